import { beforeEach, describe, expect, it, vi } from "vitest";
import { tokensOf } from "../../../src/components/base/text/check-tokens.ts";

type Phrases = typeof import("../../../src/components/base/text/check-phrases.ts");

let phrases: Phrases;

// Phrases that were made ready once are kept; each test begins without any.
beforeEach(async () => {
  vi.resetModules();
  phrases = await import("../../../src/components/base/text/check-phrases.ts");
});

/** What is found of a text, as it was typed. */
const found = (text: string, ...wanted: string[]): string[] =>
  phrases.findPhrases(wanted, tokensOf(text)).map(({ start, end }) => text.slice(start, end));

describe("a phrase", () => {
  it("is found as whole words, in any case, over commas", () => {
    expect(found("Please PAY me now", "pay me")).toEqual(["PAY me"]);
    expect(found("Pay, me", "pay me")).toEqual(["Pay, me"]);
    expect(found("Repay me", "pay me")).toEqual([]);
    expect(found("Pay the baker", "pay me")).toEqual([]);
    expect(found("Pay", "pay me")).toEqual([]);
    expect(found("", "pay me")).toEqual([]);
    expect(found("Pay me")).toEqual([]);
    expect(found("Pay me", "…", "")).toEqual([]);
  });

  it("is found in every inflection, contraction and spelling", () => {
    expect(found("I'm writing to you", "I am writing to")).toEqual(["I'm writing to"]);
    expect(found("We organized ovens", "we organise oven")).toEqual(["We organized ovens"]);
    expect(found("You've baked", "you have bake")).toEqual(["You've baked"]);
  });

  it("may have words that stand for one another", () => {
    const pay = "pay|owe|lend me|him";
    expect(found("I owe him and lend me", pay)).toEqual(["owe him", "lend me"]);
    expect(found("I owe her", pay)).toEqual([]);
    expect(found("I owe me", pay)).toEqual(["owe me"]);
  });

  it("may have words that may be absent", () => {
    const often = "so very? much? sad";
    expect(found("so sad", often)).toEqual(["so sad"]);
    expect(found("so very sad", often)).toEqual(["so very sad"]);
    expect(found("so very much sad", often)).toEqual(["so very much sad"]);
    expect(found("so quite sad", often)).toEqual([]);
    expect(found("so very", often)).toEqual([]);
    expect(found("bread then", "bread now?")).toEqual(["bread"]);
    expect(found("bread now", "bread now?")).toEqual(["bread now"]);
  });

  it("has no word that is missing otherwise", () => {
    expect(found("so sad", "so very sad")).toEqual([]);
    expect(found("bread then", "bread now")).toEqual([]);
  });

  it("leaves room for up to five other words", () => {
    expect(found("why me", "why … me")).toEqual(["why me"]);
    const five = "why one two three four five me";
    expect(found(five, "why … me")).toEqual([five]);
    expect(found("why one two three four five six me", "why … me")).toEqual([]);
    expect(found("why not me", "why me")).toEqual([]);
  });

  it("leaves room only where it is written", () => {
    expect(found("ask me and then pay", "ask … me pay")).toEqual([]);
    expect(found("ask for me pay", "ask … me pay")).toEqual(["ask for me pay"]);
    expect(found("ask so much of me", "ask … much me")).toEqual([]);
  });

  it("goes on looking after a word that only begins to fit", () => {
    expect(found("why me and me now", "why … me now")).toEqual(["why me and me now"]);
  });

  it("ends with its sentence", () => {
    expect(found("Pay. Me", "pay me")).toEqual([]);
    expect(found("Why not. Take me", "why … me")).toEqual([]);
    expect(found("Bread. Now", "bread now?")).toEqual(["Bread"]);
  });

  it("may begin in any sentence", () => {
    expect(found("Bread. Pay me. No", "pay me")).toEqual(["Pay me"]);
    expect(found("Bread? Oven!", "bread", "oven")).toEqual(["Bread", "Oven"]);
  });
});

