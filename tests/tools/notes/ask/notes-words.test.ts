import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../../../../src/components/base/calendar/day.ts";
import {
  emptyInterview,
  type Interview,
} from "../../../../src/components/core/record/interview.ts";
import { blankPerson } from "../../../../src/components/core/record/lists.ts";
import {
  askLine,
  noteBlocks,
  notesText,
} from "../../../../src/components/tools/notes/ask/notes-words.ts";
import { hostileStrings } from "../../../browser/support/hostile-strings.ts";
import { someInterview } from "../../../core/record/some-interview.ts";

const say = (day: Day) => `the day ${day}`;
const ines = { ...blankPerson("1"), name: "Ines Duarte", title: "Owner", email: "i@example.org" };

const filled: Interview = {
  ...emptyInterview,
  job: "Baker",
  company: "Harbour Bread",
  round: "second",
  how: "in-person",
  interviewedOn: { ...emptyInterview.interviewedOn, choice: "picked", picked: "2025-11-20" },
  interviewers: [ines, blankPerson("2"), { ...blankPerson("3"), title: "Plans the shifts" }],
  topics: "The new oven.\nThe early starts.",
  wentWell: "Why I bake",
  hard: [{ id: "1", question: "Food safety?", better: "The course I took" }],
  toClearUp: "The gap in spring",
  feeling: "hopeful",
  promise: { ...emptyInterview.promise, choice: "within", count: "2" },
  promiseHow: "By phone",
  contacts: [
    { id: "1", kind: "reference", name: "Ama", told: true },
    { id: "2", kind: "contact", name: "Ben", told: false },
  ],
};

describe("the notes as text", () => {
  it("have each answer under its question, and no field that stayed empty", () => {
    expect(notesText(filled, say)).toBe(`Interview notes
Baker at Harbour Bread (second)
the day 2025-11-20
In person

Who did you meet?
Ines Duarte, Owner, i@example.org
Name not noted, Plans the shifts

What did you talk about?
The new oven.
The early starts.

What went well?
Why I bake

What was hard?
Food safety?
The course I took

Anything you want to explain or correct?
The gap in spring

Did they say when they would decide?
Yes, in about 2 weeks

How did they say it?
By phone

How do you feel right now?
Hopeful

Who knows about this interview?
Ama, reference: told
Ben, contact: not told yet`);
  });

  it("are nothing where nothing was noted", () => {
    expect(noteBlocks(emptyInterview, say)).toEqual([]);
    expect(notesText(emptyInterview, say)).toBe("");
  });

  it("hold every word that was typed, and no hole", () => {
    fc.assert(
      fc.property(someInterview, (interview) => {
        const text = notesText(interview, say);
        const typed = [
          interview.topics,
          interview.wentWell,
          interview.toClearUp,
          interview.promiseHow,
          ...interview.interviewers.flatMap(({ name, title, duties, email, phone }) => [
            ...[name, title, duties, email, phone],
          ]),
          ...interview.hard.flatMap(({ question, better }) => [question, better]),
        ];
        for (const word of typed) expect(text).toContain(word.trim());
        for (const { title, lines } of noteBlocks(interview, say)) {
          expect(title).not.toMatch(/optional/);
          expect(lines.every((line) => line.trim() === line && line !== "")).toBe(true);
        }
      }),
    );
  });

  it("leave what was typed as it was, also what looks like a gap of ours", () => {
    for (const odd of hostileStrings.filter((text) => text.trim())) {
      const people = [{ ...ines, name: odd, title: odd }];
      const contacts = [{ id: "1", kind: "contact" as const, name: odd, told: false }];
      const text = notesText({ ...filled, topics: odd, interviewers: people, contacts }, say);
      expect(text).toContain(odd.trim());
      expect(text).toContain(`Who did you meet?\n${odd.trim()}, ${odd}, i@example.org`);
      expect(text).toContain(`${odd.trim()}, contact: not told yet`);
    }
  });
});

describe("the line that asks when they decide", () => {
  it("names the job once it is known", () => {
    expect(askLine(" ")).toBe("May I ask when you hope to decide, and how I will hear from you?");
    expect(askLine(" Baker ")).toContain("the position of Baker, and");
  });

  it("is one question, whatever the job is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (job) => {
        expect(askLine(job)).toMatch(/^May I ask when you hope to decide[\s\S]*from you\?$/);
        expect(askLine(job)).toContain(job.trim());
      }),
    );
  });
});
