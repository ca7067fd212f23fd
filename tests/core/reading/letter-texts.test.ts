import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  emptyDraft,
  type LetterDraft,
  own,
  team,
  withFit,
  withLetter,
} from "../../../src/components/core/messages/letter-draft.ts";
import { letterIds } from "../../../src/components/core/messages/people.ts";
import {
  factsFor,
  sentOn,
  standingOf,
  toOf,
} from "../../../src/components/core/reading/letter-texts.ts";
import { withIds } from "../../../src/components/core/record/event-ids.ts";
import type { Interview } from "../../../src/components/core/record/interview.ts";
import { thankYouLetter } from "../../../src/content/en/messages/thank-you.ts";
import { anInterview } from "../messages/an-interview.ts";
import { someInterview } from "../record/some-interview.ts";

const interview: Interview = {
  ...anInterview,
  promise: { choice: "within", by: { day: "", month: "", year: "" }, count: "2", unit: "weeks" },
  history: withIds([{ kind: "thanked", on: "2025-11-21", to: "2" }]),
};
const ids = letterIds(interview);
const draft: LetterDraft = withLetter(
  withFit(emptyDraft, 0, { strength: "have baked for 4 years" }),
  "1",
  ids,
  { topic: "the new oven" },
);
const writing = { sender: "Sam Okoro", today: "2025-11-20", region: "en-GB" } as const;
const standing = (id: string, with_ = draft) =>
  standingOf(thankYouLetter, interview, with_, id, writing);

describe("a letter as it stands", () => {
  it("is made of the record and the draft", () => {
    const { merged, subject } = standing("1");
    for (const part of [
      "Dear Ines,",
      "today",
      "Baker",
      "Harbour Bread",
      "the new oven",
      "two weeks",
    ])
      expect(merged.text).toContain(part);
    expect(subject).toContain("Baker");
  });

  it("gets a second paragraph for an answer that is put right, until the reader says how many", () => {
    const mended = { ...draft, better: "I hold the certificate" };
    expect(standing("1", mended).merged.text.split("\n\n")).toHaveLength(4);
    expect(standing("1", { ...mended, paragraphs: 1 }).merged.text.split("\n\n")).toHaveLength(3);
  });

  it("to the team thanks all who took part, with the first detail", () => {
    const { text } = standing(team).merged;
    expect(text).toContain("Dear Harbour Bread team,");
    expect(text).toContain("Ines Duarte and Tom Lee");
    expect(text).toContain("the new oven");
  });

  it("from elsewhere is what was typed, and nothing of ours", () => {
    const kept = { text: "Dear all", base: [] };
    const { merged, letter } = standing(own, withLetter(draft, own, ids, { kept }));
    expect(merged).toEqual({ text: "Dear all", base: [], differences: [] });
    expect(letter).toBeNull();
  });

  it("keeps what a hand wrote into it", () => {
    const { merged } = standing("1");
    const kept = { text: `${merged.text}\n\nP.S. Bread.`, base: merged.base };
    expect(standing("1", withLetter(draft, "1", ids, { kept })).merged.text).toBe(kept.text);
  });
});

it("the checks know whom it is to, what was said, and the letters to the others", () => {
  const facts = factsFor(thankYouLetter, interview, draft, "1", writing);
  expect(facts).toMatchObject({
    interviewers: ["Ines Duarte"],
    job: "Baker",
    topics: "the new oven",
    promise: { kind: "within", count: 2 },
    interviewedOn: "2025-11-20",
  });
  expect(facts.others).toEqual([standing("2").merged.text]);
  expect(factsFor(thankYouLetter, interview, draft, team, writing)).toMatchObject({
    interviewers: ["Ines Duarte", "Tom Lee"],
    others: [],
  });
});

it("knows which letter was sent, and whom the history names", () => {
  expect(ids.map((id) => sentOn(interview, id))).toEqual([null, "2025-11-21", null]);
  expect([...ids, own].map(toOf)).toEqual(["1", "2", undefined, undefined]);
});

it("any record gives some letter, and never an error", () => {
  fc.assert(
    fc.property(someInterview, (any) => {
      for (const id of [...letterIds(any), own]) {
        standingOf(thankYouLetter, any, draft, id, writing);
        factsFor(thankYouLetter, any, draft, id, writing);
      }
    }),
    { numRuns: 200 },
  );
});
