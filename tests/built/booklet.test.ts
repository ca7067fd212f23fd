import type { Element } from "hast";
import { toText } from "hast-util-to-text";
import { describe, expect, it } from "vitest";
import articles from "../../src/content/en/advice/articles.json" with { type: "json" };
import { timelineWords } from "../../src/content/en/shared/words.ts";
import { attribute, booklet, builtPages, find, isLesson } from "./pages.ts";
import { linesOf } from "./text.ts";

const pages = builtPages();
const page = pages.find(({ url }) => url === booklet) as (typeof pages)[number];
const guide = pages.find(({ url }) => url === "/guide/") as (typeof pages)[number];
const lines = new Set(linesOf(page).map(({ text }) => text));
const textOf = (element: Element) => toText(element).trim();

/** What stands in a lesson for the way through the guide, or for a tool that did not come. */
const isRead = (text: string) => !/· Step \d/.test(text) && text !== timelineWords.broken;

describe("the booklet", () => {
  const order = find(guide, ".knots a").map(textOf);

  it("has all lessons, in the order of the guide, then the sources", () => {
    expect(order.length).toBe(pages.filter(isLesson).length);
    expect(find(page, "article > h2").map(textOf)).toEqual([...order, "Sources"]);
    expect(find(page, ".contents a").map(textOf)).toEqual([...order, "Sources"]);
  });

  it.each(pages.filter(isLesson))("says all that $url says", (lesson) => {
    const prose = linesOf(lesson).filter(({ isProse, inTool }) => isProse && !inTool);
    const missing = prose.filter(({ text }) => !lines.has(text) && isRead(text));
    expect(missing.map(({ text }) => text)).toEqual([]);
  });

  it("has an example in the place of each tool, and the date of each small plan", () => {
    const little = pages.filter(isLesson).flatMap((lesson) => find(lesson, ".little"));
    expect(find(page, ".little")).toHaveLength(little.length);
    expect(find(page, ".little li").length).toBeGreaterThan(little.length);
    expect(find(page, ".thread > .knot").length).toBeGreaterThan(5);
  });

  it("names the five articles", () => {
    const sources = find(page, "#sources li").map(textOf).join("\n");
    for (const { title } of articles) expect(sources).toContain(title);
  });

  it("holds nothing to click or to open but links", () => {
    const controls =
      "main :is(input, button, select, textarea, details, astro-island, [data-wake])";
    expect(find(page, controls)).toEqual([]);
  });

  it("can be reached from the guide, and its parts from its first page", () => {
    expect(find(guide, `main a[href="${booklet}"]`)).toHaveLength(1);
    const ids = find(page, "article").map((article) => attribute(article, "id"));
    expect(find(page, ".contents a").map((link) => attribute(link, "href"))).toEqual(
      ids.map((id) => `#${id}`),
    );
  });
});
