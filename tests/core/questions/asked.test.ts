import { describe, expect, it } from "vitest";
import { hasAsked, markAsked } from "../../../src/components/core/questions/asked.ts";
import type { HistoryEvent } from "../../../src/components/core/record/history.ts";

const today = "2026-03-09";
const none = { history: [] as HistoryEvent[], done: {} };

describe("having asked", () => {
  it("is told to the plan, together with the no", () => {
    const after = markAsked(none, true, today);
    expect(hasAsked(after)).toBe(true);
    expect(after.history).toEqual([{ kind: "turned-down", on: today }]);
  });

  it("can be taken back, and the plan is as before", () => {
    expect(markAsked(markAsked(none, true, today), false, today)).toEqual(none);
  });

  it("leaves a no alone that was told before", () => {
    const history: HistoryEvent[] = [{ kind: "turned-down", on: "2026-03-02" }];
    const after = markAsked({ history, done: { debrief: today } }, true, today);
    expect(after.history).toEqual(history);
    expect(markAsked(after, false, today)).toEqual({ history, done: { debrief: today } });
  });

  it("leaves all else alone that happened", () => {
    const history: HistoryEvent[] = [{ kind: "withdrew", on: today }];
    const after = markAsked({ history, done: {} }, true, today);
    expect(after.history).toEqual([...history, { kind: "turned-down", on: today }]);
    expect(markAsked(after, false, today)).toEqual({ history, done: {} });
  });
});
