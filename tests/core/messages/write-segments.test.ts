import { describe, expect, it } from "vitest";
import type {
  LetterChoices,
  PartCase,
} from "../../../src/components/core/messages/letter-shape.ts";
import { laidOut, writeParts } from "../../../src/components/core/messages/write-segments.ts";
import { messageOf, type TestPart } from "./a-message.ts";
import { choicesOf } from "./some-answers.ts";

/** A case that says the same in every tone. */
const saying = (wordings: readonly string[], more: Partial<PartCase> = {}): PartCase => ({
  needs: [],
  warm: wordings,
  plain: wordings,
  formal: wordings,
  ...more,
});

const part = (id: string, ...cases: readonly PartCase[]): TestPart => ({
  id,
  claims: ["C1"],
  cases,
});

const written = (parts: readonly TestPart[], gaps = {}, choices: Partial<LetterChoices> = {}) =>
  writeParts(messageOf(parts), gaps, choicesOf(choices));
const textsOf = (...given: Parameters<typeof written>) => written(...given).map(({ text }) => text);

describe("a part", () => {
  it("has its claims, and the answers that are read in it, each once", () => {
    const say = saying(["Dear {names}: {need}, {strength}, {colon} [and {need2}]"]);
    const gaps = { names: "Ana", need: "care", strength: "patience", colon: ",", need2: "" };
    expect(written([part("fit", say)], gaps)).toEqual([
      { id: "fit", text: "Dear Ana: care, patience, , ", advice: ["C1"], answers: ["to", "fit"] },
    ]);
  });

  it("is said by the first case that has all it needs", () => {
    const parts = [
      part(
        "topic",
        saying(["All of {topic} at {company}"], { needs: ["topic", "company"] }),
        saying(["Only {topic}"], { needs: ["topic"] }),
        saying(["Nothing"]),
      ),
    ];
    expect(textsOf(parts, { topic: "ovens", company: "Tarn" })).toEqual(["All of ovens at Tarn"]);
    expect(textsOf(parts, { topic: "ovens", company: "" })).toEqual(["Only ovens"]);
    expect(textsOf(parts, { company: "Tarn" })).toEqual(["Nothing"]);
  });

  it("is said by a case for the form, and left out where there is none", () => {
    const parts = [
      part("date", saying(["On paper"], { forms: ["letter", "card"] })),
      part("thanks", saying(["By mail"], { forms: ["email"] }), saying(["Thanks"])),
    ];
    expect(textsOf(parts, {}, { form: "letter" })).toEqual(["On paper", "Thanks"]);
    expect(textsOf(parts, {}, { form: "card" })).toEqual(["On paper", "Thanks"]);
    expect(textsOf(parts, {}, { form: "email" })).toEqual(["By mail"]);
  });

  it("is said in the tone that was chosen, and left out where that says nothing", () => {
    const parts = [
      part("close", { needs: [], warm: ["Love"], plain: ["Bye"], formal: ["Yours"] }),
      part("interest", { needs: [], warm: ["Oh yes"], plain: [], formal: [] }),
    ];
    expect(textsOf(parts, {}, { tone: "warm" })).toEqual(["Love", "Oh yes"]);
    expect(textsOf(parts, {}, { tone: "plain" })).toEqual(["Bye"]);
    expect(textsOf(parts, {}, { tone: "formal" })).toEqual(["Yours"]);
  });

  it.each([
    [0, "One"],
    [1, "Two"],
    [2, "Three"],
    [3, "One"],
    [7, "Two"],
  ])("with the number %d is worded: %s", (wording, text) => {
    expect(textsOf([part("thanks", saying(["One", "Two", "Three"]))], {}, { wording })).toEqual([
      text,
    ]);
  });
});

