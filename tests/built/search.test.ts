import { describe, expect, it } from "vitest";
import { rowsOf, type SearchPage } from "../../src/components/core/search/search-index.ts";
import { searchedAs } from "../../src/content/en/shared/search-words.ts";
import { brotli, weigh } from "./page-weight.ts";
import { attribute, builtFiles, builtPages, find, isLesson, pageOf, readBuilt } from "./pages.ts";

const pages = builtPages();
const file = readBuilt("/search-index.json");
const index: SearchPage[] = JSON.parse(file.toString());
const rows = rowsOf(index);

/** What the search fetches when it is first used, in brotli bytes. */
const budget = { code: 12_000, index: 14_000 };

/** The bytes of a script and all that it imports. */
function codeBytes(address: string): number {
  return weigh(pageOf("/", `<script type="module" src="${address}"></script>`), readBuilt).script;
}

describe("what the search fetches on use", () => {
  const results = builtFiles().find((name) => /^\/_astro\/SearchResults\.[^/]+\.js$/.test(name));

  it("keeps its budget, beyond what every live part shares", () => {
    const code = codeBytes(results ?? "") - codeBytes("/wake.js");
    console.log(`search: ${code} bytes of code, ${brotli(file)} of index`);
    expect(results).toBeDefined();
    expect(code).toBeLessThanOrEqual(budget.code);
    expect(brotli(file)).toBeLessThanOrEqual(budget.index);
  });

  it("is not in any page before", () => {
    const early = pages.filter(({ html }) => /SearchResults|search-index/.test(html));
    expect(early.map(({ url }) => url)).toEqual([]);
  });
});

describe("the index of the search", () => {
  it("leads to headings that are there", () => {
    const anchors = new Set(
      pages.flatMap((page) => [
        page.url,
        ...find(page, "[id]").map((element) => `${page.url}#${attribute(element, "id")}`),
      ]),
    );
    expect(rows.filter(({ href }) => !anchors.has(href)).map(({ href }) => href)).toEqual([]);
  });

  it("knows each lesson by its opening and by three headings or more", () => {
    for (const { url } of pages.filter(isLesson)) {
      const sections = index.find(({ href }) => href === url)?.sections ?? [];
      expect(sections[0], url).toMatchObject({ anchor: "", heading: "" });
      expect(sections.length, url).toBeGreaterThan(3);
    }
  });

  it("has words in every row, and no tag or sign of Markdown", () => {
    const odd = /[<>*|`]|\]\(|\s{2}/;
    expect(rows.filter(({ text, heading }) => text === "" || odd.test(text + heading))).toEqual([]);
  });

  it("says in our words what readers may type, and has no text that says it in theirs", () => {
    const words = new Set(
      rows.flatMap(({ title, heading, text }) =>
        `${title} ${heading} ${text}`.toLowerCase().match(/\p{L}+/gu),
      ),
    );
    expect(Object.keys(searchedAs).filter((theirs) => words.has(theirs))).toEqual([]);
    expect(Object.values(searchedAs).filter((ours) => !words.has(ours))).toEqual([]);
  });
});
