import { describe, expect, it } from "vitest";
import { likeness, placesOf } from "../../../src/components/core/hand/align.ts";

type Composed = readonly (readonly [string, string])[];

/** What is found of each composed sentence: what stands in its place now, and whether it was edited. */
function found(composed: Composed, text: string) {
  const segments = composed.map(([id, sentence]) => ({ id, text: sentence }));
  return placesOf(segments, text).map(({ id, start, end, isEdited }) => [
    id,
    text.slice(start, end),
    isEdited ? "edited" : "as it was",
  ]);
}

const letter: Composed = [
  ["greeting", "Dear Ana,"],
  ["thanks", "Thank you for the tour."],
  ["topic", "The new oven is huge."],
  ["close", "Kind regards,"],
];

describe("what was composed", () => {
  it("is found where nothing was changed", () => {
    const text = "Dear Ana,\n\nThank you for the tour. The new oven is huge.\n\nKind regards,";
    expect(found(letter, text)).toEqual(letter.map((one) => [...one, "as it was"]));
  });

  it("is found around a sentence that a hand has changed, or added", () => {
    const text = "Hello!\n\nDear Ana,\n\nThanks. The new oven is huge. Wow.\n\nKind regards,";
    expect(found(letter, text)).toEqual([
      ["greeting", "Dear Ana,", "as it was"],
      ["thanks", "Thanks.", "edited"],
      ["topic", "The new oven is huge.", "as it was"],
      ["close", "Kind regards,", "as it was"],
    ]);
  });

  it("is edited at the end of the text, too", () => {
    expect(found(letter.slice(0, 2), "Dear Ana,\nCheers.")).toEqual([
      ["greeting", "Dear Ana,", "as it was"],
      ["thanks", "Cheers.", "edited"],
    ]);
  });

  it("is found nowhere once it was taken out", () => {
    const text = "Dear Ana,\n\nThe new oven is huge.";
    expect(found(letter, text).map(([id]) => id)).toEqual(["greeting", "topic"]);
    expect(found(letter, "")).toEqual([]);
    expect(found([], "Dear Ana,")).toEqual([]);
  });

  it("is none where it says nothing", () => {
    const composed: Composed = [
      ["greeting", "Dear Ana,"],
      ["why", ""],
      ["close", "Bye."],
    ];
    expect(found(composed, "Dear Ana, Bye.").map(([id]) => id)).toEqual(["greeting", "close"]);
  });

  it("is looked for in its order: what was moved up is not found there", () => {
    const text = "The new oven is huge.\n\nDear Ana,";
    expect(found([...letter.slice(0, 1), ...letter.slice(2, 3)], text)).toEqual([
      ["greeting", "Dear Ana,", "as it was"],
    ]);
  });

  it("stands twice where it was composed twice", () => {
    const composed: Composed = [
      ["greeting", "Hello."],
      ["close", "Hello."],
    ];
    expect(placesOf([{ id: "greeting", text: "Hello." }], "Hello. Hello.")).toMatchObject([
      { start: 0, end: 6 },
    ]);
    expect(
      placesOf(
        composed.map(([id, text]) => ({ id, text })),
        "Hello. Hello.",
      ),
    ).toMatchObject([{ start: 0 }, { start: 7, end: 13 }]);
  });
});

describe("a name", () => {
  const signed: Composed = [
    ["close", "Bye,"],
    ["signature", "Sam"],
  ];

  it.each([
    ["Bye,\nSam", "as it was"],
    ["Bye,\nSam\nOkoro", "as it was"],
    ["Bye,\nSamuel, Sam", "as it was"],
    ["Bye,\nMcSam and Sam", "as it was"],
    ["Bye,\nSamuel", "edited"],
    ["Bye,\nMcSam", "edited"],
    ["Bye,\n(Sam)", "edited"],
  ])("in %j is %s", (text, state) => {
    expect(found(signed, text).at(-1)).toEqual([
      "signature",
      state === "edited" ? text.slice(5) : "Sam",
      state,
    ]);
  });
});

describe("sentences of the reader", () => {
  const ids: readonly string[] = ["thanks", "topic", "fit", "why"];

  it.each([
    ["One. Two! Three?", ["One.", "Two!", "Three?"]],
    ["Dear Bo,\nfirst line  \nsecond.", ["Dear Bo,", "first line", "second."]],
    ["  One.\n\n  Two… ", ["One.", "Two…"]],
    ["It is 3.5 metres wide. Good", ["It is 3.5 metres wide.", "Good"]],
    ["Really?! Yes...", ["Really?!", "Yes..."]],
    ["He said “No.” (I said “yes.”) Fine.", ["He said “No.”", "(I said “yes.”)", "Fine."]],
    ["A\nB", ["A", "B"]],
  ])("in %j are %j", (text, sentences) => {
    const missing = ids.slice(0, sentences.length).map((id) => [id, "zzz"] as const);
    expect(found(missing, text).map(([, sentence]) => sentence)).toEqual(sentences);
  });
});

describe("where there are more or fewer sentences than are missing", () => {
  const two: Composed = [
    ["topic", "The red apples grow here."],
    ["fit", "I sail blue boats well."],
  ];

  it("each is the one most like it", () => {
    expect(
      found(two, "Well, hello there. Red apples grow fast. I like to sail blue boats."),
    ).toEqual([
      ["topic", "Red apples grow fast.", "edited"],
      ["fit", "I like to sail blue boats.", "edited"],
    ]);
    expect(found(two, "I really sail blue boats well.")).toEqual([
      ["fit", "I really sail blue boats well.", "edited"],
    ]);
  });

  it("they stay in their order", () => {
    const text = "I sail blue boats too. The red apples grow fast. Nothing else.";
    expect(found(two, text)).toEqual([["topic", "The red apples grow fast.", "edited"]]);
  });

  it("one that shares hardly a word is not found", () => {
    const one: Composed = [["topic", "alpha beta gamma"]];
    expect(found(one, "Alpha and more words. Ha.")).toEqual([]);
    expect(found(one, "Alpha and more. Ha.")).toEqual([["topic", "Alpha and more.", "edited"]]);
  });
});

it.each([
  ["The new oven", "the NEW oven!", 1],
  ["The oven", "A garden", 0],
  ["red bread", "red cake", 1 / 3],
  ["café 24", "café 7", 1 / 3],
  ["on", "no", 0],
  ["one two three four", "one two", 1 / 2],
  ["", "…", 0],
])("%j and %j are alike by %d", (one, other, expected) => {
  expect(likeness(one, other)).toBeCloseTo(expected);
});
