import { hash } from "node:crypto";
import { readFileSync } from "node:fs";

/**
 * The site says things in its own words: no seven words in a row stand in one of the five articles
 * it draws from. The articles are not in this repository; `article-runs.json` holds the hashes of
 * their runs of seven words, as `hashesOf` makes them, sorted and each once.
 *
 * It was made from the text of the five articles in November 2026: each line by itself (a line is
 * a paragraph), and of the fourth article only the article, not the teasers of others below it. The
 * runs of the titles are left out, since citing a title is no copying. To make it again, write
 * `JSON.stringify(hashesOf(lines, titles))` of the five text files here.
 */
export const runLength = 7;

/** Lower case, straight quotes, then only letters and digits: `Don’t “call-back”` → `dont call back` */
export function wordsOf(text: string): string[] {
  const plain = text.toLowerCase().replace(/['’‘`]/g, "");
  return plain.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}

export function runsOf(text: string): string[] {
  const words = wordsOf(text);
  const count = Math.max(0, words.length - runLength + 1);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + runLength).join(" "));
}

/** Ten hex digits keep the list small; a chance hit is one in 300 million. */
export function hashOf(run: string): string {
  return hash("sha256", run).slice(0, 10);
}

export function hashesOf(lines: readonly string[], titles: readonly string[]): string[] {
  const free = new Set(titles.flatMap(runsOf));
  const runs = lines.flatMap(runsOf).filter((run) => !free.has(run));
  return [...new Set(runs.map(hashOf))].sort();
}

const articles = new Set<string>(
  JSON.parse(readFileSync(new URL("article-runs.json", import.meta.url), "utf8")),
);

/** The runs of a text that stand in an article too. */
export function borrowed(text: string): string[] {
  return runsOf(text).filter((run) => articles.has(hashOf(run)));
}
