/** Headers as rules: what is sent with every address, and what with those that a pattern names. */
export interface HeaderRules {
  readonly everywhere: Readonly<Record<string, string>>;
  /** Files that never change under their name. */
  readonly immutable: {
    readonly folder: string;
    readonly headers: Readonly<Record<string, string>>;
  };
}

type Entries = readonly (readonly [name: string, value: string])[];

const entriesOf = ({ everywhere }: HeaderRules): Entries => Object.entries(everywhere);
const lasting = ({ immutable }: HeaderRules): Entries => Object.entries(immutable.headers);

/** Netlify and Cloudflare Pages: `_headers`. A rule adds to an earlier one, so what it replaces is taken off first. */
export function netlifyHeaders(rules: HeaderRules): string {
  const plain = entriesOf(rules).map(([name, value]) => `  ${name}: ${value}`);
  const kept = lasting(rules).flatMap(([name, value]) => [`  ! ${name}`, `  ${name}: ${value}`]);
  return lines(["/*", ...plain, `/${rules.immutable.folder}/*`, ...kept]);
}

/** Apache, which needs mod_headers: `.htaccess`. */
export function apacheHeaders(rules: HeaderRules): string {
  const set = ([name, value]: Entries[number]) => `Header always set ${name} "${value}"`;
  const kept = lasting(rules).map(
    ([name, value]) =>
      `Header always set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#^/${rules.immutable.folder}/#"`,
  );
  return lines(["ErrorDocument 404 /404.html", ...entriesOf(rules).map(set), ...kept]);
}

/** nginx, to be included in a `server` block: a `location` that adds headers forgets those around it. */
export function nginxHeaders(rules: HeaderRules): string {
  const add = (indent: string, [name, value]: Entries[number]) =>
    `${indent}add_header ${name} "${value}" always;`;
  const instead = Object.keys(rules.immutable.headers);
  const others = entriesOf(rules).filter(([name]) => !instead.includes(name));
  return lines([
    "error_page 404 /404.html;",
    ...entriesOf(rules).map((entry) => add("", entry)),
    `location /${rules.immutable.folder}/ {`,
    ...[...others, ...lasting(rules)].map((entry) => add("  ", entry)),
    "}",
  ]);
}

/** Vercel: `vercel.json`. The later rule counts. */
export function vercelHeaders(rules: HeaderRules): string {
  const headersOf = (entries: Entries) => entries.map(([key, value]) => ({ key, value }));
  const settings = {
    trailingSlash: true,
    headers: [
      { source: "/(.*)", headers: headersOf(entriesOf(rules)) },
      { source: `/${rules.immutable.folder}/(.*)`, headers: headersOf(lasting(rules)) },
    ],
  };
  return lines([JSON.stringify(settings, null, 2)]);
}

function lines(all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}

/** Where each host looks. What is in `public` goes out with the site; the others are for the project's root or an include. */
export const hostFiles: readonly {
  readonly path: string;
  readonly write: (rules: HeaderRules) => string;
}[] = [
  { path: "public/_headers", write: netlifyHeaders },
  { path: "public/.htaccess", write: apacheHeaders },
  { path: "docs/hosting/nginx.conf", write: nginxHeaders },
  { path: "docs/hosting/vercel.json", write: vercelHeaders },
];
