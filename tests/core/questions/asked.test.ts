import { describe, expect, it } from "vitest";
import { hasAsked, markAsked } from "../../../src/components/core/questions/asked.ts";
import { withIds } from "../../../src/components/core/record/event-ids.ts";
import type { KeptEvent } from "../../../src/components/core/record/history.ts";
import { tick } from "../../../src/components/core/thread/ticks.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";

const today = "2026-03-09";
const none = { history: [] as KeptEvent[], done: {} };

describe("having asked", () => {
  it("is told to the plan, together with the no", () => {
    const after = markAsked(none, true, today);
    expect(hasAsked(after)).toBe(true);
    expect(after.history).toMatchObject([{ kind: "turned-down", on: today }]);
  });

  it("can be taken back, and the plan is as before", () => {
    expect(markAsked(markAsked(none, true, today), false, today)).toEqual(none);
  });

  it("leaves a no alone that was told before", () => {
    const history = withIds([{ kind: "turned-down", on: "2026-03-02" }]);
    const after = markAsked({ history, done: { debrief: today } }, true, today);
    expect(after.history).toEqual(history);
    expect(markAsked(after, false, today)).toEqual({ history, done: { debrief: today } });
  });

  it("is one thing here and in the plan: a step that is ticked there is asked, and the other way round", () => {
    const [no] = withIds([{ kind: "turned-down", on: "2026-03-02" }]);
    const history = no ? [no] : [];
    const step = { kind: "ask-feedback", event: 0, due: today } as const;
    const { done = {} } = tick(timelineRules, { history, done: {} }, step, true, today);
    expect(hasAsked({ done })).toBe(true);
    expect(markAsked({ history, done: {} }, true, today).done).toEqual(done);
    expect(hasAsked(markAsked({ history, done }, false, today))).toBe(false);
  });

  it("leaves all else alone that happened", () => {
    const history = withIds([{ kind: "withdrew", on: today }]);
    const after = markAsked({ history, done: {} }, true, today);
    expect(after.history).toMatchObject([...history, { kind: "turned-down", on: today }]);
    expect(markAsked(after, false, today)).toEqual({ history, done: {} });
  });
});
