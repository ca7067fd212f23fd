import { describe, expect, it } from "vitest";
import type { Day } from "../../../src/components/base/calendar/day.ts";
import type { HistoryEvent } from "../../../src/components/core/plan/timeline.ts";
import { type Example, stepsOf } from "./plan-of.ts";

/** The interview is on Thursday 5 March. */
const checkIns = (example: Example) =>
  stepsOf({ approach: "persistent", ...example }, "check-in").map((step) => step.split(" ")[1]);
const by = (date: Day) => ({ promise: { kind: "by", date } as const });
const everyDay = { workingWeek: [1, 2, 3, 4, 5, 6, 7] };

describe("check-ins", () => {
  it("are for the persistent, before a decision (E3)", () => {
    expect(checkIns(by("2026-03-19"))).toEqual(["2026-03-12", "2026-03-18"]);
    expect(checkIns({ ...by("2026-03-19"), approach: "steady" })).toEqual([]);
    expect(checkIns({ ...by("2026-03-19"), approach: "patient" })).toEqual([]);
    expect(checkIns({})).toEqual([]);
    const history = [{ kind: "called", on: "2026-03-05", callAgainOn: "2026-03-19" }] as const;
    expect(checkIns({ ...by("2026-03-19"), history })).toEqual([]);
  });

  it.each<[Day, string[]]>([
    ["2026-03-05", []],
    ["2026-03-07", []],
    ["2026-03-08", ["2026-03-07"]],
    ["2026-03-12", ["2026-03-07"]],
    ["2026-03-13", ["2026-03-12"]],
    ["2026-03-15", ["2026-03-12"]],
    ["2026-03-16", ["2026-03-12", "2026-03-15"]],
  ])("fit a decision by %s", (date, days) => {
    expect(checkIns({ ...by(date), ...everyDay })).toEqual(days);
  });

  it("lie on working days before the date", () => {
    expect(checkIns(by("2026-03-09"))).toEqual([]);
    expect(checkIns(by("2026-03-10"))).toEqual(["2026-03-09"]);
    expect(checkIns({ ...by("2026-03-19"), holidays: ["2026-03-12", "2026-03-18"] })).toEqual([
      ...["2026-03-13", "2026-03-17"],
    ]);
  });

  it("that have passed are dropped, the first making room for the second", () => {
    expect(checkIns({ ...by("2026-03-14"), ...everyDay, today: "2026-03-12" })).toEqual([
      "2026-03-12",
    ]);
    expect(checkIns({ ...by("2026-03-14"), ...everyDay, today: "2026-03-13" })).toEqual([
      "2026-03-13",
    ]);
    expect(checkIns({ ...by("2026-03-14"), ...everyDay, today: "2026-03-14" })).toEqual([]);
  });
});

describe("the second check-in", () => {
  const called = (on: Day, decisionBy?: Day): HistoryEvent =>
    decisionBy ? { kind: "called", on, decisionBy } : { kind: "called", on };
  const after = (...history: HistoryEvent[]) => {
    const today = history.at(-1)?.on as Day;
    return checkIns({ ...by("2026-03-19"), ...everyDay, history, today });
  };

  it("is the only one after a call, three days from it", () => {
    expect(after(called("2026-03-06"))).toEqual(["2026-03-18"]);
    expect(after(called("2026-03-15"))).toEqual(["2026-03-18"]);
    expect(after(called("2026-03-16"))).toEqual([]);
  });

  it("needs more than a week between the day on which a date was named and the date", () => {
    expect(after(called("2026-03-06", "2026-03-13"))).toEqual([]);
    expect(after(called("2026-03-06", "2026-03-14"))).toEqual(["2026-03-13"]);
  });

  it("keeps three days from the day on which the date was named", () => {
    const holidays = ["2026-03-15", "2026-03-14", "2026-03-13", "2026-03-12"] as const;
    const example = { ...by("2026-03-07"), ...everyDay, today: "2026-03-08" } as const;
    const history = [called("2026-03-08", "2026-03-16")];
    expect(checkIns({ ...example, history, holidays })).toEqual(["2026-03-11"]);
    expect(checkIns({ ...example, history, holidays: [...holidays, "2026-03-11"] })).toEqual([]);
  });
});

describe("news of another offer", () => {
  const offer = (on: Day, more: Partial<HistoryEvent> = {}) =>
    ({ kind: "other-offer", on, answerBy: "2026-03-30", ...more }) as HistoryEvent;
  /** They are told on the day after. */
  const after = (...history: HistoryEvent[]) =>
    checkIns({ ...by("2026-03-19"), ...everyDay, history, today: "2026-03-12" });

  it("replaces a check-in less than three days away, before or after", () => {
    expect(after(offer("2026-03-08"))).toEqual(["2026-03-12", "2026-03-18"]);
    expect(after(offer("2026-03-09"))).toEqual(["2026-03-18"]);
    expect(after(offer("2026-03-11"))).toEqual(["2026-03-18"]);
    expect(after(offer("2026-03-08"), offer("2026-03-10"))).toEqual(["2026-03-18"]);
    expect(
      checkIns({
        ...by("2026-03-19"),
        ...everyDay,
        history: [offer("2026-03-15")],
        today: "2026-03-15",
      }),
    ).toEqual([]);
    expect(
      checkIns({
        ...by("2026-03-19"),
        ...everyDay,
        history: [offer("2026-03-14")],
        today: "2026-03-15",
      }),
    ).toEqual(["2026-03-18"]);
  });

  it("that waits for the end of the holidays is near for two days, not for three", () => {
    const example = { ...by("2026-03-19"), ...everyDay, history: [offer("2026-03-12")] };
    const today = "2026-03-12";
    expect(checkIns({ ...example, today, holidays: ["2026-03-13"] })).toEqual(["2026-03-18"]);
    expect(checkIns({ ...example, today, holidays: ["2026-03-13", "2026-03-14"] })).toEqual([
      ...["2026-03-12", "2026-03-18"],
    ]);
  });

  it("makes room for the second when it replaces the first", () => {
    const history = [offer("2026-03-09")];
    const example = { ...by("2026-03-14"), ...everyDay, today: "2026-03-09" } as const;
    expect(checkIns({ ...example })).toEqual(["2026-03-12"]);
    expect(checkIns({ ...example, history })).toEqual(["2026-03-13"]);
  });

  it("replaces none when the offer is settled", () => {
    const settledOn: Day = "2026-03-12";
    expect(after(offer("2026-03-11", { settledOn }))).toEqual(["2026-03-12", "2026-03-18"]);
  });
});
