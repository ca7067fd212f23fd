import { describe, expect, it } from "vitest";
import {
  type Draft,
  draftOf,
  gapBefore,
  isUntouched,
  mergeLetter,
  placeAfter,
} from "../../../src/components/core/hand/merge-letter.ts";
import type { Segment } from "../../../src/components/core/messages/letter-shape.ts";

const segment = (id: string, before: Segment["before"], text: string): Segment => ({
  id,
  before,
  text,
  advice: ["E1"],
  answers: ["topic"],
});

const greeting = segment("greeting", "", "Dear Ana,");
const thanks = segment("thanks", "\n\n", "Thank you for the tour.");
const oven = segment("topic", " ", "The new oven is huge.");
const garden = segment("topic", " ", "The garden smells of mint.");
const fit = segment("fit", " ", "I bake by night.");
const why = segment("why", " ", "Your bread draws me.");
const close = segment("close", "\n\n", "Regards, Sam");

const first = [greeting, thanks, oven, close];

/** A letter with something in it changed by hand. */
const changed = (from: string, to: string, base: readonly Segment[] = first): Draft => ({
  base,
  text: draftOf(base).text.replace(from, to),
});

const textOf = (draft: Draft, next: readonly Segment[]) => mergeLetter(draft, next).text;
const offersOf = (draft: Draft, next: readonly Segment[]) =>
  mergeLetter(draft, next).differences.map(({ id, yours, offered }) => [id, yours, offered]);
const idsOf = (draft: Draft, next: readonly Segment[]) =>
  mergeLetter(draft, next)
    .base.map(({ id }) => id)
    .join(" ");

/** The thanks in the reader's words: nothing that the answers say anew. */
const ownThanks = changed(thanks.text, "Cheers.");

describe("a draft", () => {
  it("is what was composed, until a hand changes a letter of it", () => {
    const draft = draftOf(first);
    expect(draft).toEqual({
      text: "Dear Ana,\n\nThank you for the tour. The new oven is huge.\n\nRegards, Sam",
      base: first,
    });
    expect(isUntouched(draft)).toBe(true);
    expect(isUntouched(ownThanks)).toBe(false);
  });

  it("that nobody touched becomes what is composed now, also before its first line", () => {
    const next = [segment("date", "", "21 November"), { ...greeting, before: "\n\n" as const }];
    expect(mergeLetter(draftOf(first), next)).toEqual({
      text: "21 November\n\nDear Ana,",
      base: next,
      differences: [],
    });
  });
});

describe("in a letter changed by hand, a sentence that nobody touched", () => {
  it("is said anew, in its place", () => {
    expect(textOf(ownThanks, [greeting, thanks, garden, close])).toBe(
      "Dear Ana,\n\nCheers. The garden smells of mint.\n\nRegards, Sam",
    );
  });

  it("goes with the space before it, where its answer is gone", () => {
    expect(textOf(ownThanks, [greeting, thanks, close])).toBe(
      "Dear Ana,\n\nCheers.\n\nRegards, Sam",
    );
  });

  it("begins a paragraph where it is to, and keeps the reader's spaces where nothing moved", () => {
    expect(textOf(ownThanks, [greeting, thanks, { ...oven, before: "\n\n" }, close])).toBe(
      "Dear Ana,\n\nCheers.\n\nThe new oven is huge.\n\nRegards, Sam",
    );
    const spaced = changed(" The new", "\n   The new");
    expect(textOf(spaced, [greeting, thanks, garden, close])).toBe(
      "Dear Ana,\n\nThank you for the tour.\n   The garden smells of mint.\n\nRegards, Sam",
    );
  });

  it("is settled as it is now", () => {
    const next = [greeting, thanks, garden, close];
    expect(mergeLetter(ownThanks, next).base).toEqual(next);
  });
});

