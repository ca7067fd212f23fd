import { describe, expect, test } from "vitest";
import type { HistoryEvent } from "../../../../src/components/core/plan/timeline.ts";
import { ruleOf } from "../../../../src/components/tools/timeline/ask/rule-words.ts";
import disagreements from "../../../../src/content/en/advice/disagreements.json" with {
  type: "json",
};
import { type Example, planOf } from "../../../core/plan/plan-of.ts";

const on = "2026-03-12";
const histories: HistoryEvent[][] = [
  [],
  [{ kind: "called", on }],
  [{ kind: "called", on, callAgainOn: "2026-03-18" }],
  [{ kind: "other-offer", on, answerBy: "2026-03-20" }],
  [{ kind: "offered", on, answerBy: "2026-03-20" }],
  [{ kind: "turned-down", on }],
];
const examples: Example[] = histories.flatMap((history) =>
  (["steady", "persistent"] as const).flatMap((approach) => [
    { history, approach, today: on },
    { history, approach, today: on, promise: { kind: "within", count: 3, unit: "weeks" } as const },
  ]),
);
const steps = examples.flatMap((example) => planOf(example).steps);

describe("the rule of a step in words", () => {
  test("stands behind every kind of step, and names a disagreement that the ledger has", () => {
    expect(new Set(steps.map(({ kind }) => kind)).size).toBe(17);
    for (const step of steps) {
      const { rule, differ } = ruleOf(step);
      expect(rule).toMatch(/^\S.*\.$/);
      if (differ) expect(disagreements.map(({ id }) => id)).toContain(differ);
    }
  });

  test("owns up where no article names the day, and only there", () => {
    for (const step of steps)
      expect([step.kind, /No article names a day/.test(ruleOf(step).rule)]).toEqual([
        step.kind,
        step.basis === "ours",
      ]);
  });
});
