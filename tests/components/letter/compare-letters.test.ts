import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareLetters } from "../../../src/components/letter/compare-letters.ts";
import { letterWith } from "./letters/frame.ts";
import { goodLetters } from "./letters/letters.ts";

const good = goodLetters.slice(0, 25);

describe("two letters", () => {
  it("are the same where only the name differs", () => {
    const other = letterWith("").replace("Dear Ana", "Dear Ben");
    expect(compareLetters(letterWith(""), other)).toMatchObject({ share: 1 });
  });

  it("are alike where one sentence was added", () => {
    const { share } = compareLetters(letterWith(""), letterWith("The wool was very soft."));
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(1);
  });

  it("are not alike where two people wrote them", () => {
    for (const [at, { text }] of good.entries())
      for (const other of good.slice(at + 1))
        expect(compareLetters(text, other.text).share, other.name).toBeLessThan(0.1);
  });

  it("show what both have, in the place of each", () => {
    const [a, b] = [letterWith(""), letterWith("The wool was very soft.")];
    const { runs } = compareLetters(a, b);
    expect(runs.length).toBeGreaterThan(0);
    const wordsAt = (text: string, { start, end }: { start: number; end: number }) =>
      text.slice(start, end).toLowerCase().match(/\w+/g);
    for (const run of runs) {
      expect(wordsAt(a, run.a)).toEqual(wordsAt(b, run.b));
      expect(wordsAt(a, run.a)?.length).toBe(run.words);
    }
  });

  it("share between nothing and all, whichever comes first", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c", "no", "yes"), { maxLength: 60 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const { share } = compareLetters(a.join(" "), b.join(" "));
        expect(share).toBe(compareLetters(b.join(" "), a.join(" ")).share);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([null, undefined, 3, {}, "", "Hi"])("share nothing where one is %j", (text) => {
    expect(compareLetters(text, letterWith(""))).toEqual({ share: 0, runs: [] });
  });
});
