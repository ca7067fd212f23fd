import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkLetter } from "../../../src/components/core/check/check-letter.ts";
import { letterChecks } from "../../../src/content/en/checks/letter-checks.ts";
import { factsOfFrame, letterWith } from "./letters/frame.ts";

describe("how long it takes", () => {
  /** Milliseconds of the processor, the fewest of some runs: the machine may be doing something else as well. */
  const timeOf = (text: string, facts: unknown, runs = 3): number => {
    const times = Array.from({ length: runs }, () => {
      const start = process.cpuUsage();
      checkLetter(letterChecks, text, facts);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    return Math.min(...times);
  };

  it("a letter of 300 words is checked within 5 milliseconds", () => {
    const text = letterWith(
      "I walked the dog along the river and thought of the loom. ".repeat(22),
    );
    expect(timeOf(text, { ...factsOfFrame, others: [letterWith("")] }, 100)).toBeLessThan(5);
  });

  const junk = [
    " ",
    "\n",
    "\t",
    "a",
    "A ",
    "A",
    ".",
    ". ",
    "! ",
    "!",
    "_",
    "[",
    "[a",
    "{",
    "<a",
    "(",
    "(a ",
    "'",
    "a'",
    "’t",
    ",",
    "\n-",
    "\n ",
    "> ",
    "-",
    "X",
    "x ",
    "1 ",
    "13 March ",
    "Friday ",
    "I ",
    "will ",
    "will call ",
    "you ",
    "if you ",
    "thank you ",
    "Dear ",
    "Dear ,\n",
    "Hi",
    "é",
    "🙏",
    "\u0301",
    "汉",
    "Ana ",
    "Tarn ",
    "Tarn Mill ",
    "https://a.b/",
    "@",
    "0",
    ":",
  ];

  it.each(junk)("10,000 characters of %j are read within 200 milliseconds", (piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length));
    expect(timeOf(text, { ...factsOfFrame, others: [text] })).toBeLessThan(200);
    expect(timeOf(letterWith(text), factsOfFrame)).toBeLessThan(200);
  });

  it("any two pieces in turn are read as fast", () => {
    const pieces = fc.constantFrom(...junk);
    fc.assert(
      fc.property(pieces, pieces, pieces, (a, b, end) => {
        const text = (a + b).repeat(Math.ceil(10_000 / (a + b).length)) + end;
        expect(timeOf(text, factsOfFrame)).toBeLessThan(200);
      }),
      { numRuns: 150 },
    );
  });
});
