import { describe, expect, it } from "vitest";
import changes from "../../src/content/en/guide/changes.json" with { type: "json" };
import { attribute, booklet, builtPages, canonicalOf, find, isListed, readBuilt } from "./pages.ts";

const pages = builtPages();
const home = canonicalOf(pages.find(({ url }) => url === "/") ?? (pages[0] as never));
const all = (text: string, tag: string) =>
  [...text.matchAll(new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`, "g"))].map(([, inside]) => inside);

/** What every page says of itself in its head. */
describe.each(pages)("the head of $url", (page) => {
  const hrefOf = (rel: string) =>
    find(page, `link[rel="${rel}"]`).map((link) => attribute(link, "href"));

  it("names its own full address, the feed and the sitemap", () => {
    expect(hrefOf("alternate")).toEqual(["/feed.xml"]);
    expect(hrefOf("sitemap")).toEqual(["/sitemap-index.xml"]);
    if (isListed(page)) expect(hrefOf("canonical")).toEqual([new URL(page.url, home).href]);
  });
});

describe("the sitemap", () => {
  const index = readBuilt("/sitemap-index.xml").toString();

  it("has each page that may be found, once", () => {
    const listed = all(index, "loc").flatMap((address) =>
      all(readBuilt(new URL(address ?? "").pathname).toString(), "loc"),
    );
    expect(listed.sort()).toEqual(pages.filter(isListed).map(canonicalOf).sort());
  });

  it("leaves out the page of lost addresses and the booklet, and nothing else", () => {
    const unlisted = pages.filter((page) => !isListed(page)).map(({ url }) => url);
    expect(unlisted).toEqual(["/404.html", booklet]);
  });

  it("is named to robots, which may read all", () => {
    const robots = readBuilt("/robots.txt").toString();
    expect(robots).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap-index.xml\n`);
  });
});

describe("the feed", () => {
  const feed = readBuilt("/feed.xml").toString();
  const items = feed.split("<item>").slice(1);

  it("has an entry for each change, newest first", () => {
    const newest = [...changes].sort((one, other) => other.date.localeCompare(one.date));
    expect(items.map((item) => all(item, "guid")[0])).toEqual(newest.map(({ id }) => id));
    expect(
      items.map((item) => new Date(all(item, "pubDate")[0] ?? "").toISOString().slice(0, 10)),
    ).toEqual(newest.map(({ date }) => date));
  });

  it("says in each what changed, and leads to a page that is there", () => {
    const addresses = new Set(pages.map(canonicalOf));
    for (const item of items) {
      expect(all(item, "title")[0]).not.toBe("");
      expect(all(item, "description")[0]).not.toBe("");
      expect(addresses).toContain(all(item, "link")[0]);
    }
  });

  it("is told apart by a name that no other entry has", () => {
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
  });
});
