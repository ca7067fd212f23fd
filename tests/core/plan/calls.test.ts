import { describe, expect, it } from "vitest";
import type { Day } from "../../../src/components/base/calendar/day.ts";
import type { Approach, HistoryEvent, Step } from "../../../src/components/core/plan/timeline.ts";
import { type Example, planOf, stepsOf } from "./plan-of.ts";

const calls = (example: Example) => stepsOf(example, "call", "call-again", "move-on");
const called = (...days: `2026-03-${number}`[]): HistoryEvent[] =>
  days.map((on) => ({ kind: "called", on }));
/** A Thursday. */
const promise = { kind: "by", date: "2026-03-12" } as const;

describe("the first call", () => {
  it("is a week after the interview when no date was named (A5)", () => {
    expect(calls({ approach: "patient" })[0]).toBe("call 2026-03-12");
    expect(calls({ approach: "patient", interviewedOn: "2026-03-07" })[0]).toBe("call 2026-03-16");
  });

  it.each<[Approach, string]>([
    ["patient", "call 2026-03-16"],
    ["steady", "call 2026-03-13"],
    ["persistent", "call 2026-03-13"],
  ])("of the %s follows the date (X2)", (approach, call) => {
    expect(calls({ approach, promise })[0]).toBe(call);
  });

  it.each<Approach>(["patient", "steady", "persistent"])(
    "of the %s is on the day asked for (A7)",
    (approach) => {
      const history = [{ kind: "called", on: "2026-03-13", callAgainOn: "2026-03-17" }] as const;
      expect(calls({ approach, promise, history, today: "2026-03-13" })[0]).toBe("call 2026-03-17");
    },
  );

  it("may follow the one in which they named a date at once: they asked for it", () => {
    const history = [{ kind: "called", on: "2026-03-13", decisionBy: "2026-03-13" }] as const;
    expect(calls({ history, today: "2026-03-13" })[0]).toBe("call 2026-03-16");
  });

  it("says on whose advice", () => {
    const advice = (example: Example) =>
      planOf(example)
        .steps.filter(({ kind }) => kind === "call" || kind === "call-again")
        .map((step) => step.advice.join(" "));
    expect(advice({ approach: "patient" })).toEqual(["A5"]);
    expect(advice({ approach: "patient", promise })).toEqual(["C5 B7"]);
    expect(advice({ promise })).toEqual(["A4 B7 D7", "A7 A8"]);
    expect(advice({ approach: "persistent", promise })).toEqual(["A4 D7", "D9", "D9", "D9"]);
    const history = [{ kind: "called", on: "2026-03-06", callAgainOn: "2026-03-17" }] as const;
    expect(advice({ history, today: "2026-03-06" })).toEqual(["A7", "A7 A8"]);
  });
});

describe("the next call", () => {
  it("leaves a week to the last (A8)", () => {
    const history = called("2026-03-16");
    expect(calls({ promise, history, today: "2026-03-16" })).toEqual([
      "call-again 2026-03-23",
      "move-on 2026-03-30",
    ]);
    expect(calls({ history, today: "2026-03-16" })[0]).toBe("call-again 2026-03-23");
  });

  it("counts only the calls since the date was named", () => {
    const history: HistoryEvent[] = [
      ...called("2026-03-13", "2026-03-20"),
      { kind: "called", on: "2026-03-20", decisionBy: "2026-03-26" },
    ];
    const example = { promise, today: "2026-03-20" } as const;
    expect(calls({ ...example, history })).toEqual([
      "call 2026-03-27",
      "call-again 2026-04-03",
      "move-on 2026-04-10",
    ]);
    // The same day the other way round: now the last two calls come after the one that named it.
    expect(calls({ ...example, history: history.toReversed() })).toEqual([
      "call 2026-03-27",
      "call-again 2026-04-03",
      "move-on 2026-04-10",
    ]);
  });

  it("uses up nothing before the date, and is used up on it", () => {
    const on = (day: `2026-03-${number}`) =>
      calls({ approach: "patient", promise, history: called(day), today: day });
    expect(on("2026-03-11")).toEqual(["call 2026-03-18", "move-on 2026-03-25"]);
    expect(on("2026-03-12")).toEqual(["move-on 2026-03-19"]);
  });

  it("is used up at once when no date was named", () => {
    expect(
      calls({ approach: "patient", history: called("2026-03-06"), today: "2026-03-06" }),
    ).toEqual(["move-on 2026-03-13"]);
  });

  it("is no longer there after more calls than there are", () => {
    const history = called("2026-03-13", "2026-03-16", "2026-03-17");
    expect(calls({ promise, history, today: "2026-03-17" })).toEqual(["move-on 2026-03-24"]);
  });

  it("leaves three days to the last check-in", () => {
    const early = { kind: "by", date: "2026-03-16" } as const;
    const example = { approach: "persistent", promise: early } as const;
    const kinds = ["check-in", "call"] as const;
    expect(stepsOf({ ...example, workingWeek: [1, 2, 3, 4, 5, 6, 7] }, ...kinds)).toEqual([
      "check-in 2026-03-12",
      "check-in 2026-03-15",
      "call 2026-03-18",
    ]);
  });
});

describe("a call that was missed", () => {
  const first = (today: Day, more: Example = {}) => {
    const { steps } = planOf({ promise, today, ...more });
    return steps.find(({ kind }) => kind === "call" || kind === "move-on") as Step;
  };

  it("moves to today, or the next working day", () => {
    expect(first("2026-03-13")).not.toHaveProperty("planned");
    expect(first("2026-03-14")).toMatchObject({ due: "2026-03-16", planned: "2026-03-13" });
    expect(first("2026-03-17")).toMatchObject({ due: "2026-03-17", planned: "2026-03-13" });
  });

  it("is let go after sixty days of silence", () => {
    expect(first("2026-05-12")).toMatchObject({ kind: "call", due: "2026-05-12" });
    expect(first("2026-05-13")).toMatchObject({ kind: "move-on", due: "2026-03-20" });
    for (const approach of ["patient", "persistent"] as const)
      expect(calls({ promise, approach, today: "2026-06-01" })).toHaveLength(1);
  });

  it("puts off those that follow", () => {
    expect(calls({ promise, today: "2026-03-17" })).toEqual([
      "call 2026-03-17",
      "call-again 2026-03-24",
      "move-on 2026-03-31",
    ]);
  });

  it("is not missed when all are made: the day to let go stays in the past", () => {
    const history = called("2026-03-13", "2026-03-20");
    expect(calls({ promise, history, today: "2026-09-01" })).toEqual(["move-on 2026-03-27"]);
  });
});

it("cannot be planned on a day off, and waits for the next", () => {
  const holidays = ["2026-03-13", "2026-03-23"] as const;
  expect(calls({ promise, holidays })).toEqual([
    "call 2026-03-16",
    "call-again 2026-03-24",
    "move-on 2026-03-31",
  ]);
});
