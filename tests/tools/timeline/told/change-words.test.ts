import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planFollowUp } from "../../../../src/components/core/plan/timeline.ts";
import { addEvents, withIds } from "../../../../src/components/core/record/event-ids.ts";
import { whatChanged } from "../../../../src/components/core/thread/what-changed.ts";
import { changeText } from "../../../../src/components/tools/timeline/told/change-words.ts";
import { timelineRules } from "../../../../src/content/rules/timeline/timeline.ts";
import { type Example, plannedOf } from "../../../core/plan/plan-of.ts";
import { someEvent, someSituation } from "../../../core/plan/some-facts.ts";

const say = (day: string) => `<${day}>`;
const today = "2026-03-12";

function told(before: Example, after: Example) {
  return changeText(
    whatChanged(timelineRules, plannedOf({ today, ...before }), plannedOf({ today, ...after })),
    say,
  );
}

describe("what an entry did to the plan, in words", () => {
  test("is both days of a call that moved, why, and who says so", () => {
    const history = [{ kind: "called", on: today, decisionBy: "2026-03-27" }] as const;
    expect(told({}, { history })).toEqual({
      text: "Your next call moves from <2026-03-12> to <2026-03-30>. They named a date, and you call once it has passed.",
      advice: ["A4", "B7", "D7"],
    });
  });

  test("is what comes first once the waiting is over", () => {
    const history = [{ kind: "turned-down", on: today }] as const;
    expect(told({}, { history }).text).toBe(
      "The waiting is over, so no call is left in your plan. Next, by <2026-03-13>: thank them and ask what you can learn.",
    );
    expect(told({ history }, {}).text).toBe("The waiting goes on.");
  });

  test("is when to let it rest after the last call", () => {
    const first = { kind: "called", on: "2026-03-05" } as const;
    const both = [first, { kind: "called", on: today } as const];
    expect(told({ history: [first] }, { history: both })).toEqual({
      text: "No call is left. From <2026-03-19> you can let this one rest.",
      advice: ["A8", "C6"],
    });
  });

  test("is a whole sentence, whatever happens", () => {
    fc.assert(
      fc.property(
        someSituation.chain(({ facts, today: now }) =>
          someEvent(facts.interviewedOn < now ? facts.interviewedOn : now, now).map((event) => ({
            facts,
            now,
            event,
          })),
        ),
        ({ facts, now, event }) => {
          const before = planFollowUp(timelineRules, facts, now);
          const after = planFollowUp(
            timelineRules,
            { ...facts, history: [...(facts.history ?? []), event] },
            now,
          );
          if (!before.ok || !after.ok) return;
          const history = withIds(facts.history ?? []);
          const change = whatChanged(
            timelineRules,
            { plan: before.plan, history },
            { plan: after.plan, history: addEvents(history, [event]) },
          );
          const { text } = changeText(change, say);
          expect(text).toMatch(/^[A-Z].*\.$/);
          expect(text).not.toMatch(/[{}]|undefined|null| {2}|\.\./);
        },
      ),
    );
  });
});
