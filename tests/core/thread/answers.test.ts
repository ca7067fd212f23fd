import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../../../src/components/base/calendar/day.ts";
import { readTypedDay } from "../../../src/components/base/calendar/typed-day.ts";
import { planFollowUp } from "../../../src/components/core/plan/timeline.ts";
import { emptyInterview, type Interview } from "../../../src/components/core/record/interview.ts";
import { type AnswerProblem, readAnswers } from "../../../src/components/core/thread/answers.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";
import { someInterview, typedAs } from "../record/some-interview.ts";

const today: Day = "2025-11-20";
const week = [1, 2, 3, 4, 5];
const noDay = { day: "", month: "", year: "" };

const on = (day: Day) => ({ choice: "typed", picked: null, typed: typedAs(day) }) as const;
const said = (change: Partial<Interview["promise"]>) => ({ ...emptyInterview.promise, ...change });
const good: Interview = {
  ...emptyInterview,
  interviewedOn: on("2025-11-19"),
  promise: said({ choice: "none" }),
};

const factsOf = (change: Partial<Interview>) => {
  const read = readAnswers({ ...good, ...change }, week, today);
  return read.ok ? read.facts : read.problems;
};
const problemsOf = (change: Partial<Interview>): AnswerProblem[] => {
  const read = readAnswers({ ...good, ...change }, week, today);
  return read.ok ? [] : read.problems;
};

/** The fields in the order in which the form asks them. */
const fields = ["when", "interviewed-on", "promise", "promised-on", "within"];

describe("whatever is in the form", () => {
  it("becomes facts that a plan can be made of, or problems in the order of the fields", () => {
    fc.assert(
      fc.property(someInterview, (interview) => {
        const read = readAnswers({ ...interview, history: [] }, week, today);
        if (read.ok) {
          expect(planFollowUp(timelineRules, read.facts, today)).toHaveProperty("plan");
          return;
        }
        const places = read.problems.map(({ field }) => fields.indexOf(field));
        expect(places.length).toBeGreaterThan(0);
        expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
        expect(places).not.toContain(-1);
      }),
      { numRuns: 2000 },
    );
  });

  it("is never guessed: the facts are the days that were typed", () => {
    fc.assert(
      fc.property(someInterview, (interview) => {
        const read = readAnswers(interview, week, today);
        fc.pre(read.ok);
        const { interviewedOn, promise } = interview;
        if (interviewedOn.choice === "typed") {
          expect(readTypedDay(interviewedOn.typed)).toMatchObject({
            day: read.facts.interviewedOn,
          });
        }
        if (promise.choice === "by") {
          expect(read.facts.promise).toEqual({ kind: "by", date: readTypedDayOf(promise.by) });
        }
      }),
    );
  });
});

const readTypedDayOf = (typed: Interview["promise"]["by"]) => {
  const read = readTypedDay(typed);
  return read.ok ? read.day : null;
};

describe("the day of the interview", () => {
  it("is the day of one tap, however long ago that was", () => {
    const picked = { choice: "picked", picked: addDays(today, -500), typed: noDay } as const;
    expect(factsOf({ interviewedOn: picked })).toMatchObject({ interviewedOn: picked.picked });
  });

  it.each([-366, -365, -1, 0, 1, 92])("may be %i days from today", (days) => {
    const day = addDays(today, days);
    expect(factsOf({ interviewedOn: on(day) })).toMatchObject({ interviewedOn: day });
  });

  it.each([-367, 93])("is too far %i days from today", (days) => {
    expect(problemsOf({ interviewedOn: on(addDays(today, days)) })).toEqual([
      { field: "interviewed-on", kind: "too-far" },
    ]);
  });

  it("has to be typed when Another day was chosen, also after a tap on Today", () => {
    const typed = { choice: "typed", picked: today, typed: noDay } as const;
    expect(problemsOf({ interviewedOn: typed })).toEqual([
      { field: "interviewed-on", kind: "empty" },
    ]);
  });
});

describe("what they said about the decision", () => {
  it.each([
    ["by", said({ choice: "by", by: typedAs("2025-12-01") }), { kind: "by", date: "2025-12-01" }],
    [
      "on the day of the interview",
      said({ choice: "by", by: typedAs("2025-11-19") }),
      { kind: "by" },
    ],
    [
      "within",
      said({ choice: "within", count: " 2 " }),
      { kind: "within", count: 2, unit: "weeks" },
    ],
    ["26 weeks", said({ choice: "within", count: "26" }), { count: 26 }],
    ["182 days", said({ choice: "within", count: "182", unit: "days" }), { count: 182 }],
    ["end of the week", said({ choice: "end-of-week" }), { kind: "end-of-week" }],
    ["soon", said({ choice: "soon" }), { kind: "none" }],
    ["nothing", said({ choice: "none" }), { kind: "none" }],
  ])("is a fact: %s", (_, promise, fact) => {
    expect(factsOf({ promise })).toMatchObject({ promise: fact });
  });

  it.each([
    ["no number", "", "empty"],
    ["a word", "two", "not-whole"],
    ["a part of a week", "1.5", "not-whole"],
    ["a negative number", "-1", "not-whole"],
    ["none", "0", "too-long"],
    ["more than half a year", "27", "too-long"],
  ])("is to put right: %s", (_, count, kind) => {
    const [problem, ...others] = problemsOf({ promise: said({ choice: "within", count }) });
    expect(problem).toMatchObject({ field: "within", kind });
    expect(others).toEqual([]);
  });

  it("is to put right before the interview, and names that day", () => {
    const promise = said({ choice: "by", by: typedAs("2025-11-18") });
    expect(problemsOf({ promise })).toEqual([
      { field: "promised-on", kind: "before-interview", interviewedOn: "2025-11-19" },
    ]);
  });

  it("is not measured by a day of the interview that is missing", () => {
    const promise = said({ choice: "by", by: typedAs("1999-01-01") });
    expect(problemsOf({ interviewedOn: { ...good.interviewedOn, choice: "" }, promise })).toEqual([
      { field: "when", kind: "unanswered" },
    ]);
  });
});

it("an empty form asks for both answers", () => {
  expect(problemsOf(emptyInterview)).toEqual([
    { field: "when", kind: "unanswered" },
    { field: "promise", kind: "unanswered" },
  ]);
});

it("calls fall on working days, or on any day where the reader says so", () => {
  expect(factsOf({})).toMatchObject({ workingWeek: week });
  expect(factsOf({ callsOnAnyDay: true })).toMatchObject({ workingWeek: [1, 2, 3, 4, 5, 6, 7] });
});
