import { describe, expect, it } from "vitest";
import type { Day } from "../../../src/components/base/calendar/day.ts";
import { compareSteps, makeStep, type Step } from "../../../src/components/core/plan/steps.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";

const DAY: Day = "2026-03-05";

describe("makeStep", () => {
  it("takes advice and basis from the table", () => {
    expect(makeStep(timelineRules.steps, "move-on", DAY, DAY)).toStrictEqual({
      kind: "move-on",
      from: DAY,
      due: DAY,
      advice: ["A8", "C6"],
      basis: "ours",
    });
    expect(makeStep(timelineRules.steps, "keep-looking", DAY, null)).toMatchObject({
      basis: "stated",
      due: null,
    });
  });

  it("adds what a step has besides, and the advice of a call", () => {
    const step = makeStep(
      timelineRules.steps,
      "call",
      DAY,
      DAY,
      { planned: "2026-03-04" },
      "C5 B7",
    );
    expect(step).toMatchObject({ planned: "2026-03-04", advice: ["C5", "B7"] });
    expect(step).not.toHaveProperty("doneOn");
  });
});

describe("compareSteps", () => {
  it("orders by due, from, kind and event, what has no date last", () => {
    const steps: Step[] = [
      makeStep(timelineRules.steps, "debrief", "2026-03-04", "2026-03-05"),
      makeStep(timelineRules.steps, "check-in", DAY, "2026-03-05"),
      makeStep(timelineRules.steps, "decide", DAY, "2026-03-05", { event: 2 }),
      makeStep(timelineRules.steps, "decide", DAY, "2026-03-05", { event: 10 }),
      makeStep(timelineRules.steps, "debrief", DAY, "2026-03-06"),
      makeStep(timelineRules.steps, "keep-looking", "2026-03-01", null),
    ];
    expect(steps.toReversed().sort(compareSteps(timelineRules.steps))).toEqual(steps);
    expect(
      [...steps.slice(3), ...steps.slice(0, 3)].sort(compareSteps(timelineRules.steps)),
    ).toEqual(steps);
  });
});
