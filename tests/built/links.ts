import { attribute, type BuiltPage, find } from "./pages.ts";

/** Where each kind of element points to. */
const pointers = [
  ["a[href]", "href"],
  ["area[href]", "href"],
  ["link[href]", "href"],
  ["script[src]", "src"],
  ["img[src]", "src"],
  ["source[src]", "src"],
  ["astro-island[component-url]", "component-url"],
  ["astro-island[renderer-url]", "renderer-url"],
] as const;

const site = "https://site.invalid";

interface Link {
  readonly written: string;
  readonly target: URL;
}

function linksOf(page: BuiltPage): Link[] {
  return pointers.flatMap(([selector, name]) =>
    find(page, selector).map((element) => {
      const written = attribute(element, name) ?? "";
      return { written, target: new URL(written, site + page.url) };
    }),
  );
}

/** The links of all pages that lead to no file or no anchor of the site; others are not followed. */
export function deadLinks(pages: readonly BuiltPage[], files: ReadonlySet<string>): string[] {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  return pages.flatMap((page) =>
    linksOf(page)
      .filter(({ target }) => target.origin === site)
      .flatMap(({ written, target }) => {
        const what = faultOf(target, byUrl.get(target.pathname), files);
        return what ? [`${page.url} links to "${written}": ${what}`] : [];
      }),
  );
}

function faultOf({ pathname, hash }: URL, page: BuiltPage | undefined, files: ReadonlySet<string>) {
  if (!page && files.has(`${pathname}/index.html`)) return "the address ends with a slash";
  if (!page && !files.has(decodeURIComponent(pathname))) return "there is no such page or file";
  const anchor = decodeURIComponent(hash.slice(1));
  return anchor && page && !hasAnchor(page, anchor) ? `there is no #${anchor}` : undefined;
}

function hasAnchor(page: BuiltPage, id: string): boolean {
  return id === "top" || find(page, "[id]").some((element) => attribute(element, "id") === id);
}

/** Pages that nobody finds: no chain of links leads to them from the first page. */
export function lostPages(pages: readonly BuiltPage[]): string[] {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const found = new Set(["/"]);
  // A set also walks what is added on the way.
  for (const url of found) {
    const page = byUrl.get(url);
    for (const { target } of page ? linksOf(page) : []) found.add(target.pathname);
  }
  return pages.map(({ url }) => url).filter((url) => !found.has(url) && url !== "/404.html");
}
