import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../../../../src/components/base/calendar/day.ts";
import {
  emptyInterview,
  type Interview,
} from "../../../../src/components/core/record/interview.ts";
import { readAnswers } from "../../../../src/components/core/thread/answers.ts";
import { errorsOf } from "../../../../src/components/tools/timeline/ask/answer-words.ts";
import { someInterview } from "../../../core/record/some-interview.ts";

const say = (day: Day) => `the day ${day}`;

function errorsIn(answers: Interview) {
  const read = readAnswers(answers, [1, 2, 3, 4, 5], "2025-11-20");
  return read.ok ? [] : errorsOf(read.problems, say);
}

/** Every control of the form that an error may lead to. */
const targets = ["interviewed-on", "promised-on"]
  .flatMap((field) => ["day", "month", "year"].map((part) => `${field}-${part}`))
  .concat("when-today", "promise-by", "within-count");

const typed = (day: string, month: string, year: string) => ({ day, month, year });
const whenTyped = (day: string, month: string, year: string): Partial<Interview> => ({
  interviewedOn: { choice: "typed", picked: null, typed: typed(day, month, year) },
});
const saidBy = (day: string, month: string, year: string): Partial<Interview> => ({
  promise: { ...emptyInterview.promise, choice: "by", by: typed(day, month, year) },
});
const saidWithin = (count: string, unit: "days" | "weeks" = "weeks"): Partial<Interview> => ({
  promise: { ...emptyInterview.promise, choice: "within", count, unit },
});

describe("what to put right", () => {
  it("is said whole, and leads to a control of the form", () => {
    fc.assert(
      fc.property(someInterview, (answers) => {
        for (const { message, target } of errorsIn(answers)) {
          expect(message).toMatch(/^[A-Z].{10,}/);
          expect(message).not.toMatch(/[{}]|undefined|null|NaN/);
          expect(targets).toContain(target);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[string, string, Partial<Interview>]>([
    ["Select when your interview was", "when-today", {}],
    ["Enter the date of your interview", "interviewed-on-day", whenTyped("", " ", "")],
    [
      "Date of your interview must include a month",
      "interviewed-on-month",
      whenTyped("1", "", "2025"),
    ],
    [
      "Date of your interview must include a day and a year",
      "interviewed-on-day",
      whenTyped("", "nov", ""),
    ],
    ["Year must include 4 numbers", "interviewed-on-year", whenTyped("1", "1", "25")],
    [
      "Date of your interview must be a real date",
      "interviewed-on-day",
      whenTyped("30", "2", "2026"),
    ],
    [
      "Date of your interview must be within the last 12 months or the next 3 months",
      "interviewed-on-day",
      whenTyped("1", "1", "2020"),
    ],
  ])("with the interview: %s", (message, target, change) => {
    expect(errorsIn({ ...emptyInterview, ...change })[0]).toMatchObject({ message, target });
  });

  it.each<[string, string, Partial<Interview>]>([
    ["Select whether they said when they would decide", "promise-by", {}],
    ["Enter the date they gave you", "promised-on-day", saidBy("", "", "")],
    ["Date they gave you must include a day", "promised-on-day", saidBy("", "12", "2025")],
    ["Date they gave you must be a real date", "promised-on-day", saidBy("31", "11", "2025")],
    [
      "Date they gave you must be the same as or after the day 2025-11-20, when you had your interview",
      "promised-on-day",
      saidBy("19", "11", "2025"),
    ],
    ["Enter how long they said, like 2", "within-count", saidWithin("")],
    ["How long they said must be a whole number", "within-count", saidWithin("a few")],
    ["How long they said must be between 1 and 26 weeks", "within-count", saidWithin("52")],
    ["How long they said must be between 1 and 182 days", "within-count", saidWithin("0", "days")],
  ])("with the promise: %s", (message, target, change) => {
    const answers = { ...emptyInterview, ...whenTyped("20", "11", "2025"), ...change };
    expect(errorsIn(answers)).toEqual([expect.objectContaining({ message, target })]);
  });
});
