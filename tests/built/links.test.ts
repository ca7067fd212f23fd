import { describe, expect, it } from "vitest";
import { deadLinks, lostPages } from "./links.ts";
import { builtFiles, builtPages, pageOf } from "./pages.ts";

const pages = builtPages();

describe("the links of the site", () => {
  it("all lead to a page, a file or an anchor that is there", () => {
    expect(deadLinks(pages, new Set(builtFiles()))).toEqual([]);
  });

  it("lead to every page from the first", () => {
    expect(lostPages(pages)).toEqual([]);
  });
});

describe("the link gate", () => {
  const files = new Set(["/index.html", "/a/index.html", "/a.js"]);
  const first = (body: string) => [
    pageOf("/", body),
    pageOf("/a/", '<h2 id="here">A</h2><a href="/">Home</a>'),
  ];

  it.each(["/a/", "a/", "/a/#here", "#top", "/a.js", "https://other.example/x"])(
    "lets pass %s",
    (href) => {
      expect(deadLinks(first(`<a href="${href}">A</a>`), files)).toEqual([]);
    },
  );

  it.each(["/b/", "/a", "/a/#gone", "#gone", "/b.js", "a/../b/"])("refuses %s", (href) => {
    expect(deadLinks(first(`<a href="${href}">A</a>`), files)).toHaveLength(1);
  });

  it("refuses a file that a page loads and that is not there", () => {
    const island = '<astro-island component-url="/_astro/gone.js"></astro-island>';
    expect(deadLinks(first(`<img src="/gone.svg">${island}`), files)).toHaveLength(2);
  });

  it("finds the page that nothing links to", () => {
    expect(lostPages(first(""))).toEqual(["/a/"]);
    expect(lostPages(first('<a href="/a/">A</a>'))).toEqual([]);
  });
});
