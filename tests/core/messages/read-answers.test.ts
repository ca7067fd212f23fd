import { describe, expect, it } from "vitest";
import {
  problemsOf,
  readAnswers,
  readChoices,
} from "../../../src/components/core/messages/read-answers.ts";
import { thankYou } from "../../../src/content/rules/messages/thank-you.ts";
import { fullAnswers, noAnswers } from "./some-answers.ts";

const problems = (given: unknown) =>
  problemsOf(thankYou, given, readAnswers(given)).map(({ field, kind }) => `${field}: ${kind}`);

describe("answers", () => {
  it("are read as they are", () => {
    expect(readAnswers(fullAnswers)).toEqual(fullAnswers);
    expect(readAnswers(noAnswers)).toEqual(noAnswers);
  });

  it.each([undefined, null, 7, "text", [], {}])("given as %j are none", (given) => {
    expect(readAnswers(given)).toEqual(noAnswers);
  });

  it.each([
    "sender",
    "job",
    "company",
    "topic",
    "asked",
    "better",
    "why",
    "ownAddress",
    "address",
  ] as const)("the %s is a text, or a number as one", (name) => {
    expect(readAnswers({ [name]: " Some Text " })).toEqual({ ...noAnswers, [name]: " Some Text " });
    expect(readAnswers({ [name]: 24 })[name]).toBe("24");
    for (const odd of [null, true, {}, ["x"]]) expect(readAnswers({ [name]: odd })[name]).toBe("");
  });

  it.each(["to", "colleagues"] as const)("%s: names, or people with a name", (name) => {
    const read = (value: unknown) => readAnswers({ [name]: value })[name];
    expect(read(["Ines", { name: "Tom" }])).toEqual(["Ines", "Tom"]);
    expect(read("Ines")).toEqual(["Ines"]);
    expect(read({ name: "Tom" })).toEqual(["Tom"]);
    expect(read(["", " ", { name: "" }, {}, null, true, undefined])).toEqual([]);
    expect([read(null), read(""), read(undefined)]).toEqual([[], [], []]);
  });

  it("a reason has a need and a strength; a text alone is a strength", () => {
    const read = (fit: unknown) => readAnswers({ fit }).fit;
    expect(read([{ need: "care", strength: "patience" }, "speed"])).toEqual([
      { need: "care", strength: "patience" },
      { need: "", strength: "speed" },
    ]);
    expect(read("speed")).toEqual([{ need: "", strength: "speed" }]);
    expect(read([{ need: 3 }, null])).toEqual([
      { need: "3", strength: "" },
      { need: "", strength: "" },
    ]);
    expect([read(null), read(""), read(undefined)]).toEqual([[], [], []]);
  });

  it.each(["interviewedOn", "today"] as const)("%s is a day, or not known", (name) => {
    expect(readAnswers({ [name]: "2025-11-20" })[name]).toBe("2025-11-20");
    expect(readAnswers({ [name]: "2025-11-31" })[name]).toBeNull();
    expect(readAnswers({ [name]: "20 November" })[name]).toBeNull();
  });
});

describe("what they said about the decision", () => {
  const by = { kind: "by", day: "2025-11-28" };

  it.each([
    ["2025-11-28", by],
    [by, by],
    [{ kind: "by", date: "2025-11-28" }, by],
    [{ kind: "end-of-week", count: 2 }, { kind: "end-of-week" }],
    [{ kind: "soon" }, { kind: "soon" }],
    [
      { kind: "within", count: 1, unit: "weeks" },
      { kind: "within", count: 1, unit: "weeks" },
    ],
    [
      { kind: "within", count: 399, unit: "days", said: "so" },
      { kind: "within", count: 399, unit: "days" },
    ],
  ])("is read from %j", (promise, expected) => {
    expect(readAnswers({ promise }).promise).toEqual(expected);
  });

  it.each([
    null,
    "",
    "soon",
    "2025-11-31",
    { kind: "by" },
    { kind: "by", day: "Friday" },
    { day: "2025-11-28" },
    { kind: "none" },
    { kind: "within" },
    { kind: "within", count: "2", unit: "weeks" },
    { kind: "within", count: 0, unit: "weeks" },
    { kind: "within", count: 1.5, unit: "weeks" },
    { kind: "within", count: 400, unit: "days" },
    { kind: "within", count: 2, unit: "months" },
    { count: 2, unit: "weeks" },
  ])("is not known from %j", (promise) => {
    expect(readAnswers({ promise }).promise).toBeNull();
  });
});

describe("choices", () => {
  const usual = { tone: "plain", form: "email", paragraphs: 1, wording: 0, region: "en-GB" };

  it.each([
    [{ tone: "warm" }],
    [{ tone: "formal" }],
    [{ form: "card" }],
    [{ form: "letter" }],
    [{ paragraphs: 2 }],
    [{ wording: 12 }],
    [{ region: "en-US" }],
  ])("%j is taken, and the rest is as usual", (choice) => {
    expect(readChoices(choice)).toEqual({ ...usual, ...choice });
  });

  it.each([
    undefined,
    null,
    "warm",
    { tone: "rude", form: "fax", paragraphs: 3, wording: "1", region: 7 },
    { paragraphs: "2", wording: 0.5 },
    { wording: Number.POSITIVE_INFINITY },
  ])("of %j are as usual", (choices) => {
    expect(readChoices(choices)).toEqual(usual);
  });

  it("a number below none leads to other words, too", () => {
    expect(readChoices({ wording: -3 }).wording).toBe(3);
  });
});

describe("problems", () => {
  it("are none where a good letter can be made", () => {
    expect(problems(fullAnswers)).toEqual([]);
    const enough = { sender: "Sam", to: "Ines", job: "Baker", topic: "the oven", fit: "patience" };
    expect(problems(enough)).toEqual([]);
  });

  it("are what a good letter wants, in the order of the form", () => {
    const all = ["sender", "to", "job", "topic", "fit"].map((field) => `${field}: missing`);
    expect(problems({})).toEqual(all);
    expect(problems(null)).toEqual(all);
    const blank = { sender: " ", to: [" "], job: "\n", topic: "  ", fit: [{ need: "x" }] };
    expect(problems(blank)).toEqual(all);
  });

  it("a reason is there with one strength, and not with blanks", () => {
    const fit = [{ need: "care", strength: "" }, { strength: "patience" }];
    expect(problems({ ...fullAnswers, fit })).toEqual([]);
    expect(problems({ ...fullAnswers, fit: [{ need: "care", strength: " " }] })).toEqual([
      "fit: missing",
    ]);
  });

  it.each(["promise", "interviewedOn", "today"] as const)(
    "name the %s where it says nothing, and not where it is not given",
    (field) => {
      expect(problems({ ...fullAnswers, [field]: "one day" })).toEqual([`${field}: unreadable`]);
      expect(problems({ ...fullAnswers, [field]: null })).toEqual([]);
      expect(problems({ ...fullAnswers, [field]: undefined })).toEqual([]);
    },
  );

  it("name what is missing first", () => {
    expect(problems({ ...fullAnswers, fit: [], today: "now" })).toEqual([
      "fit: missing",
      "today: unreadable",
    ]);
  });
});
