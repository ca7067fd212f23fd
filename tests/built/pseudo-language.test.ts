import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pseudo } from "../../build/pseudo-language.ts";
import { example } from "../../src/content/en/shared/example.ts";
import { attribute, builtPages, find } from "./pages.ts";
import { textsOf } from "./text.ts";

const folder = "test-results/pseudo-language";

/** Days are the language's, not a sentence: "Friday 20 March". */
const days =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

/** Lessons, pages and lists are content whole: what of them is on a page is no sentence from elsewhere. */
const content = plainWords(
  globSync("src/content/en/**/*.{mdx,json}")
    .map((path) => readFileSync(path, "utf8"))
    .join(" ")
    .replace(/<Says[^>]*\/>|<Ours \/>|\]\([^)]*\)|[*\\]/g, " "),
);

function plainWords(text: string): string {
  return (text.replace(days, " ").match(/[A-Za-z]{2,}/g) ?? []).join(" ");
}

/** A page may put two fields of a row into one line. */
const isContent = (clause: string) => content.includes(plainWords(clause));

function buildPseudo(): void {
  const built = spawnSync(
    process.execPath,
    ["node_modules/astro/bin/astro.mjs", "build", "--outDir", folder],
    { env: { ...process.env, PSEUDO_LANGUAGE: "1" }, encoding: "utf8" },
  );
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
}

/** What a reader sees or hears in plain letters, though no row of content says it. */
function strays(): string[] {
  return builtPages(folder).flatMap((page) => {
    const labels = ["ariaLabel", "title", "alt", "placeholder"].flatMap((name) =>
      find(page, "*").flatMap((element) => attribute(element, name) ?? []),
    );
    return [...textsOf(page), ...labels]
      .filter((text) => !text.split(/[.:;,()?!]/).every(isContent))
      .map((text) => `${page.url}: ${text.trim()}`);
  });
}

describe("a build in a language that nobody speaks", () => {
  it("shows no sentence that is written outside of content", () => {
    buildPseudo();
    expect(strays()).toEqual([]);
  });

  it("signs every letter but the names of gaps", () => {
    expect(pseudo(`Send it by {day}, ${example.name}`)).toBe("Śéñđ íť ƀý {day}, Śáḿ Ŕíṽéŕá");
  });
});
