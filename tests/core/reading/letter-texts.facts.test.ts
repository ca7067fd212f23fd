import { describe, expect, it } from "vitest";
import {
  emptyDraft,
  type LetterDraft,
  own,
  team,
  withLetter,
} from "../../../src/components/core/messages/letter-draft.ts";
import {
  factsFor,
  sentOn,
  standingOf,
  toOf,
} from "../../../src/components/core/reading/letter-texts.ts";
import { withIds } from "../../../src/components/core/record/event-ids.ts";
import { emptyInterview, type Interview } from "../../../src/components/core/record/interview.ts";
import { messageOf } from "../messages/a-message.ts";
import { anInterview, named } from "../messages/an-interview.ts";

/** A subject, and one line: whom it is to and what it is about. */
const rules = messageOf(
  (
    [
      ["subject", "Thanks, {sender}"],
      ["greeting", "Dear {names}[ on {topic}]"],
    ] as const
  ).map(([id, say]) => ({
    id,
    cases: [{ needs: [], warm: [say], plain: [say, `${say}!`, `${say}?`], formal: [say] }],
  })),
  { limits: { card: 60, one: 150, two: 200 }, dropped: [] },
);

const interview: Interview = {
  ...anInterview,
  topics: "noted in the record",
  interviewers: [named("1", "Ines Duarte"), named("2", "Tom Lee"), named("3", " ")],
  promise: {
    choice: "by",
    by: { day: "28", month: "11", year: "2025" },
    count: "",
    unit: "weeks",
  },
  history: withIds([
    { kind: "other-offer", on: "2025-11-20", answerBy: "2025-11-30" },
    { kind: "thanked", on: "2025-11-21", to: "2" },
    { kind: "thanked", on: "2025-11-22" },
  ]),
};
const ids = ["1", "2", "3", team];
const draft: LetterDraft = withLetter({ ...emptyDraft, form: "card" }, "1", ids, {
  topic: "the new oven",
});
const writing = { sender: "Sam Okoro", today: "2025-11-23", region: "en-US" } as const;
const standing = (id: string, of: LetterDraft = draft) =>
  standingOf(rules, interview, of, id, writing);
const facts = (id: string, of: LetterDraft = draft, from = interview) =>
  factsFor(rules, from, of, id, writing);

describe("a letter as it stands", () => {
  it("is what the answers make, in other words for each person", () => {
    expect(standing("1")).toMatchObject({
      subject: "Thanks, Sam Okoro",
      letter: { text: "Dear Ines on the new oven" },
      merged: { text: "Dear Ines on the new oven", differences: [] },
    });
    expect(standing("2").merged.text).toBe("Dear Tom!");
    expect(standing("3").merged.text).toBe("Dear team?");
  });

  it("has the subject that was typed, also where that is empty", () => {
    const typed = (subject: string) => standing("1", withLetter(draft, "1", ids, { subject }));
    expect(typed("Bread").subject).toBe("Bread");
    expect(typed("").subject).toBe("");
  });

  it("written elsewhere is what was typed there, at first nothing", () => {
    const nothing = { text: "", base: [], differences: [] };
    expect(standing(own)).toEqual({ letter: null, merged: nothing, subject: "" });
    const kept = { text: "Dear all", base: standing("1").merged.base };
    expect(standing(own, withLetter(draft, own, ids, { kept, subject: "Hi" }))).toEqual({
      letter: null,
      merged: { text: "Dear all", base: [], differences: [] },
      subject: "Hi",
    });
  });

  it("changed by hand stays as it is, and is offered what the answers say now", () => {
    const { base } = standing("1").merged;
    const kept = { text: "Dearest Ines on the oven", base };
    const mine = withLetter(draft, "1", ids, { kept, topic: "the garden" });
    expect(standing("1", mine).merged).toMatchObject({
      text: "Dearest Ines on the oven",
      differences: [{ yours: "Dearest Ines on the oven", offered: "Dear Ines on the garden" }],
    });
  });
});

describe("what the checks may know", () => {
  it("of a letter to one person is that person, and the letters to others with a name", () => {
    expect(facts("1")).toEqual({
      interviewers: ["Ines Duarte"],
      job: "Baker",
      company: "Harbour Bread",
      topics: "the new oven",
      promise: { kind: "by", date: "2025-11-28" },
      form: "card",
      interviewedOn: "2025-11-20",
      sentOn: null,
      today: "2025-11-23",
      region: "en-US",
      others: ["Dear Tom!"],
    });
    expect(facts("2")).toMatchObject({
      topics: "noted in the record",
      sentOn: "2025-11-21",
      others: ["Dear Ines on the new oven"],
    });
  });

  it.each([team, own])(
    "of a letter to all of them (%s) is everybody, and no other letter",
    (id) => {
      expect(facts(id)).toMatchObject({
        interviewers: ["Ines Duarte", "Tom Lee", " "],
        sentOn: "2025-11-22",
        others: [],
      });
    },
  );

  it("of the other letters is what a hand has made of them", () => {
    const kept = { text: "Tom, thanks!", base: standing("2").merged.base };
    expect(facts("1", withLetter(draft, "2", ids, { kept })).others).toEqual(["Tom, thanks!"]);
  });

  it("of the decision is what they said, or nothing", () => {
    const said = (change: Partial<Interview["promise"]>) =>
      facts("1", draft, { ...interview, promise: { ...interview.promise, ...change } }).promise;
    expect(said({ choice: "soon" })).toEqual({ kind: "soon" });
    expect(said({ choice: "within", count: "2" })).toMatchObject({ kind: "within", count: 2 });
    expect(said({ choice: "" })).toBeNull();
  });
});

it("a letter was sent on the day that the history names for whom it is to", () => {
  expect([...ids, own].map((id) => sentOn(interview, id))).toEqual([
    null,
    "2025-11-21",
    null,
    "2025-11-22",
    "2025-11-22",
  ]);
  expect(sentOn(emptyInterview, team)).toBeNull();
  expect([...ids, own].map(toOf)).toEqual(["1", "2", "3", undefined, undefined]);
});
