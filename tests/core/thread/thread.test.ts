import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, daysBetween } from "../../../src/components/base/calendar/day.ts";
import type { HistoryEvent, Plan, StepKind } from "../../../src/components/core/plan/timeline.ts";
import { withIds } from "../../../src/components/core/record/event-ids.ts";
import {
  drawThread,
  type Knot,
  knotNames,
  type StepKnot,
} from "../../../src/components/core/thread/thread.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";
import { planFor } from "../plan/always.ts";
import { planOf } from "../plan/plan-of.ts";
import { type Situation, someSituation } from "../plan/some-facts.ts";

const stepsOf = (knots: readonly Knot[]) =>
  knots.filter((knot): knot is StepKnot => knot.kind === "step");
const open = ["passed", "today", "by"];

const someMarks = fc.dictionary(
  fc.constantFrom<StepKind[]>("debrief", "thank-you", "references", "network"),
  fc.constant<Day>("2026-03-01"),
  { noNullPrototype: true },
) as fc.Arbitrary<Partial<Record<StepKind, Day>>>;

/** Holds for the thread of every plan, with any steps ticked. */
function always(
  property: (
    thread: ReturnType<typeof drawThread>,
    plan: Plan,
    situation: Situation,
    done: Partial<Record<StepKind, Day>>,
  ) => void,
): void {
  fc.assert(
    fc.property(someSituation, someMarks, (situation, done) => {
      const plan = planFor(situation);
      property(drawThread(timelineRules, plan, situation.today, done), plan, situation, done);
    }),
    { numRuns: 600 },
  );
}

describe("a thread", () => {
  it("holds each step of the plan once, and today once", () => {
    always(({ knots }, { steps }) => {
      expect(stepsOf(knots)).toHaveLength(steps.length);
      expect(new Set(stepsOf(knots).map(({ step }) => step))).toEqual(new Set(steps));
      expect(knots.filter(({ kind }) => kind === "today")).toHaveLength(1);
    });
  });

  it("runs from what is past over today and what is open to what comes", () => {
    const parts = [["done", "past", "lapsed"], open, ["coming"], ["always"]];
    always(({ knots }) => {
      const at = knots.findIndex(({ kind }) => kind === "today");
      const before = stepsOf(knots.slice(0, at)).map(({ status }) => status);
      const after = stepsOf(knots.slice(at)).map(({ status }) => status);
      expect(before.every((status) => parts[0]?.includes(status))).toBe(true);
      const places = after.map((status) => parts.findIndex((part) => part.includes(status)));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places).not.toContain(0);
    });
  });

  it("says how each step stands today", () => {
    always(({ knots }, _, { today }, done) => {
      for (const { step, status, doneOn } of stepsOf(knots)) {
        expect(doneOn).toBe(step.doneOn ?? done[step.kind] ?? null);
        expect(status === "done").toBe(doneOn !== null);
        if (doneOn) continue;
        if (status === "always") expect(step.due).toBeNull();
        else if (status === "coming") expect(step.from > today).toBe(true);
        else expect(step.from <= today).toBe(true);
        if (status === "today") expect(step.due).toBe(today);
        if (status === "by") expect(step.due && step.due > today).toBe(true);
        if (status === "passed" || status === "past" || status === "lapsed")
          expect(step.due && step.due < today).toBe(true);
      }
    });
  });

  it("names what is open now, and as next no day that only the employer has", () => {
    always(({ knots, now, earlier, next }) => {
      expect(now).toEqual(stepsOf(knots).filter(({ status }) => open.includes(status)));
      expect(earlier).toEqual(stepsOf(knots).filter(({ status }) => status === "lapsed"));
      const coming = stepsOf(knots).filter(({ status }) => status === "coming");
      expect(next).toBe(coming.find(({ step }) => step.kind !== "decision-day") ?? null);
    });
  });

  it("counts as quiet only days on which nothing is open", () => {
    always(({ knots, now }) => {
      const taken = [...now, ...stepsOf(knots).filter(({ status }) => status === "coming")];
      knots.forEach((knot, at) => {
        const next = knots[at + 1];
        if (knot.kind !== "gap" || next?.kind !== "step") return;
        expect(knot.days).toBeGreaterThanOrEqual(2);
        for (let day = 1; day <= knot.days; day++) {
          const quiet = addDays(next.step.from, -day);
          const busy = taken.filter(
            ({ step }) => step.from <= quiet && step.due && step.due >= quiet,
          );
          expect(busy.filter(({ status }) => status !== "passed")).toEqual([]);
        }
      });
    });
  });

  it("ends no gap and begins none without a step", () => {
    always(({ knots }) => {
      const afterGap = knots.filter((_, at) => knots[at - 1]?.kind === "gap");
      expect(afterGap.every(({ kind }) => kind === "step")).toBe(true);
      expect(knots.at(-1)?.kind).not.toBe("gap");
    });
  });

  it("leaves plan and marks as they were", () => {
    const plan = planOf({});
    const before = structuredClone(plan);
    drawThread(timelineRules, plan, "2026-03-05", Object.freeze({ debrief: "2026-03-05" }));
    expect(plan).toEqual(before);
  });
});

describe("a plan on the day of the interview", () => {
  const thread = drawThread(timelineRules, planOf({}), "2026-03-05", {});

  it("has the four first steps open and the call next", () => {
    expect(thread.now.map(({ step, status }) => `${step.kind} ${status}`)).toEqual([
      "debrief today",
      "thank-you by",
      "references by",
      "network by",
    ]);
    expect(thread.next?.step.kind).toBe("call");
  });

  it("names the quiet days up to the call", () => {
    const days = daysBetween("2026-03-06", thread.next?.step.from as Day) - 1;
    expect(thread.knots.find(({ kind }) => kind === "gap")).toEqual({ kind: "gap", days });
  });

  it("takes no mark that is no real day", () => {
    const { knots } = drawThread(timelineRules, planOf({}), "2026-03-05", {
      debrief: "2026-99-99",
    });
    expect(stepsOf(knots)[0]).toMatchObject({ status: "today", doneOn: null });
  });
});

describe("the name of a knot", () => {
  it("stays with it when the plan is drawn anew, and no two share one", () => {
    const called: HistoryEvent = { kind: "called", on: "2026-03-12" };
    const of = (history: HistoryEvent[]) =>
      knotNames(
        drawThread(
          timelineRules,
          planOf({ history, today: "2026-03-20" }),
          "2026-03-20",
          {},
          withIds(history),
        ).knots,
      );
    const [before, after] = [of([called]), of([called, { ...called, on: "2026-03-19" }])];
    expect(new Set(after).size).toBe(after.length);
    expect(after).toEqual(
      expect.arrayContaining(before.filter((name) => /thank-you|event/.test(name))),
    );
    expect(after).toContain("event called-2026-03-19-1 1");
  });
});
