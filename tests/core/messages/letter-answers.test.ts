import { describe, expect, it } from "vitest";
import {
  answersFor,
  choicesFor,
  promiseIn,
  type Writing,
} from "../../../src/components/core/messages/letter-answers.ts";
import {
  emptyDraft,
  type LetterDraft,
  team,
  withLetter,
} from "../../../src/components/core/messages/letter-draft.ts";
import { emptyInterview, type Interview } from "../../../src/components/core/record/interview.ts";
import { anInterview, named } from "./an-interview.ts";

const interview: Interview = {
  ...anInterview,
  interviewers: [named("4", "Ines Duarte"), named("7", "Tom Lee")],
  promise: { ...emptyInterview.promise, choice: "soon" },
};
const ids = ["4", "7", team];
const writing: Writing = { sender: "Sam Okoro", today: "2025-11-21", region: "en-GB" };
const begun: LetterDraft = {
  ...emptyDraft,
  fit: [{ need: "care", strength: "patience" }],
  asked: "the gap",
  better: "I was ill",
  why: "the bread",
  ownAddress: "1 Lindgate",
  address: "2 Quay",
};
const withTopics = (topics: Readonly<Record<string, string>>) =>
  Object.entries(topics).reduce(
    (draft, [id, topic]) => withLetter(draft, id, ids, { topic }),
    begun,
  );
const topicFor = (id: string, topics: Readonly<Record<string, string>>, from = interview) =>
  answersFor(from, withTopics(topics), id, writing).topic;

describe("the answers for a letter", () => {
  it("to one person are those of the record and of the form, and nobody else's", () => {
    expect(answersFor(interview, withTopics({ 7: "the oven" }), "7", writing)).toEqual({
      sender: "Sam Okoro",
      to: ["Tom Lee"],
      colleagues: [],
      job: "Baker",
      company: "Harbour Bread",
      topic: "the oven",
      fit: [{ need: "care", strength: "patience" }],
      asked: "the gap",
      better: "I was ill",
      why: "the bread",
      promise: { kind: "soon" },
      interviewedOn: "2025-11-20",
      today: "2025-11-21",
      ownAddress: "1 Lindgate",
      address: "2 Quay",
    });
  });

  it("to the team name nobody as the reader, and all for the thanks", () => {
    expect(answersFor(interview, begun, team, writing)).toMatchObject({
      to: [],
      colleagues: ["Ines Duarte", "Tom Lee"],
    });
  });

  it("have the detail of that letter; the team's takes the first person's where it has none", () => {
    expect(topicFor("7", { 4: "the oven" })).toBe("");
    expect(topicFor(team, { 4: "the oven", 7: "the roof" })).toBe("the oven");
    expect(topicFor(team, { 4: "the oven", [team]: "the yard" })).toBe("the yard");
    expect(topicFor(team, { 7: "the roof" })).toBe("");
  });

  it("are some where nobody is entered yet", () => {
    const alone = { ...interview, interviewers: [] };
    expect(answersFor(alone, begun, "1", writing).to).toEqual([""]);
    expect(topicFor(team, { 1: "the oven" }, alone)).toBe("the oven");
  });
});

describe("how a letter is written", () => {
  const choices = (change: Partial<LetterDraft> = {}, id = "4") =>
    choicesFor({ ...begun, better: "", ...change }, id, ids, "en-US");

  it("is as chosen, each person's after the first in other words", () => {
    expect(choices({ tone: "warm", form: "card" })).toEqual({
      tone: "warm",
      form: "card",
      paragraphs: 1,
      wording: 0,
      region: "en-US",
    });
    expect(choices({}, "7").wording).toBe(1);
    expect(choices({ letters: withLetter(begun, "4", ids, { wording: 9 }).letters }).wording).toBe(
      9,
    );
  });

  it.each([
    [0, "", 1],
    [0, " \n", 1],
    [0, "I was ill", 2],
    [1, "I was ill", 1],
    [2, "", 2],
  ] as const)(
    "has, with %d chosen and %j put right, paragraphs: %d",
    (chosen, better, expected) => {
      expect(choices({ paragraphs: chosen, better }).paragraphs).toBe(expected);
    },
  );
});

describe("what they said about the decision", () => {
  const promise = (change: Partial<Interview["promise"]>) =>
    promiseIn({ ...emptyInterview.promise, ...change });
  const friday = { day: "28", month: "nov", year: "2025" };

  it("is a day, a time, or soon", () => {
    expect(promise({ choice: "by", by: friday })).toEqual({ kind: "by", day: "2025-11-28" });
    expect(promise({ choice: "within", count: " 10 ", unit: "days" })).toEqual({
      kind: "within",
      count: 10,
      unit: "days",
    });
    expect(promise({ choice: "within", count: "120" })).toMatchObject({
      count: 120,
      unit: "weeks",
    });
    expect(promise({ choice: "end-of-week" })).toEqual({ kind: "end-of-week" });
    expect(promise({ choice: "soon", by: friday, count: "2" })).toEqual({ kind: "soon" });
  });

  it.each(["", "0", "two", "2 or 3", "-2", "1.5", "1000", "x2", "2x"])(
    "is nothing yet within %j weeks",
    (count) => {
      expect(promise({ choice: "within", count })).toBeNull();
    },
  );

  it("is nothing where they said nothing, or no real day was typed", () => {
    expect(promise({ by: friday, count: "2" })).toBeNull();
    expect(promise({ choice: "none", by: friday, count: "2" })).toBeNull();
    expect(promise({ choice: "by", by: { ...friday, day: "31" }, count: "2" })).toBeNull();
  });
});
