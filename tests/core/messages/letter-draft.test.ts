import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftOf } from "../../../src/components/core/hand/merge-letter.ts";
import { composeLetter } from "../../../src/components/core/messages/letter.ts";
import {
  emptyDraft,
  type LetterDraft,
  letterIn,
  restoreLetters,
  snapshotOf,
  withFit,
  withLetter,
  withSnapshot,
} from "../../../src/components/core/messages/letter-draft.ts";
import { thankYouLetter } from "../../../src/content/en/messages/thank-you.ts";
import { choicesOf, fullAnswers } from "./some-answers.ts";

const ids = ["1", "2", "team"];
const kept = draftOf(composeLetter(thankYouLetter, fullAnswers, choicesOf()).segments);
const begun: LetterDraft = withLetter(withFit(emptyDraft, 1, { need: "care" }), "2", ids, {
  topic: "the oven",
  kept,
});

describe("what is kept", () => {
  it("comes back from JSON as it was", () => {
    expect(restoreLetters(JSON.parse(JSON.stringify(begun)))).toEqual(begun);
    expect(restoreLetters(emptyDraft)).toEqual(emptyDraft);
  });

  it("is a draft, whatever it was: one that is broken takes no other field with it", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(restoreLetters(value)).toMatchObject({ fit: expect.any(Array) });
      }),
    );
    for (const field of Object.keys(emptyDraft) as (keyof LetterDraft)[]) {
      for (const broken of [undefined, [7]]) {
        const restored = restoreLetters({ ...begun, [field]: broken });
        expect(restored).toEqual({ ...begun, [field]: emptyDraft[field] });
      }
    }
  });

  it("is taken letter by letter, and what a hand wrote stays where its parts cannot be read", () => {
    const odd = { topic: "bread", wording: 1, subject: 7, kept: { text: "Dear Ines", base: [7] } };
    const { letters } = restoreLetters({
      ...begun,
      letters: { ...begun.letters, 1: odd, 3: null },
    });
    expect(letters["2"]).toEqual(begun.letters["2"]);
    expect(letters["1"]).toEqual({ ...odd, subject: null, kept: { text: "Dear Ines", base: [] } });
    expect(letters["3"]).toEqual({ topic: "", wording: 0, subject: null, kept: null });
  });
});

it("a second person's letter begins in other words", () => {
  expect(ids.map((id) => letterIn(emptyDraft, id, ids).wording)).toEqual([0, 1, 2]);
  expect(letterIn(emptyDraft, "toString").topic).toBe("");
});

it("a reason is changed alone", () => {
  expect(withFit(emptyDraft, 1, { need: "care" }).fit).toEqual([
    { need: "", strength: "" },
    { need: "care", strength: "" },
  ]);
  expect(withFit(begun, 1, { strength: "bake" }).fit).toEqual([
    { need: "", strength: "" },
    { need: "care", strength: "bake" },
  ]);
  expect(withFit(begun, 0, { need: "speed" }).fit).toEqual([
    { need: "speed", strength: "" },
    { need: "care", strength: "" },
  ]);
});

it("a step back brings words back, and leaves the answers", () => {
  const before = snapshotOf(begun, "2", ids);
  const changed = withLetter({ ...begun, tone: "formal" }, "2", ids, {
    topic: "bread",
    kept: null,
  });
  const back = withSnapshot(changed, "2", ids, before);
  expect(back.tone).toBe(begun.tone);
  expect(letterIn(back, "2")).toEqual({ ...letterIn(begun, "2"), topic: "bread" });
});
