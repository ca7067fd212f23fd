import { describe, expect, it } from "vitest";
import type { Day } from "../../../src/components/base/calendar/day.ts";
import { compareSteps, makeStep, type Step } from "../../../src/components/core/plan/steps.ts";

const DAY: Day = "2026-03-05";

describe("makeStep", () => {
  it("takes advice and basis from the table", () => {
    expect(makeStep("move-on", DAY, DAY)).toStrictEqual({
      kind: "move-on",
      from: DAY,
      due: DAY,
      advice: ["A8", "C6"],
      basis: "ours",
    });
    expect(makeStep("keep-looking", DAY, null)).toMatchObject({ basis: "stated", due: null });
  });

  it("adds what a step has besides, and the advice of a call", () => {
    const step = makeStep("call", DAY, DAY, { planned: "2026-03-04" }, "C5 B7");
    expect(step).toMatchObject({ planned: "2026-03-04", advice: ["C5", "B7"] });
    expect(step).not.toHaveProperty("doneOn");
  });
});

describe("compareSteps", () => {
  it("orders by due, from, kind and event, what has no date last", () => {
    const steps: Step[] = [
      makeStep("debrief", "2026-03-04", "2026-03-05"),
      makeStep("check-in", DAY, "2026-03-05"),
      makeStep("decide", DAY, "2026-03-05", { event: 2 }),
      makeStep("decide", DAY, "2026-03-05", { event: 10 }),
      makeStep("debrief", DAY, "2026-03-06"),
      makeStep("keep-looking", "2026-03-01", null),
    ];
    expect(steps.toReversed().sort(compareSteps)).toEqual(steps);
    expect([...steps.slice(3), ...steps.slice(0, 3)].sort(compareSteps)).toEqual(steps);
  });
});