describe("three sentences in a row", () => {
  const startingWith =
    (...third: readonly string[]) =>
    (one: string, other: string) =>
      textsOf([
        part("topic", saying([one])),
        part("fit", saying([other])),
        part("why", saying(third)),
      ]).at(-1);

  it.each([
    ["I bake.", "I sweep.", "So I hope."],
    ["I bake.", "i sweep.", "So I hope."],
    ["We bake.", "I sweep.", "I hope."],
    ["I bake.", "We sweep.", "I hope."],
    ["I bake.", "I’m here.", "I hope."],
    ["In spring I bake.", "In May I sweep.", "I hope."],
  ])("%j %j is followed by %j", (one, other, third) => {
    expect(startingWith("I hope.", "So I hope.")(one, other)).toBe(third);
  });

  it("do not all begin with a contraction either, or with what a reader wrote", () => {
    expect(startingWith("I'm glad.", "Gladly.")("I'm in.", "I'm up.")).toBe("Gladly.");
    const parts = ["topic", "fit", "why"].map((id) =>
      part(id as string, saying(["{topic}", "Well, {topic}"])),
    );
    expect(textsOf(parts, { topic: "Élan vital" })).toEqual([
      "Élan vital",
      "Élan vital",
      "Well, Élan vital",
    ]);
  });

  it("begin alike where there are no other words", () => {
    expect(startingWith("I hope.", "I wait.")("I bake.", "I sweep.")).toBe("I hope.");
  });

  it("are counted anew after one that begins in another way", () => {
    const sentence = saying(["I do.", "So do I."]);
    const parts = (["topic", "fit", "asked", "better", "why"] as const).map((id) =>
      part(id, sentence),
    );
    expect(textsOf(parts)).toEqual(["I do.", "I do.", "So do I.", "I do.", "I do."]);
  });

  it("are none yet where one begins with a number", () => {
    expect(textsOf([part("own-address", saying(["1 Quay", "Quay"]))])).toEqual(["1 Quay"]);
    const third = startingWith("3 years of night shifts.", "Also nights.");
    expect(third("Years of care.", "Years of bread.")).toBe("3 years of night shifts.");
  });
});

describe("on the page", () => {
  /** What stands before each part of a letter that begins with another one. */
  function beforeEachOf(ids: readonly string[], choices: Partial<LetterChoices> = {}) {
    const parts = [part("topic", saying(["First"])), ...ids.map((id) => part(id, saying(["x"])))];
    return laidOut(messageOf(parts).row, written(parts), choicesOf(choices)).map(
      ({ before }) => before,
    );
  }

  it.each(["own-address", "date", "address", "greeting", "thanks", "close"] as const)(
    "the %s stands after an empty line",
    (id) => {
      expect(beforeEachOf([id])).toEqual(["", "\n\n"]);
    },
  );

  it("a name stands on its own line, and a sentence after a space", () => {
    expect(beforeEachOf(["fit", "signature"])).toEqual(["", " ", "\n"]);
    expect(beforeEachOf(["fit", "why", "forward"])).toEqual(["", " ", " ", " "]);
  });

  it("the first line has nothing before it, and the subject stands elsewhere", () => {
    const parts = [part("subject", saying(["Thanks"])), part("greeting", saying(["Dear Ana,"]))];
    expect(laidOut(messageOf(parts).row, written(parts), choicesOf())).toEqual([
      { id: "greeting", text: "Dear Ana,", advice: ["C1"], answers: [], before: "" },
    ]);
  });

  it.each(["asked", "better", "why", "interest", "pass-on", "forward"] as const)(
    "a second paragraph may begin with: %s",
    (id) => {
      expect(beforeEachOf(["fit", id, "fit-more"], { paragraphs: 2 })).toEqual([
        "",
        " ",
        "\n\n",
        " ",
      ]);
      expect(beforeEachOf([id], { paragraphs: 1 })).toEqual(["", " "]);
      expect(beforeEachOf([id], { paragraphs: 2, form: "card" })).toEqual(["", " "]);
      expect(beforeEachOf([id], { paragraphs: 2, form: "letter" })).toEqual(["", "\n\n"]);
    },
  );

  it("there is one second paragraph, from the first of its parts on", () => {
    expect(beforeEachOf(["asked", "better", "forward"], { paragraphs: 2 })).toEqual([
      "",
      "\n\n",
      " ",
      " ",
    ]);
  });
});
