import { describe, expect, it } from "vitest";
import type { Day } from "../../../src/components/base/calendar/day.ts";
import { findEarlyCall } from "../../../src/components/core/record/early-call.ts";
import type { HistoryEvent } from "../../../src/components/core/record/history.ts";

const called = (on: Day, named: object = {}): HistoryEvent => ({ kind: "called", on, ...named });

describe("a call", () => {
  it("is early up to and on the day that they decide (A4, B7, C5, D7)", () => {
    const early = { kind: "decision", day: "2025-11-21" };
    expect(findEarlyCall("2025-11-20", [], "2025-11-21")).toEqual(early);
    expect(findEarlyCall("2025-11-21", [], "2025-11-21")).toEqual(early);
    expect(findEarlyCall("2025-11-22", [], "2025-11-21")).toBeNull();
  });

  it("is early before the day on which they asked for it, and not on that day (A7)", () => {
    const history = [called("2025-11-17", { callAgainOn: "2025-11-20" })];
    expect(findEarlyCall("2025-11-19", history, null)).toEqual({
      kind: "call-back",
      day: "2025-11-20",
    });
    expect(findEarlyCall("2025-11-20", history, null)).toBeNull();
  });

  it("is early within a week of the one before (D9)", () => {
    const history = [called("2025-11-13")];
    const soon = { kind: "soon", day: "2025-11-13" };
    expect(findEarlyCall("2025-11-13", history, null)).toEqual(soon);
    expect(findEarlyCall("2025-11-19", history, null)).toEqual(soon);
    expect(findEarlyCall("2025-11-20", history, null)).toBeNull();
  });

  it("follows their latest word, and counts calls from there", () => {
    const history = [called("2025-11-18"), called("2025-11-10", { decisionBy: "2025-11-14" })];
    expect(findEarlyCall("2025-11-13", history, "2025-12-24")).toMatchObject({ day: "2025-11-14" });
    expect(findEarlyCall("2025-11-15", history, "2025-12-24")).toBeNull();
    expect(findEarlyCall("2025-11-20", history, "2025-12-24")).toMatchObject({ kind: "soon" });
  });

  it("that is told late is held against what had been said by then", () => {
    const later = [called("2025-11-19", { decisionBy: "2025-12-01" })];
    expect(findEarlyCall("2025-11-12", later, null)).toBeNull();
    expect(findEarlyCall("2025-11-12", [{ kind: "thanked", on: "2025-11-11" }], null)).toBeNull();
  });
});
