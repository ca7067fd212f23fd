import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../../../src/components/base/calendar/day.ts";
import type { HistoryEvent } from "../../../src/components/core/plan/timeline.ts";
import { withIds } from "../../../src/components/core/record/event-ids.ts";
import { drawThread } from "../../../src/components/core/thread/thread.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";
import { planFor } from "../plan/always.ts";
import { planOf } from "../plan/plan-of.ts";
import { someSituation } from "../plan/some-facts.ts";

const held: Day = "2026-03-05";

/** What is open, the first first, and what has lapsed, some days after the interview. */
function look(daysLater: number, history: HistoryEvent[] = [], done: Record<string, Day> = {}) {
  const today = addDays(held, daysLater);
  const { now, earlier } = drawThread(
    timelineRules,
    planOf({ history, today }),
    today,
    done,
    withIds(history),
  );
  const kinds = (knots: readonly { step: { kind: string } }[]) =>
    knots.map(({ step }) => step.kind);
  return { now: kinds(now), earlier: kinds(earlier) };
}

const thanked: HistoryEvent = { kind: "thanked", on: held };

describe("what comes first", () => {
  it("is the notes on the first three days, then the letter, then references", () => {
    const order = ["debrief", "thank-you", "references", "network"];
    for (const day of [0, 1, 2]) expect(look(day).now).toEqual(order);
    expect(look(3)).toEqual({ now: order.slice(1), earlier: ["debrief"] });
  });

  it("is the call that is due, once three weeks have gone by, and no earlier step", () => {
    expect(look(21)).toEqual({
      now: ["call"],
      earlier: ["debrief", "thank-you", "references", "network"],
    });
  });

  it("is the call on its day, though the letter still has its turn", () => {
    expect(look(7).now).toEqual(["call", "thank-you", "references", "network"]);
  });

  it("is an answer that is due by tomorrow, and not one that has time", () => {
    const offer = (answerBy: Day): HistoryEvent => ({ kind: "offered", on: held, answerBy });
    expect(look(0, [offer("2026-03-06")]).now[0]).toBe("welcome-offer");
    const welcomed = { "welcome-offer-offered-2026-03-05-1": held };
    expect(look(0, [offer("2026-03-06")], welcomed).now[0]).toBe("decide");
    expect(look(0, [offer("2026-03-16")], welcomed).now[0]).toBe("debrief");
  });

  it("is nothing on a quiet day", () => {
    const done = { debrief: held, references: held, network: held };
    expect(look(4, [thanked], done)).toEqual({ now: [], earlier: [] });
  });

  it("is never a step that has lapsed, whatever happens, and no open step is lost", () => {
    fc.assert(
      fc.property(someSituation, (situation) => {
        const plan = planFor(situation);
        const { now, earlier, knots } = drawThread(timelineRules, plan, situation.today, {});
        expect(now.filter((knot) => earlier.includes(knot))).toEqual([]);
        for (const knot of earlier) {
          expect(knots).toContain(knot);
          expect(knot.step.due && knot.step.due < situation.today).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
