import { describe, expect, it } from "vitest";
import { type Token, tokensOf } from "../../../src/components/base/text/check-tokens.ts";

const words = (text: string) => tokensOf(text).map(({ word }) => word);

/** How a text falls into sentences. */
function sentences(text: string): string[] {
  const found: string[] = [];
  for (const { raw, sentence } of tokensOf(text))
    found[sentence] = [found[sentence], raw].filter(Boolean).join(" ");
  return found;
}

describe("the words of a text", () => {
  it.each([
    ["Zoë thanked you, twice!", ["zoe", "thanked", "you", "twice"]],
    ["3 ovens — no4", ["3", "ovens", "no4"]],
    ["a well-known mill", ["a", "well", "known", "mill"]],
    ["'quoted' words’", ["quoted", "words"]],
    ["Łódź, Ωμέγα, Zoe\u0308", ["łodz", "ωμεγα", "zoe"]],
    ["… — 🙏", []],
    ["", []],
  ])("of %j are %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ["I'm", ["i", "am"]],
    ["you're", ["you", "are"]],
    ["we've", ["we", "have"]],
    ["they'll", ["they", "will"]],
    ["I'd", ["i", "would"]],
    ["don't", ["do", "not"]],
    ["wasn't", ["was", "not"]],
    ["needn't", ["need", "not"]],
    ["can't", ["can", "not"]],
    ["won't", ["will", "not"]],
    ["shan't", ["shall", "not"]],
    ["let's", ["let", "us"]],
    ["it's", ["it", "is"]],
    ["that's", ["that", "is"]],
    ["there's", ["there", "is"]],
    ["he's", ["he", "is"]],
    ["she's", ["she", "is"]],
    ["what's", ["what", "is"]],
    ["here's", ["here", "is"]],
    ["who's", ["who", "is"]],
    ["how's", ["how", "is"]],
    ["where's", ["where", "is"]],
  ])("%s is short for %j", (typed, expected) => {
    expect(words(typed)).toEqual(expected);
    expect(words(typed.toUpperCase())).toEqual(expected);
  });

  it.each([
    ["im", ["i", "am"]],
    ["Ive", ["i", "have"]],
    ["dont", ["do", "not"]],
    ["cant", ["can", "not"]],
    ["wont", ["will", "not"]],
    ["cannot", ["can", "not"]],
    ["Youre", ["you", "are"]],
  ])("%s, in a hurry, is %j too", (typed, expected) => {
    expect(words(typed)).toEqual(expected);
  });

  it.each([
    ["Anna's", ["anna"]],
    ["O'Neill", ["oneill"]],
    ["rock'n'roll", ["rocknroll"]],
    ["five o'clock", ["five", "oclock"]],
  ])("%s is one word", (typed, expected) => {
    expect(words(typed)).toEqual(expected);
  });

  it.each(["'", "’", "ʼ", "‘", "`", "´"])("any apostrophe will do: don%st", (mark) => {
    expect(words(`don${mark}t`)).toEqual(["do", "not"]);
    expect(words(`O${mark}Neill`)).toEqual(["oneill"]);
  });

  it("have the stem by which their inflections are one", () => {
    const stems = (text: string) => tokensOf(text).map(({ stem }) => stem);
    expect(stems("Baked bread")).toEqual(stems("bakes breads"));
    expect(stems("They're")).toEqual(stems("they were"));
  });
});

describe("the place of a word", () => {
  it("is where it was typed, also after a picture", () => {
    const text = "🙏 Thanks, Zoë!";
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Thanks",
      "Zoë",
    ]);
  });

  it("is the same for both words of a contraction, whole as typed", () => {
    const [i, cannot, not] = tokensOf("I Can't");
    expect(i).toMatchObject({ word: "i", start: 0, end: 1 });
    const place = { raw: "Can't", start: 2, end: 7 };
    expect(cannot).toMatchObject({ ...place, word: "can" });
    expect(not).toMatchObject({ ...place, word: "not" });
  });

  it("counts from where the text starts in a longer one", () => {
    expect(tokensOf("an oven", 100)).toEqual<Token[]>([
      { start: 100, end: 102, raw: "an", word: "an", stem: "an", sentence: 0 },
      { start: 103, end: 107, raw: "oven", word: "oven", stem: "oven", sentence: 0 },
    ]);
  });
});

describe("a sentence ends", () => {
  it.each([
    ["at a full stop", "I bake. You knead."],
    ["at an exclamation", "I bake! You knead."],
    ["at a question", "May I? You knead."],
    ["at three dots", "I bake… You knead."],
    ["at a colon", "I bake: You knead."],
    ["at a semicolon", "I bake; You knead."],
    ["after a closing quote", "“I bake.” You knead."],
    ["after a straight quote", '"I bake!" You knead.'],
    ["after a single quote", "'I bake.' You knead."],
    ["after a bracket and more", "[(I bake.)] You knead."],
    ["at the end of a line", "I bake.\nYou knead."],
    ["at a blank line", "I bake\n\nYou knead"],
    ["at a line that only looks blank", "I bake\n \t\nYou knead"],
    ["before a point of a list", "I bake\n- You knead"],
    ["before a starred point", "I bake\n * You knead"],
    ["before a dotted point", "I bake\n• You knead"],
    ["after the word I", "So do I. We bake."],
  ])("%s", (_where, text) => {
    expect(sentences(text)).toHaveLength(2);
  });

  it.each([
    ["at a comma", "I bake, you knead"],
    ["at the end of a line", "I bake\nyou knead"],
    ["at a dash", "I bake - you knead"],
    ["at a quote alone", "I “bake” you knead"],
    ["at what stands before the first word", "…! - I bake"],
    ["in a number", "It opens at 8.30 daily"],
    ["in a name", "I write Node.js now"],
    ["in a time", "It opens at 8:30 daily"],
  ])("not %s", (_where, text) => {
    expect(sentences(text)).toHaveLength(1);
  });

  it.each("Mr Mrs Ms Mx Dr Prof St no eg ie etc vs approx Ltd Inc Co Jr Sr Sen Rev J".split(" "))(
    "not after %s.",
    (short) => {
      expect(sentences(`Thank ${short}. Lee`)).toEqual([`Thank ${short} Lee`]);
    },
  );

  it("nor where a bracket follows the short word", () => {
    expect(sentences("Thank Ms. (Ada) Lee")).toHaveLength(1);
  });

  it.each(["Ms! Lee", "Ms.\n\nLee", "Alms. Lee", "Inco. Lee"])("but in %j it does", (text) => {
    expect(sentences(text)).toHaveLength(2);
  });

  it("and each word knows which one it stands in", () => {
    expect(sentences("Thank you. I bake! I'm quick")).toEqual([
      "Thank you",
      "I bake",
      "I'm I'm quick",
    ]);
  });
});
