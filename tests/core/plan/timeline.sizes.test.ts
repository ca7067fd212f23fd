import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../../../src/components/base/calendar/day.ts";
import { planFollowUp } from "../../../src/components/core/plan/timeline.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";

const plan = (facts: unknown, today: unknown = "2026-03-06") =>
  planFollowUp(timelineRules, facts as never, today as never);

describe("size", () => {
  const interviewedOn = "1970-01-05";
  const base = { interviewedOn, promise: { kind: "none" } };
  const today = "2200-12-30";
  const spread = Array.from({ length: 10_000 }, (_, index) => addDays("1970-01-06", index * 8));
  /** In every year one working day. */
  const holidays = Array.from({ length: 84_000 }, (_, days) => addDays("1970-01-01", days)).filter(
    (_day, index) => index % 366 !== 0,
  );
  const offer = (on: Day) => ({ kind: "other-offer", on, answerBy: addDays(on, 400) });

  const longest = new Array(2 ** 32 - 1);
  const everyDay = [1, 2, 3, 4, 5, 6, 7];
  const endless = { ...base, workingWeek: everyDay, holidays, history: spread.map(offer) };

  // Each made by a function: the test runner would read them for its report.
  it.each<[string, () => object, boolean]>([
    [
      "100,000 holidays",
      () => ({ ...base, holidays: new Array(100_000).fill("2026-04-03") }),
      true,
    ],
    [
      "10,000 calls",
      () => ({ ...base, history: spread.map((on) => ({ kind: "called", on })) }),
      true,
    ],
    ["10,000 offers in endless holidays", () => endless, true],
    [
      "10,000 endings",
      () => ({ ...base, history: spread.map((on) => ({ kind: "offered", on })) }),
      true,
    ],
    ["200,000 broken events", () => ({ ...base, history: new Array(200_000).fill({}) }), false],
    ["a million gaps", () => ({ ...base, history: new Array(1_000_000) }), false],
    [
      "the longest lists",
      () => ({ ...base, workingWeek: longest, holidays: longest, history: longest }),
      false,
    ],
    [
      "endless text",
      () => ({ ...base, approach: "x".repeat(2 ** 28), interviewedOn: "2".repeat(2 ** 28) }),
      false,
    ],
  ])("is no trouble: %s", (_name, make, ok) => {
    const facts = make();
    const start = performance.now();
    expect(plan(facts, today).ok).toBe(ok);
    // A tenth of it here; the rest is for a slow machine that does other things.
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
