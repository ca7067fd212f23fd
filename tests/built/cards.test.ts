import { describe, expect, it } from "vitest";
import {
  builtFiles,
  builtPages,
  canonicalOf,
  find,
  isListed,
  metaOf,
  rawText,
  readBuilt,
} from "./pages.ts";

const pages = builtPages();
const listed = pages.filter(isListed);

/** Width and height as a PNG says them, right behind its signature. */
function sizeOf(file: Buffer): number[] {
  expect(file.subarray(1, 4).toString()).toBe("PNG");
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

describe.each(listed)("where a link to $url is shown", (page) => {
  it("says what the page is", () => {
    expect(metaOf(page, "og:url")).toBe(canonicalOf(page));
    expect(find(page, "title").map(rawText).join()).toContain(metaOf(page, "og:title"));
    expect(metaOf(page, "og:description")).toBe(metaOf(page, "description"));
    expect(metaOf(page, "og:type")).toBe(/^\/guide\/./.test(page.url) ? "article" : "website");
    expect(metaOf(page, "twitter:card")).toBe("summary_large_image");
  });

  it("has a card of the right size, with a text for those who cannot see it", () => {
    const { origin, pathname } = new URL(metaOf(page, "og:image") ?? "");
    const card = readBuilt(pathname);
    expect(origin).toBe(new URL(canonicalOf(page)).origin);
    expect(sizeOf(card)).toEqual([1200, 630]);
    expect(card.length).toBeLessThan(60_000);
    expect(metaOf(page, "og:image:alt")).toContain(metaOf(page, "og:title"));
  });
});

it("no card is without its page, and no page that nobody needs to find has one", () => {
  const cards = builtFiles().filter((file) => file.startsWith("/cards/"));
  const named = pages.flatMap((page) => metaOf(page, "og:image") ?? []);
  expect(named.map((address) => new URL(address).pathname).sort()).toEqual(cards);
});
