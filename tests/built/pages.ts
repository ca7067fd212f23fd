import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Element, Root } from "hast";
import { selectAll } from "hast-util-select";
import rehypeParse from "rehype-parse";
import { unified } from "unified";

/** Where `npm run build` writes the site. */
export const dist = "dist";

/** One page of the built site. */
export interface BuiltPage {
  /** Its address from the root of the site, like `/guide/say-thank-you/`. */
  readonly url: string;
  readonly html: string;
  readonly tree: Root;
}

const parser = unified().use(rehypeParse);

export function pageOf(url: string, html: string): BuiltPage {
  return { url, html, tree: parser.parse(html) };
}

/** Every file of the built site, from its root and with forward slashes. */
export function builtFiles(folder = dist): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join("/"))
    .sort();
}

export function addressOf(file: string): string {
  return file.replace(/\/index\.html$/, "/");
}

export function pageAddresses(): string[] {
  return builtFiles()
    .filter((file) => file.endsWith(".html"))
    .map(addressOf);
}

export function readBuilt(file: string, folder = dist): Buffer {
  return readFileSync(join(folder, file));
}

export function builtPages(folder = dist): BuiltPage[] {
  return builtFiles(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => pageOf(addressOf(file), readBuilt(file, folder).toString()));
}

/** The booklet is all lessons on one page. */
export const booklet = "/guide/print/";

export const isLesson = ({ url }: { readonly url: string }) =>
  /^\/guide\/[^/]+\/$/.test(url) && url !== booklet;

/** The pages that search engines and sites which show links are told of. */
export const isListed = (page: BuiltPage) => find(page, 'meta[name="robots"]').length === 0;

/** What a meta element of the page says, by its name or property. */
export function metaOf(page: BuiltPage, name: string): string | undefined {
  const [meta] = find(page, `meta[name="${name}"], meta[property="${name}"]`);
  return meta && attribute(meta, "content");
}

/** The full address that a page gives itself. */
export function canonicalOf(page: BuiltPage): string {
  const [link] = find(page, 'link[rel="canonical"]');
  return (link && attribute(link, "href")) ?? "";
}

/** An attribute as text, also where the parser made a list or a flag of it. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(" ") : value === true ? "" : String(value);
}

export function find(page: BuiltPage, selector: string): Element[] {
  return selectAll(selector, page.tree);
}

/** The text that an element holds as it is written, for scripts, styles and titles. */
export function rawText(element: Element): string {
  return element.children.map((child) => (child.type === "text" ? child.value : "")).join("");
}
