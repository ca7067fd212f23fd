import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../../../../src/components/base/calendar/day.ts";
import {
  emptyInterview,
  type PromiseAnswer,
} from "../../../../src/components/core/record/interview.ts";
import {
  interviewDayText,
  promiseText,
} from "../../../../src/components/tools/shared/questions/answer-words.ts";
import { echoOf } from "../../../../src/components/tools/shared/questions/whole-day-words.ts";
import { someInterview, someTypedDay } from "../../../core/record/some-interview.ts";

const say = (day: Day) => `the day ${day}`;
const typed = (day: string, month: string, year: string) => ({ day, month, year });
const promised = (change: Partial<PromiseAnswer>) =>
  promiseText({ ...emptyInterview.promise, ...change }, say);

describe("a day as it is understood", () => {
  it("is said back as soon as it is one, and never before", () => {
    expect(echoOf(typed("20", "nov", "2025"), say)).toBe("That is the day 2025-11-20");
    expect(echoOf(typed("20", "nov", ""), say)).toBeUndefined();
    fc.assert(
      fc.property(someTypedDay, (day) => {
        expect(echoOf(day, say) ?? "That is the day 2025-11-20").toMatch(
          /^That (?:is the day \d{4}|can be)/,
        );
      }),
    );
  });
});

describe("the day of the interview in words", () => {
  it("is the one that was picked, or typed, or nothing", () => {
    const picked = { choice: "picked", picked: "2025-11-20", typed: typed("1", "1", "2025") };
    const text = (interviewedOn: object) =>
      interviewDayText({ ...emptyInterview, ...{ interviewedOn: interviewedOn as never } }, say);
    expect(text(picked)).toBe("the day 2025-11-20");
    expect(text({ ...picked, choice: "typed" })).toBe("the day 2025-01-01");
    expect(text({ ...picked, choice: "" })).toBe("");
  });
});

describe("what they said about the decision, as one line", () => {
  it.each<[string, Partial<PromiseAnswer>]>([
    ["", {}],
    ["Yes, by the day 2025-12-05", { choice: "by", by: typed("5", "12", "2025") }],
    ["", { choice: "by", by: typed("5", "12", "") }],
    ["Yes, in about 2 weeks", { choice: "within", count: " 2 " }],
    ["Yes, in about 1 week", { choice: "within", count: "1" }],
    ["Yes, in about 1 day", { choice: "within", count: "1", unit: "days" }],
    ["", { choice: "within", count: " " }],
    ["Yes, by the end of the week", { choice: "end-of-week" }],
    ["Soon, but no date", { choice: "soon" }],
    ["No, or I do not remember", { choice: "none" }],
  ])("%s", (line, answer) => {
    expect(promised(answer)).toBe(line);
  });

  it("is whole, whatever was typed", () => {
    fc.assert(
      fc.property(someInterview, (interview) => {
        const { count } = interview.promise;
        const line = promiseText(interview.promise, say).replace(count.trim(), "2");
        expect(line).not.toMatch(/\{(?:day|count|unit)\}|undefined|null|NaN/);
      }),
    );
  });
});
