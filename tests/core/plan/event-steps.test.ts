import { describe, expect, it } from "vitest";
import type { Day } from "../../../src/components/base/calendar/day.ts";
import type { HistoryEvent, Step } from "../../../src/components/core/plan/timeline.ts";
import { planOf } from "./plan-of.ts";

const TODAY: Day = "2026-03-20";

/** The steps that events brought, without their advice. */
const brought = (...history: HistoryEvent[]) =>
  planOf({ history, today: TODAY })
    .steps.filter(({ event }) => event !== undefined)
    .map(({ kind, from, due, event, doneOn }: Step) =>
      [`${event}`, kind, from, due, ...(doneOn ? ["done", doneOn] : [])].join(" "),
    );

/** A Friday. */
const on: Day = "2026-03-13";

describe("another company's offer", () => {
  const offer = { kind: "other-offer", on, answerBy: "2026-03-20" } as const;

  it("is told on the next working day, and decided by its date (B8, B10)", () => {
    expect(brought(offer)).toEqual([
      "0 tell-employer 2026-03-13 2026-03-16",
      "0 decide 2026-03-13 2026-03-20",
    ]);
  });

  it("is told on the day of the answer where that comes first", () => {
    expect(brought({ ...offer, answerBy: "2026-03-14" })[0]).toBe(
      "0 tell-employer 2026-03-13 2026-03-14",
    );
    expect(brought({ ...offer, answerBy: "2026-03-15" })[0]).toBe(
      "0 tell-employer 2026-03-13 2026-03-15",
    );
    expect(brought({ ...offer, answerBy: "2026-03-16" })[0]).toBe(
      "0 tell-employer 2026-03-13 2026-03-16",
    );
  });

  it("is done when it is settled", () => {
    expect(brought({ ...offer, settledOn: "2026-03-17" })).toEqual([
      "0 tell-employer 2026-03-13 2026-03-16 done 2026-03-17",
      "0 decide 2026-03-13 2026-03-20 done 2026-03-17",
    ]);
  });

  it("stands for each, those of one day in the order given", () => {
    const earlier = { ...offer, on: "2026-03-12" } as const;
    expect(brought(offer, earlier, offer)).toEqual([
      "1 tell-employer 2026-03-12 2026-03-13",
      "0 tell-employer 2026-03-13 2026-03-16",
      "2 tell-employer 2026-03-13 2026-03-16",
      "1 decide 2026-03-12 2026-03-20",
      "0 decide 2026-03-13 2026-03-20",
      "2 decide 2026-03-13 2026-03-20",
    ]);
  });

  it("is still decided after a no or an offer here, but not after you accepted it", () => {
    const decided = "0 decide 2026-03-13 2026-03-20";
    expect(brought(offer, { kind: "turned-down", on })).toContain(decided);
    expect(brought(offer, { kind: "offered", on })).toContain(decided);
    expect(brought(offer, { kind: "withdrew", on })).toEqual([
      "1 tell-employer 2026-03-13 2026-03-16",
    ]);
  });
});

describe("an ending", () => {
  it("that is a no asks for feedback and a review (A9, B9, C10)", () => {
    expect(brought({ kind: "turned-down", on })).toEqual([
      "0 ask-feedback 2026-03-13 2026-03-16",
      "0 review 2026-03-13 2026-03-20",
    ]);
  });

  it("that is an offer without a date leaves a week to tell the others", () => {
    expect(brought({ kind: "offered", on, settledOn: TODAY })).toEqual([
      "0 welcome-offer 2026-03-13 2026-03-13",
      "0 record-details 2026-03-13 2026-03-16",
      "0 tell-others 2026-03-13 2026-03-20",
    ]);
  });

  it("that is an offer with a date is settled by deciding, and by nothing else", () => {
    const answerBy: Day = "2026-03-15";
    expect(brought({ kind: "offered", on, answerBy, settledOn: "2026-03-14" })).toEqual([
      "0 welcome-offer 2026-03-13 2026-03-13",
      "0 record-details 2026-03-13 2026-03-15",
      "0 decide 2026-03-13 2026-03-15 done 2026-03-14",
      "0 tell-others 2026-03-13 2026-03-15",
    ]);
  });

  it("counts when it is the last, of one day the last given", () => {
    const no = { kind: "turned-down", on } as const;
    expect(brought({ kind: "withdrew", on: "2026-03-16" }, no)).toEqual([
      "0 tell-employer 2026-03-16 2026-03-17",
    ]);
    expect(brought(no, { kind: "withdrew", on })).toEqual([
      "1 tell-employer 2026-03-13 2026-03-16",
    ]);
  });
});
