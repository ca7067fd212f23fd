import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HistoryEvent } from "../../../src/components/core/plan/timeline.ts";
import { withIds } from "../../../src/components/core/record/event-ids.ts";
import { replaceEvent } from "../../../src/components/core/record/log.ts";
import { stepKey } from "../../../src/components/core/thread/step-key.ts";
import { always } from "../plan/always.ts";
import { planOf } from "../plan/plan-of.ts";

const offer: HistoryEvent = { kind: "other-offer", on: "2026-03-10", answerBy: "2026-03-20" };
const thanks: HistoryEvent = { kind: "thanked", on: "2026-03-06" };
const keysOf = (...history: HistoryEvent[]) =>
  planOf({ history, today: "2026-03-20" })
    .steps.filter(({ event }) => event !== undefined)
    .map((step) => stepKey(step, withIds(history)));

describe("the key of a step", () => {
  it("is its kind, and the event that brought it", () => {
    expect(stepKey({ kind: "references" }, [])).toBe("references");
    expect(keysOf(offer)).toEqual([
      "tell-employer-other-offer-2026-03-10-1",
      "decide-other-offer-2026-03-10-1",
    ]);
  });

  it("stays when other entries come, go, or are told in another order", () => {
    expect(keysOf(thanks, offer)).toEqual(keysOf(offer));
    expect(keysOf(offer, thanks)).toEqual(keysOf(offer));
  });

  it("stays when the day to answer by moves, and when the offer is answered", () => {
    const moved = { ...offer, answerBy: "2026-03-25", settledOn: "2026-03-12" } as const;
    expect(keysOf(moved)).toEqual(keysOf(offer));
  });

  it("stays when the day of the event itself is corrected", () => {
    const kept = withIds([thanks, offer]);
    const [, told] = kept;
    const corrected = replaceEvent(kept, told?.id ?? "", [{ ...offer, on: "2026-03-11" }]);
    const step = { kind: "decide", event: 1 } as const;
    expect(stepKey(step, corrected)).toBe(stepKey(step, kept));
  });

  it("tells two offers of one day apart, in the order in which they were told", () => {
    const both = keysOf(offer, { ...offer, answerBy: "2026-03-22" });
    expect(new Set(both).size).toBe(4);
    expect(both.filter((key) => key.endsWith("-2"))).toHaveLength(2);
  });

  it("is another one for each step of a plan but calls and check-ins, and has no odd sign", () => {
    const many = ["call-again", "check-in"];
    always(({ steps }, { facts }) => {
      const once = steps.filter(({ kind }) => !many.includes(kind));
      const keys = once.map((step) => stepKey(step, withIds(facts.history ?? [])));
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.every((key) => /^[a-z0-9-]+$/.test(key))).toBe(true);
    });
  });

  it("stays whatever else is taken out of the history", () => {
    always(({ steps }, { facts }) => {
      const history = withIds(facts.history ?? []);
      for (const step of steps.filter(({ event }) => event !== undefined)) {
        const cause = step.event ?? 0;
        const other = history.findIndex((one) => one.kind !== history[cause]?.kind);
        if (other < 0) continue;
        const event = other < cause ? cause - 1 : cause;
        expect(
          stepKey({ ...step, event }, replaceEvent(history, history[other]?.id ?? "", [])),
        ).toBe(stepKey(step, history));
      }
    });
  });

  it("is the kind alone where the event has gone", () => {
    fc.assert(
      fc.property(fc.integer(), (event) => stepKey({ kind: "decide", event }, []) === "decide"),
    );
  });
});
