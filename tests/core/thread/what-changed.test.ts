import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "../../../src/components/base/calendar/day.ts";
import { planFollowUp } from "../../../src/components/core/plan/timeline.ts";
import { withIds } from "../../../src/components/core/record/event-ids.ts";
import type { HistoryEvent } from "../../../src/components/core/record/history.ts";
import { reasonOf, whatChanged } from "../../../src/components/core/thread/what-changed.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";
import { type Example, plannedOf, planOf } from "../plan/plan-of.ts";
import { someSituation } from "../plan/some-facts.ts";

/** What an entry does to the plan of an example. */
function after(event: HistoryEvent, example: Example = {}) {
  const { history = [], ...facts } = example;
  const today = facts.today ?? event.on;
  const before = plannedOf({ ...facts, history, today });
  return whatChanged(
    timelineRules,
    before,
    plannedOf({ ...facts, history: [...(history ?? []), event], today }),
  );
}

const twoWeeks = { kind: "within", count: 2, unit: "weeks" } as const;

describe("what an entry did to the plan", () => {
  test("a date that they named moves the next call", () => {
    const event = { kind: "called", on: "2026-03-12", decisionBy: "2026-03-27" } as const;
    const change = after(event);
    expect(change).toMatchObject({
      kind: "call-moved",
      before: "2026-03-12",
      call: { from: "2026-03-30" },
    });
    expect(change.kind === "call-moved" && reasonOf(change.call)).toBe("named");
  });

  test("a call without news puts the next one a week later", () => {
    const change = after({ kind: "called", on: "2026-03-12" });
    expect(change).toMatchObject({
      kind: "call-moved",
      call: { kind: "call-again", from: "2026-03-19" },
    });
    expect(change.kind === "call-moved" && reasonOf(change.call)).toBe("week-apart");
  });

  test("the last call of all leaves a day to let it rest", () => {
    const history = [{ kind: "called", on: "2026-03-12" }] as const;
    expect(after({ kind: "called", on: "2026-03-19" }, { history })).toMatchObject({
      kind: "rest",
      on: "2026-03-26",
      advice: ["A8", "C6"],
    });
  });

  test("an answer ends the waiting and says what comes first; taken back, the waiting goes on", () => {
    const no = { kind: "turned-down", on: "2026-03-12" } as const;
    expect(after(no)).toMatchObject({ kind: "ended", next: { kind: "ask-feedback" } });
    const today = no.on;
    const back = whatChanged(
      timelineRules,
      plannedOf({ history: [no], today }),
      plannedOf({ today }),
    );
    expect(back).toMatchObject({ kind: "waiting" });
  });

  test("another offer adds steps, and its answer takes nothing from the calls", () => {
    const offer = { kind: "other-offer", on: "2026-03-06", answerBy: "2026-03-13" } as const;
    const change = after(offer, { promise: twoWeeks });
    expect(change.kind === "added" && change.steps.map(({ kind }) => kind)).toEqual([
      "tell-employer",
      "decide",
    ]);
  });

  test("one of two offers that is taken out is the one that is gone", () => {
    const offer = (on: Day) => ({ kind: "other-offer", on, answerBy: "2026-03-27" }) as const;
    const both = withIds([offer("2026-03-06"), offer("2026-03-09")]);
    const facts = { promise: twoWeeks, today: "2026-03-10" as const };
    const [before, after] = [both, both.slice(1)].map((history) => ({
      plan: planOf({ ...facts, history }),
      history,
    }));
    if (!before || !after) throw new Error("There are two");
    const change = whatChanged(timelineRules, before, after);
    expect(change.kind === "gone" && change.steps.map(({ kind, event }) => [kind, event])).toEqual([
      ["tell-employer", 0],
      ["decide", 0],
    ]);
  });

  test("thanks are a step done, and a second letter changes nothing", () => {
    const thanked = { kind: "thanked", on: "2026-03-05" } as const;
    expect(after(thanked)).toMatchObject({ kind: "done", step: { kind: "thank-you" } });
    expect(after(thanked, { history: [thanked] })).toEqual({ kind: "same" });
  });

  test("a plan is no news to itself, whatever happened", () => {
    fc.assert(
      fc.property(someSituation, ({ facts, today }) => {
        const result = planFollowUp(timelineRules, facts, today);
        if (!result.ok) return;
        const planned = { plan: result.plan, history: withIds(facts.history ?? []) };
        expect(whatChanged(timelineRules, planned, planned)).toEqual({ kind: "same" });
      }),
    );
  });
});

describe("why a call stands on its day", () => {
  const reasonFor = (example: Example) => {
    const call = planOf(example).steps.find(({ kind }) => /^(?:call|check)/.test(kind));
    return call && reasonOf(call);
  };

  test("is the row of the rules that it comes from", () => {
    expect(reasonFor({})).toBe("no-date");
    expect(reasonFor({ promise: twoWeeks })).toBe("named");
    expect(reasonFor({ promise: twoWeeks, approach: "persistent" })).toBe("early");
    const back = { kind: "called", on: "2026-03-12", callAgainOn: "2026-03-18" } as const;
    expect(reasonFor({ history: [back], today: "2026-03-12" })).toBe("call-back");
  });
});
