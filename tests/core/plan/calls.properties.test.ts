import { describe, expect, it } from "vitest";
import { type Day, daysBetween } from "../../../src/components/base/calendar/day.ts";
import type { Plan } from "../../../src/components/core/plan/timeline.ts";
import { always, callsOf, daysOf, endingOf, ofKind, planFor } from "./always.ts";

describe("calls", () => {
  const calls = (plan: Plan) => ofKind(plan, "call", "call-again");

  it("of your own accord lie a week apart (A8, D9)", () => {
    always((plan, { facts }) => {
      const made = callsOf(facts);
      const naming = made.findLastIndex((call) => "callAgainOn" in call || "decisionBy" in call);
      const own = [
        ...made
          .slice(naming + 1)
          .map(({ on }) => on)
          .slice(-1),
        ...daysOf(calls(plan)),
      ];
      for (const [index, day] of own.slice(1).entries())
        expect(daysBetween(own[index] as Day, day)).toBeGreaterThanOrEqual(7);
    });
  });

  it("are no more than the approach allows for one date", () => {
    always((plan, { facts }) => {
      const silent = !!endingOf(facts) || ofKind(plan, "move-on").length > 0;
      const count = calls(plan).length;
      if (facts.approach === "persistent") expect(count).toBe(silent ? 0 : 4);
      else expect(count).toBeLessThanOrEqual(facts.approach === "patient" ? 1 : 2);
    });
  });

  it("never lie in the past, and only the first was planned for an earlier day", () => {
    always((plan, { today }) => {
      for (const [index, { from, planned }] of calls(plan).entries()) {
        expect(daysBetween(today, from)).toBeGreaterThanOrEqual(0);
        if (index > 0) expect(planned).toBeUndefined();
        if (planned) expect(daysBetween(planned, today)).toBeGreaterThan(0);
        if (planned) expect(daysBetween(planned, today)).toBeLessThanOrEqual(60);
      }
    });
  });

  it("come before the date they named only when nobody calls then", () => {
    always((plan) => {
      const { namedDate } = plan;
      const first = calls(plan)[0]?.from;
      if (!namedDate || !first) return;
      const days = daysBetween(namedDate.date, first);
      expect(days).toBeGreaterThanOrEqual(namedDate.kind === "decision" ? 1 : 0);
    });
  });

  it("of the persistent come no later than those of the patient", () => {
    always((_plan, { facts, today }) => {
      const [eager, patient] = (["persistent", "patient"] as const).map(
        (approach) => calls(planFor({ facts: { ...facts, approach }, today }))[0]?.from,
      );
      if (eager && patient) expect(daysBetween(eager, patient)).toBeGreaterThanOrEqual(0);
    });
  });

  it("are followed by the day to let go, a week after the last", () => {
    always((plan, { facts }) => {
      if (facts.approach === "persistent" || endingOf(facts)) return;
      const [moveOn] = ofKind(plan, "move-on");
      const last = calls(plan).at(-1)?.from;
      if (last) expect(daysBetween(last, moveOn?.from as Day)).toBeGreaterThanOrEqual(7);
      expect(ofKind(plan, "move-on").length).toBe(1);
    });
  });
});
