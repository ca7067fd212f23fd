import { describe, expect, it } from "vitest";
import type { Day } from "../../../src/components/base/calendar/day.ts";
import type { FollowUpPromise, HistoryEvent } from "../../../src/components/core/plan/timeline.ts";
import { planOf } from "./plan-of.ts";

const promised = (promise: FollowUpPromise, interviewedOn: Day = "2026-03-05") =>
  planOf({ promise, interviewedOn }).promisedDate;

describe("the promised date", () => {
  it("is what they said", () => {
    expect(promised({ kind: "none" })).toBeNull();
    expect(promised({ kind: "by", date: "2026-03-15" })).toBe("2026-03-15");
    expect(promised({ kind: "within", count: 10, unit: "days" })).toBe("2026-03-15");
    expect(promised({ kind: "within", count: 2, unit: "weeks" })).toBe("2026-03-19");
    expect(promised({ kind: "within", count: 0, unit: "weeks" })).toBe("2026-03-05");
  });

  it.each([
    [[1, 2, 3, 4, 5], "2026-03-06"],
    [[5, 4, 3, 2, 1], "2026-03-06"],
    [[7, 1, 2, 3, 4], "2026-03-12"],
    [[6, 7, 1, 2, 3], "2026-03-11"],
    [[1, 2, 3, 4, 5, 6, 7], "2026-03-08"],
    [[1, 2, 3, 4, 5, 6], "2026-03-07"],
    [[1, 2, 4, 5], "2026-03-06"],
    [[1, 2, 3, 4, 5, 7], "2026-03-06"],
    [[2, 7], "2026-03-08"],
    [[7], "2026-03-08"],
    [[4], "2026-03-12"],
  ])("ends the week of %j after a Thursday on %s", (workingWeek, date) => {
    const promise = { kind: "end-of-week" } as const;
    expect(planOf({ promise, workingWeek }).promisedDate).toBe(date);
    expect(planOf({ promise, workingWeek, holidays: [date as "2026-03-06"] }).promisedDate).toBe(
      date,
    );
  });

  it("is a week off when it is the end of the week today", () => {
    expect(promised({ kind: "end-of-week" }, "2026-03-06")).toBe("2026-03-13");
    expect(promised({ kind: "end-of-week" }, "2026-03-07")).toBe("2026-03-13");
  });
});

describe("the named date", () => {
  const named = (...history: HistoryEvent[]) => {
    const promise = { kind: "by", date: "2026-03-12" } as const;
    const { promisedDate, namedDate } = planOf({ promise, history, today: "2026-04-01" });
    expect(promisedDate).toBe("2026-03-12");
    return namedDate && `${namedDate.kind} ${namedDate.date}`;
  };

  it("is the employer's latest word", () => {
    expect(named()).toBe("decision 2026-03-12");
    expect(named({ kind: "called", on: "2026-03-13" })).toBe("decision 2026-03-12");
    const again = { kind: "called", on: "2026-03-13", callAgainOn: "2026-03-20" } as const;
    const decision = { kind: "called", on: "2026-03-20", decisionBy: "2026-03-27" } as const;
    expect(named(again)).toBe("call-back 2026-03-20");
    expect(named(again, decision)).toBe("decision 2026-03-27");
    expect(named(decision, again)).toBe("decision 2026-03-27");
    expect(named(decision, { ...again, on: "2026-03-20" })).toBe("call-back 2026-03-20");
    expect(
      named({ ...decision, decisionBy: "2026-03-20" }, { kind: "called", on: "2026-03-30" }),
    ).toBe("decision 2026-03-20");
  });

  it("is none once the waiting has ended", () => {
    expect(named({ kind: "turned-down", on: "2026-03-10" })).toBeNull();
    expect(named({ kind: "offered", on: "2026-03-10" })).toBeNull();
    expect(named({ kind: "withdrew", on: "2026-03-10" })).toBeNull();
  });
});
