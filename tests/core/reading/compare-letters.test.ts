import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareLetters } from "../../../src/components/core/reading/compare-letters.ts";
import { letterWith } from "../messages/letters/frame.ts";
import { goodLetters } from "../messages/letters/letters.ts";

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

describe("what two letters share", () => {
  const twelve = "one two three four five six seven eight nine ten eleven twelve";
  const wool = "red blue green wool";
  const sharedIn = (a: string, b: string) => {
    const { share, runs } = compareLetters(a, b);
    return { share, runs: runs.map((run) => [a.slice(run.a.start, run.a.end), run.words]) };
  };

  it("is all of it where they are the same, in capitals or not, from eleven words on", () => {
    const eleven = twelve.replace(" twelve", "");
    expect(sharedIn(eleven, eleven.toUpperCase())).toEqual({ share: 1, runs: [[eleven, 11]] });
  });

  it.each([
    ["one two three four five six seven eight nine ten", twelve],
    [twelve, "one two three four five six seven eight nine ten"],
    [twelve, "onetwo threefour fivesix"],
    [twelve, "red blue green wool is the best of all that I saw"],
  ])("is nothing of %j and %j", (a, b) => {
    expect(sharedIn(a, b)).toEqual({ share: 0, runs: [] });
  });

  it("is counted in passages of four words", () => {
    const { share } = sharedIn(`${twelve} ${wool}`, `${twelve} silk`);
    expect(share).toBeCloseTo(9 / 14);
    expect(sharedIn("a bc d e f g h i j k l", "ab c d e f g h i j k l").share).toBe(0.6);
  });

  it("has its passages of five words and more, the longest first", () => {
    const [first, last] = ["it was so very good", "to see them all weave"];
    const four = "and then we went";
    const a = `${first} red. ${four} blue. ${twelve} green. ${last}`;
    const b = `${last} here. ${twelve} there. ${four} now. ${first}`;
    expect(sharedIn(a, b).runs).toEqual([
      [twelve, 12],
      [first, 5],
      [last, 5],
    ]);
  });

  it("has two passages where they follow at once, and in the other do not", () => {
    const [one, other] = ["one two three four five six", "red blue green wool silk rugs"];
    expect(sharedIn(`${one} ${other}`, `${other} and ${one}`).runs).toEqual([
      [one, 6],
      [other, 6],
    ]);
  });

  it("is sought in the first forty thousand characters", () => {
    const far = `${wool}. `.repeat(2200);
    expect(sharedIn(`${far} ${twelve}`, twelve).share).toBe(0);
    expect(sharedIn(`${far.slice(0, 30_000)} ${twelve}`, twelve).share).toBeGreaterThan(0.5);
  });
});
