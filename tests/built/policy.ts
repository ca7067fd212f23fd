import { hash } from "node:crypto";
import type { Element } from "hast";
import { attribute, type BuiltPage, find } from "./pages.ts";

/** Directives that each page's policy has, with the one value that each may have. */
const required: readonly (readonly [directive: string, value: string])[] = [
  ["default-src", "'none'"],
  ["connect-src", "'self'"],
  ["manifest-src", "'self'"],
  ["worker-src", "'self'"],
  ["form-action", "'none'"],
  ["base-uri", "'none'"],
  ["object-src", "'none'"],
  ["frame-src", "'none'"],
  ["require-trusted-types-for", "'script'"],
  ["trusted-types", "solid-template worker"],
];

/** Elements that load something into the page by themselves. */
const loaded = [
  ["script[src]", "src"],
  ["img[src]", "src"],
  ["source[src]", "src"],
  ["iframe[src]", "src"],
  ["object[data]", "data"],
  ["astro-island[component-url]", "component-url"],
  ["astro-island[renderer-url]", "renderer-url"],
  [
    'link:is([rel~="stylesheet"], [rel~="icon"], [rel~="preload"], [rel~="modulepreload"], ' +
      '[rel~="prefetch"], [rel~="preconnect"], [rel~="dns-prefetch"], [rel~="manifest"])',
    "href",
  ],
] as const;

/** What the browser would refuse, or what the policy would not stop. */
export function policyFaults(page: BuiltPage): string[] {
  const policies = find(page, 'meta[http-equiv="content-security-policy" i]');
  const policy = policies[0] && attribute(policies[0], "content");
  if (!policy || policies.length > 1) return [`has ${policies.length} policies, it needs one`];
  const directives = parsePolicy(policy);
  return [
    ...(comesFirst(page) ? [] : ["has a script or a style before its policy"]),
    ...required.flatMap(([name, value]) => missing(directives, name, value)),
    ...(/'unsafe-|'strict-dynamic'|https?:|\*/.test(policy) ? [`allows too much: ${policy}`] : []),
    ...unhashed(page, "script:not([src])", directives.get("script-src")),
    ...unhashed(page, "style", directives.get("style-src")),
    ...strangers(page),
  ];
}

function parsePolicy(policy: string): Map<string, string> {
  const parts = policy.split(";").map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([name = "", ...values]) => [name, values.join(" ")]));
}

function missing(directives: Map<string, string>, name: string, value: string): string[] {
  const found = directives.get(name);
  return found === value ? [] : [`says ${name} ${found ?? "nowhere"}, it needs ${value}`];
}

/** A meta element governs only what comes after it. */
function comesFirst({ html }: BuiltPage): boolean {
  const policy = html.search(/<meta[^>]+content-security-policy/i);
  const governed = html.search(/<(?:script|style)\b|<link[^>]+rel="?(?:stylesheet|modulepreload)/i);
  return governed < 0 || policy < governed;
}

/** Text of scripts that are data, not code, is never run and needs no hash. */
const isData = (element: Element) => /json|text\/plain/.test(attribute(element, "type") ?? "");

function unhashed(page: BuiltPage, selector: string, allowed = ""): string[] {
  return find(page, selector)
    .filter((element) => !isData(element))
    .map((element) => sourceOf(page, element))
    .filter((code) => !allowed.includes(`'sha256-${hash("sha256", code, "base64")}'`))
    .map((code) => `has an inline block without a hash: ${code.slice(0, 80)}`);
}

/** The very characters between the tags, as the browser hashes them. */
function sourceOf({ html }: BuiltPage, { position, children }: Element): string {
  const start = children[0]?.position?.start.offset ?? position?.start.offset ?? 0;
  const end = children.at(-1)?.position?.end.offset ?? start;
  return children.length > 0 ? html.slice(start, end) : "";
}

function strangers(page: BuiltPage): string[] {
  return loaded.flatMap(([selector, name]) =>
    find(page, selector)
      .map((element) => attribute(element, name) ?? "")
      .filter((address) => /^(?:[a-z]+:)?\/\//i.test(address))
      .map((address) => `loads from another origin: ${address}`),
  );
}
