import { describe, expect, it } from "vitest";
import { composeLetter, textOf } from "../../../src/components/core/messages/compose-letter.ts";
import type { MessageRow } from "../../../src/components/core/messages/letter-shape.ts";
import { messageOf, type TestPart } from "./a-message.ts";
import { choicesOf, fullAnswers, noAnswers } from "./some-answers.ts";

const part = (id: string, say: string, needs: readonly string[] = []): TestPart => ({
  id,
  cases: [{ needs, warm: [say], plain: [say], formal: [say] }],
});

/** A letter of twelve words, and of nine, seven, five with one part after the other left out. */
const parts = [
  part("subject", "Thanks for the talk"),
  part("greeting", "Dear {names},"),
  part("topic", "Ovens are fine."),
  part("why", "Bread is good."),
  part("interest", "Yes please."),
  part("forward", "See you."),
];
const row = {
  limits: { card: 5, one: 9, two: 12 },
  dropped: ["fit-more", "why", "interest", "topic"],
};

const compose = (choices = {}, change: Partial<MessageRow> = {}, all = parts) =>
  composeLetter(messageOf(all, { ...row, ...change }), fullAnswers, choicesOf(choices));

describe("a letter", () => {
  it("is all its sentences with what stands before each, and a subject apart", () => {
    const letter = compose({ paragraphs: 2 });
    expect(letter.subject).toBe("Thanks for the talk");
    expect(letter.text).toBe("Dear Ines, Ovens are fine.\n\nBread is good. Yes please. See you.");
    expect(letter.segments.map(({ id }) => id)).toEqual([
      "greeting",
      "topic",
      "why",
      "interest",
      "forward",
    ]);
    expect(textOf(letter.segments)).toBe(letter.text);
  });

  it("without a wording for a subject has none", () => {
    expect(compose({}, {}, parts.slice(1)).subject).toBe("");
  });
});

describe("the length of a letter", () => {
  it.each([
    [{ paragraphs: 2 }, 12, []],
    [{ paragraphs: 1 }, 9, ["why"]],
    [{ form: "letter", paragraphs: 1 }, 9, ["why"]],
    [{ form: "card", paragraphs: 1 }, 4, ["why", "interest", "topic"]],
    [{ form: "card", paragraphs: 2 }, 4, ["why", "interest", "topic"]],
  ])("with %j is %d words, without %j", (choices, words, leftOut) => {
    expect(compose(choices)).toMatchObject({ words, leftOut, problems: [] });
  });

  it("is made by leaving out the least needed first, and no more than has to go", () => {
    const limits = { card: 5, one: 10, two: 11 };
    expect(compose({ paragraphs: 2 }, { limits })).toMatchObject({ words: 9, leftOut: ["why"] });
    expect(compose({}, { limits, dropped: ["interest", "why"] })).toMatchObject({
      words: 10,
      leftOut: ["interest"],
      text: "Dear Ines, Ovens are fine. Bread is good. See you.",
    });
  });

  it.each(["own-address", "date", "address"] as const)("does not count the %s", (id) => {
    const more = [part(id, "2 Quay in Leeds"), ...parts];
    expect(compose({ paragraphs: 2 }, {}, more)).toMatchObject({ words: 12, leftOut: [] });
  });

  it("is a problem where nothing more may go, and none where it just fits", () => {
    const limits = { card: 3, one: 4, two: 4 };
    expect(compose({ form: "card" }, { limits }).problems).toEqual([
      { field: "letter", kind: "long" },
    ]);
    expect(compose({}, { limits }).problems).toEqual([]);
  });
});

it("what a letter wants is said before what is too long", () => {
  const limits = { card: 1, one: 1, two: 1 };
  const { problems } = composeLetter(messageOf(parts, { ...row, limits }), noAnswers, choicesOf());
  expect(problems.map(({ field }) => field)).toEqual([
    "sender",
    "to",
    "job",
    "topic",
    "fit",
    "letter",
  ]);
});