describe("of several phrases", () => {
  it("the longest is found, wherever it stands in the list", () => {
    const text = "Thank you very much";
    expect(found(text, "thank you", "thank you very much", "thank")).toEqual([text]);
    expect(found(text, "thank you very much", "thank you")).toEqual([text]);
    expect(found(text, "thank you", "thank you very bad")).toEqual(["Thank you"]);
  });

  it("none lies over another", () => {
    expect(found("one two three", "one two", "two three")).toEqual(["one two"]);
    expect(found("one two three four", "one two", "three four")).toEqual(["one two", "three four"]);
    expect(found("so so so", "so so")).toEqual(["so so"]);
  });

  it("each is found as often as it stands there", () => {
    expect(found("pay me, pay me now and pay", "pay me")).toEqual(["pay me", "pay me"]);
  });
});

describe("what is found", () => {
  it("has its place, and its words", () => {
    expect(phrases.findPhrases(["pay me"], tokensOf("Do pay me now", 10))).toEqual([
      { first: 1, next: 3, start: 13, end: 19 },
    ]);
  });

  it("is never a word without a stem, as those of names are", () => {
    const hidden = tokensOf("pay me").map((token) => ({ ...token, stem: "" }));
    expect(phrases.findPhrases(["pay me", "—"], hidden)).toEqual([]);
  });
});

it("phrases are kept by each word that they may begin with", () => {
  const wanted = phrases.wantedOf(["pay|lend me", "pay him", "…", ""]);
  expect([...wanted.keys()]).toEqual(["pay", "lend"]);
  expect(wanted.get("pay")).toHaveLength(2);
  expect(wanted.get("lend")).toHaveLength(1);
});

it("a list is made ready once, and each list by itself", () => {
  const list = ["pay me"];
  expect(phrases.wantedOf(list)).toBe(phrases.wantedOf(list));
  expect(phrases.findPhrases(list, tokensOf("pay me"))).toHaveLength(1);
  expect(phrases.findPhrases(list, tokensOf("pay me, pay me"))).toHaveLength(2);
  expect(found("owe me", "owe me")).toEqual(["owe me"]);
});

describe("a place", () => {
  it("goes from the first word to the last", () => {
    const tokens = tokensOf("We bake bread daily");
    expect(phrases.spanOf(tokens, 1, 3)).toEqual({ start: 3, end: 13 });
    expect(phrases.spanOf(tokens, 0, 1)).toEqual({ start: 0, end: 2 });
    expect(phrases.spanOf([], 0, 0)).toEqual({ start: 0, end: 0 });
  });

  it.each([
    [0, 5, 5, 9, false],
    [5, 9, 0, 5, false],
    [0, 6, 5, 9, true],
    [5, 9, 0, 6, true],
    [0, 9, 3, 4, true],
    [3, 4, 0, 9, true],
    [0, 2, 7, 9, false],
  ])("%i–%i and %i–%i share a character: %s", (a, b, c, d, shared) => {
    expect(phrases.overlap({ start: a, end: b }, { start: c, end: d })).toBe(shared);
  });
});

describe("places apart", () => {
  const apart = (...places: [number, number][]) =>
    phrases
      .apart(places.map(([start, end]) => ({ start, end })))
      .map(({ start, end }) => [start, end]);

  it("stand in the order of the text, also side by side", () => {
    expect(apart([7, 9], [0, 3], [3, 5])).toEqual([
      [0, 3],
      [3, 5],
      [7, 9],
    ]);
    expect(apart()).toEqual([]);
  });

  it("leave out what begins within one that is kept, but nothing for the sake of what is left out", () => {
    expect(apart([0, 9], [2, 4], [6, 8], [9, 12])).toEqual([
      [0, 9],
      [9, 12],
    ]);
    expect(apart([0, 4], [3, 9], [5, 7])).toEqual([
      [0, 4],
      [5, 7],
    ]);
  });
});
