import { describe, expect, it } from "vitest";
import { type Day, daysBetween } from "../../../src/components/base/calendar/day.ts";
import { always, callsOf, daysOf, ofKind } from "./always.ts";

describe("check-ins", () => {
  const near = (a: Day, b: Day) => Math.abs(daysBetween(a, b)) < 3;

  it("are for the persistent, from today to the day before the decision (E3)", () => {
    always((plan, { facts, today }) => {
      for (const { from } of ofKind(plan, "check-in")) {
        expect(facts.approach).toBe("persistent");
        expect(plan.namedDate?.kind).toBe("decision");
        expect(daysBetween(today, from)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(from, plan.namedDate?.date as Day)).toBeGreaterThan(0);
      }
    });
  });

  it("keep three days from each other, from calls, and from news of another offer", () => {
    always((plan, { facts }) => {
      const days = daysOf(ofKind(plan, "check-in"));
      const told = ofKind(plan, "tell-employer").filter(({ doneOn }) => !doneOn);
      const others = [
        ...callsOf(facts).map(({ on }) => on),
        ...told.map(({ due }) => due as Day),
        ...daysOf(ofKind(plan, "call", "call-again")),
      ];
      expect(days.length).toBeLessThanOrEqual(2);
      for (const day of days) for (const other of others) expect(near(day, other)).toBe(false);
      if (days.length === 2) expect(near(days[0] as Day, days[1] as Day)).toBe(false);
    });
  });
});
