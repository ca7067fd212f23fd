import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../../../src/components/base/calendar/day.ts";
import { withIds } from "../../../src/components/core/record/event-ids.ts";
import { emptyInterview, type Interview } from "../../../src/components/core/record/interview.ts";
import { outlookOf } from "../../../src/components/core/thread/outlook.ts";
import { tick } from "../../../src/components/core/thread/ticks.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";
import { someDay, someInterview } from "../record/some-interview.ts";

const week = [1, 2, 3, 4, 5];
/** A Thursday. */
const held: Day = "2025-11-20";

const interview: Interview = {
  ...emptyInterview,
  interviewedOn: { ...emptyInterview.interviewedOn, choice: "picked", picked: held },
  promise: { ...emptyInterview.promise, choice: "none" },
};

function look(daysLater: number, change: Partial<Interview> = {}) {
  const found = outlookOf(
    timelineRules,
    { ...interview, ...change },
    week,
    addDays(held, daysLater),
  );
  if (found.kind !== "planned") throw new Error(`It is ${found.kind}`);
  const kinds = (knots: readonly { step: { kind: string } }[]) =>
    knots.map(({ step }) => step.kind);
  return { next: found.next?.step.kind, today: kinds(found.today), passed: kinds(found.passed) };
}

describe("the outlook of an interview", () => {
  it("on its day: what to write down is due, thanks have until tomorrow", () => {
    expect(look(0)).toEqual({ next: "debrief", today: ["debrief"], passed: [] });
  });

  it("keeps what was done today among what was due today", () => {
    const done = tick(timelineRules, interview, { kind: "debrief", due: held }, true, held);
    expect(look(0, done)).toMatchObject({ next: "thank-you", today: ["debrief"] });
  });

  it("a few days on names the day to come, and what is still open beside it", () => {
    expect(look(2)).toMatchObject({
      next: "call",
      today: [],
      passed: ["debrief", "thank-you", "references", "network"],
    });
    expect(look(3).passed).toEqual(["thank-you", "references", "network"]);
  });

  it("on the day of the call has it due", () => {
    expect(look(7)).toMatchObject({ next: "call", today: ["call"] });
  });

  it("has nothing left once they said no and all is done", () => {
    const on = held;
    const kinds = ["debrief", "references", "network", "ask-feedback", "review"];
    const done = Object.fromEntries(kinds.map((kind) => [kind, on]));
    const history = withIds([
      { kind: "thanked", on },
      { kind: "turned-down", on },
    ]);
    expect(look(30, { done, history })).toEqual({ next: undefined, today: [], passed: [] });
  });

  it("never names the day they named as something to do", () => {
    const promise = { ...interview.promise, choice: "within" as const, count: "1" };
    for (const days of Array(20).keys()) {
      const { next, today, passed } = look(days, { promise });
      expect([next, ...today, ...passed]).not.toContain("decision-day");
    }
  });

  it("is unplanned while answers are missing, and unfit where they contradict each other", () => {
    expect(outlookOf(timelineRules, emptyInterview, week, held)).toEqual({ kind: "unplanned" });
    const history = withIds([{ kind: "thanked", on: addDays(held, 9) }]);
    expect(outlookOf(timelineRules, { ...interview, history }, week, held)).toEqual({
      kind: "unfit",
    });
  });

  it("never throws, and holds only days that have come as due today", () => {
    fc.assert(
      fc.property(someInterview, someDay, (any, today) => {
        const found = outlookOf(timelineRules, any, week, today);
        if (found.kind !== "planned") return;
        expect(found.today.every(({ step }) => step.due === today)).toBe(true);
        expect(found.passed.every(({ step }) => (step.due ?? today) < today)).toBe(true);
      }),
    );
  });
});
