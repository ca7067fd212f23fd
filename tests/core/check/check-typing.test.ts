import { describe, expect, it } from "vitest";
import { findDoubled, findMisspelt } from "../../../src/components/core/check/check-typing.ts";
import { readLetter } from "../../../src/components/core/reading/check-reading.ts";
import { oftenMisspelt } from "../../../src/content/en/checks/letter-misspelt.ts";

function read(text: string, facts: object) {
  const letter = readLetter(`Dear Ana,\n\n${text}`, facts);
  if (!letter) throw new Error("Nothing is written.");
  return letter;
}
const misspelt = (text: string, facts = {}) =>
  findMisspelt({ kind: "misspelt", lines: ["friend freind", "Friday Firday"] }, read(text, facts));
const doubled = (text: string, facts = {}) =>
  findDoubled({ kind: "doubled", once: "the to" }, read(text, facts));

describe("a word that is often misspelt", () => {
  it("is marked, and mended with the capital that it has", () => {
    const [found, ...more] = misspelt("My freind came.");
    expect(found).toEqual({
      say: "found",
      range: { start: 14, end: 20 },
      gaps: { found: "freind", right: "friend" },
      mend: { range: { start: 14, end: 20 }, text: "friend" },
    });
    expect(more).toEqual([]);
    expect(misspelt("Freind or not.").map(({ mend }) => mend?.text)).toEqual(["Friend"]);
    expect(misspelt("I came on Firday.").map(({ mend }) => mend?.text)).toEqual(["Friday"]);
  });

  it.each([
    ["I met Mr Freind.", {}],
    ["I met freind.", { interviewers: ["Ms Freind"] }],
    ["I met freind.", { company: "freind & sons" }],
    ["I met freind.", { topics: "freind" }],
    ["I met freind.", { job: "Friend of the house" }],
    ["I read freind.org.", {}],
    ["I met my friend.", {}],
  ])("is none where it is a name: %s %j", (text, facts) => {
    expect(misspelt(text, facts)).toEqual([]);
  });

  it("is in one line of the list only, and no line has its own right word among the wrong", () => {
    const words = oftenMisspelt.flatMap((line) => line.toLowerCase().split(" "));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});

describe("a word that stands twice", () => {
  it("is marked, and its second is taken out", () => {
    expect(doubled("See the the mill.")).toEqual([
      {
        say: "found",
        range: { start: 15, end: 22 },
        gaps: { found: "the the" },
        mend: { range: { start: 18, end: 22 }, text: "" },
      },
    ]);
    expect(doubled("See The the mill.")).toHaveLength(1);
    expect(doubled("See the\nthe mill.")).toHaveLength(1);
  });

  it.each([
    "I had had tea.",
    "See the, the mill.",
    "See the. The mill.",
    "See The The play.",
    "See the\n\nthe mill.",
    "See the old the mill.",
  ])("is none: %s", (text) => {
    expect(doubled(text)).toEqual([]);
  });

  it("is none in a name", () => {
    expect(doubled("See the the mill.", { company: "The The Mill" })).toEqual([]);
  });
});
