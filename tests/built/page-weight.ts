import { brotliCompressSync } from "node:zlib";
import type { Element } from "hast";
import { importsOf } from "../house/code.ts";
import { attribute, type BuiltPage, find, rawText } from "./pages.ts";

/** What a page loads before any use. */
export interface Weight {
  readonly bytes: number;
  readonly script: number;
  readonly scriptFiles: readonly string[];
  /** Files that hold up the first paint: style sheets, and scripts that are neither late nor modules. */
  readonly blocking: readonly string[];
}

type Read = (file: string) => Buffer;

export function weigh(page: BuiltPage, read: Read): Weight {
  const scriptFiles = withImports(scriptsOf(page), read);
  const files = [...new Set([...scriptFiles, ...otherFiles(page)])];
  const inline = inlineScripts(page).map(rawText).join("\n");
  return {
    bytes: brotli(page.html) + sum(files.map((file) => brotli(read(file)))),
    script: brotli(inline) + sum(scriptFiles.map((file) => brotli(read(file)))),
    scriptFiles,
    blocking: blockingFiles(page),
  };
}

export function hasTool(page: BuiltPage): boolean {
  return find(page, "astro-island").length > 0;
}

export function brotli(content: string | Buffer): number {
  return content.length === 0 ? 0 : brotliCompressSync(content).length;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

function addresses(page: BuiltPage, selector: string, name: string): string[] {
  return find(page, selector).flatMap((element) => attribute(element, name) ?? []);
}

/** Islands that start when they come near, or when the reader has answers kept, load nothing before. */
const atOnce = 'astro-island:not([client="near"], [client="kept"])';

function scriptsOf(page: BuiltPage): string[] {
  const modules = inlineScripts(page).filter(({ properties }) => properties["type"] === "module");
  return [
    ...addresses(page, "script[src]", "src"),
    ...addresses(page, 'link[rel="modulepreload"]', "href"),
    ...addresses(page, atOnce, "component-url"),
    ...addresses(page, atOnce, "renderer-url"),
    ...modules.flatMap((module) => importedBy(rawText(module), page.url)),
  ];
}

function inlineScripts(page: BuiltPage): Element[] {
  return find(page, "script:not([src])").filter(
    (script) => !/json/.test(attribute(script, "type") ?? ""),
  );
}

/** Icons, the manifest and lazy pictures come last and do not count. */
function otherFiles(page: BuiltPage): string[] {
  return [
    ...addresses(page, 'link[rel="stylesheet"]', "href"),
    ...addresses(page, 'link[rel="preload"]', "href"),
    ...addresses(page, 'img[src]:not([loading="lazy"])', "src"),
  ].filter((address) => !address.startsWith("data:"));
}

function blockingFiles(page: BuiltPage): string[] {
  const plain = "script[src]:not([async]):not([defer]):not([type=module])";
  return [...addresses(page, 'link[rel="stylesheet"]', "href"), ...addresses(page, plain, "src")];
}

/** The files and all that they import on loading, each once. */
function withImports(files: readonly string[], read: Read): string[] {
  const all = new Set(files);
  // A set also walks what is added on the way.
  for (const file of all) {
    for (const imported of importedBy(read(file).toString(), file)) all.add(imported);
  }
  return [...all];
}

function importedBy(code: string, at: string): string[] {
  return importsOf({ path: "built.js", text: code })
    .filter(({ lazy }) => !lazy)
    .map(({ specifier }) => new URL(specifier, `http://site${at}`).pathname);
}
