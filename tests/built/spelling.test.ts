import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { builtPages, find, rawText } from "./pages.ts";
import { linesOf } from "./text.ts";

const place = "test-results/spelling";
const cspell = join("node_modules", "cspell", "bin.mjs");

/** cspell's findings in some files, one a line; none: an empty list. */
function misspelled(...files: string[]): string[] {
  const options = ["lint", "--no-progress", "--no-summary", "--no-gitignore", "--dot"];
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [cspell, ...options, "--config", "cspell.json", "--show-suggestions", ...files],
    { encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } },
  );
  if (status !== 0 && !stdout) throw new Error(`cspell did not run: ${stderr}`);
  return stdout.split("\n").filter(Boolean);
}

/** Writes what each page shows to a file of the page's name, so that a finding names the page. */
function writePages(): void {
  rmSync(place, { recursive: true, force: true });
  for (const page of builtPages()) {
    const titles = find(page, "title").map(rawText);
    const file = join(place, `${page.url.replace(/\/$/, "/index").replace(/\.html$/, "")}.txt`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, [...titles, ...linesOf(page).map(({ text }) => text)].join("\n"));
  }
}

describe("spelling, in British or American English", () => {
  let findings: string[] = [];

  beforeAll(() => {
    writePages();
    writeFileSync(`${place}/wrong.text`, "Send a thnak-you letter. Your colour, your color.");
    // In one run, as starting takes longer than reading.
    findings = misspelled(`${place}/**/*.{txt,text}`, "src/content/**/*.{ts,mdx,json}");
  });

  it("is right on every page and in what tools show (a new name goes to cspell-words.txt)", () => {
    expect(findings.filter((finding) => !finding.includes("wrong.text"))).toEqual([]);
  });

  it("is not right when a word is wrong", () => {
    expect(findings.filter((finding) => finding.includes("wrong.text"))).toEqual([
      expect.stringContaining("thnak"),
    ]);
  });
});