describe("in a letter changed by hand, a new sentence", () => {
  it("comes after the one that it follows, and is no difference", () => {
    const next = [greeting, thanks, oven, fit, why, close];
    expect(textOf(ownThanks, next)).toBe(
      "Dear Ana,\n\nCheers. The new oven is huge. I bake by night. Your bread draws me.\n\nRegards, Sam",
    );
    expect(offersOf(ownThanks, next)).toEqual([]);
    expect(mergeLetter(ownThanks, next).base).toEqual(next);
  });

  it("comes after a sentence that is said anew, or gone", () => {
    expect(textOf(ownThanks, [greeting, thanks, garden, fit, close])).toBe(
      "Dear Ana,\n\nCheers. The garden smells of mint. I bake by night.\n\nRegards, Sam",
    );
    expect(textOf(ownThanks, [greeting, thanks, fit, close])).toBe(
      "Dear Ana,\n\nCheers. I bake by night.\n\nRegards, Sam",
    );
  });

  it("comes after the one before, where the reader took out the one that it follows", () => {
    const draft = changed(" The new oven is huge.", "");
    expect(textOf(draft, [greeting, thanks, oven, fit, close])).toBe(
      "Dear Ana,\n\nThank you for the tour. I bake by night.\n\nRegards, Sam",
    );
  });

  it("stands above the letter, where it is to and the first line is the reader's", () => {
    const draft = changed("Dear Ana,", "Hello Ana,");
    const paper = [segment("date", "", "21 November"), segment("address", "\n\n", "2 Quay")];
    expect(textOf(draft, [...paper, { ...greeting, before: "\n\n" }, thanks, oven, close])).toBe(
      "21 November\n\n2 Quay\n\nHello Ana,\n\nThank you for the tour. The new oven is huge.\n\nRegards, Sam",
    );
  });
});

describe("a sentence in the reader's words", () => {
  const draft = changed(oven.text, "That oven!");

  it("is offered what the answers say now, with the claims and answers behind it", () => {
    expect(mergeLetter(draft, [greeting, thanks, garden, close]).differences).toEqual([
      {
        id: "topic",
        yours: "That oven!",
        offered: "The garden smells of mint.",
        advice: ["E1"],
        answers: ["topic"],
      },
    ]);
  });

  it("is offered nothing, where the answers say what they said or what the reader wrote", () => {
    expect(offersOf(draft, first)).toEqual([]);
    expect(offersOf(changed(oven.text, garden.text), [greeting, thanks, garden, close])).toEqual(
      [],
    );
  });

  it("is offered to go, where the answers say nothing any more", () => {
    expect(offersOf(draft, [greeting, thanks, close])).toEqual([["topic", "That oven!", ""]]);
  });

  it("is known as it was in its place, until that is settled", () => {
    expect(mergeLetter(draft, [greeting, thanks, garden, close]).base).toEqual(first);
    expect(idsOf(draft, [greeting, thanks, fit, close])).toBe("greeting thanks topic fit close");
    expect(idsOf(changed("Dear Ana,", "Hi,"), [thanks, oven, close])).toBe(
      "greeting thanks topic close",
    );
  });

  it("is known after the nearest one that is left", () => {
    const before = [greeting, thanks, fit, oven, close];
    const mine = changed(oven.text, "That oven!", before);
    expect(idsOf(mine, [greeting, thanks, close])).toBe("greeting thanks topic close");
  });
});

describe("a sentence that the reader took out", () => {
  const draft = changed(" The new oven is huge.", "");

  it("is offered as it is now, and not put back", () => {
    const next = [greeting, thanks, garden, close];
    expect(offersOf(draft, next)).toEqual([["topic", "", "The garden smells of mint."]]);
    expect(textOf(draft, next)).toBe(draft.text);
  });

  it("is not offered to go, where the answers say nothing any more", () => {
    const next = [greeting, thanks, close];
    expect(mergeLetter(draft, next)).toEqual({ text: draft.text, base: next, differences: [] });
  });
});

it("a place follows the nearest sentence before that is still there", () => {
  const places = new Map([
    ["greeting", { id: "greeting", start: 0, end: 9, isEdited: true }],
  ] as const);
  expect(placeAfter([greeting, thanks], places)).toBe(9);
  expect(placeAfter([thanks], places)).toBe(0);
  expect(placeAfter([], places)).toBe(0);
  expect(gapBefore("One. \n Two.", 7)).toBe(4);
});
