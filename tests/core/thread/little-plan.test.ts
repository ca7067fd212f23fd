import { describe, expect, it } from "vitest";
import { type FollowUpFacts, planFollowUp } from "../../../src/components/core/plan/timeline.ts";
import { areAlike, littlePlans } from "../../../src/components/core/thread/little-plan.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";

const facts: FollowUpFacts = {
  interviewedOn: "2026-03-05",
  promise: { kind: "by", date: "2026-03-12" },
  approach: "steady",
};
const today = "2026-03-06";
const calls = { show: ["call"], event: null, own: false } as const;

describe("a lesson's little plans", () => {
  it("are those of the tool, for each thing they might have said", () => {
    for (const { saying, steps } of littlePlans(timelineRules, facts, today, {
      ...calls,
      own: true,
    })) {
      if (saying !== "own") continue;
      const result = planFollowUp(timelineRules, facts, today);
      expect(result.ok && result.plan.steps.filter(({ kind }) => kind === "call")).toEqual(steps);
    }
    const days = littlePlans(timelineRules, facts, today, calls).map(({ saying, steps }) => [
      saying,
      steps[0]?.due,
    ]);
    expect(Object.fromEntries(days)).toEqual({
      none: "2026-03-12",
      "end-of-week": "2026-03-09",
      "one-week": "2026-03-13",
      "two-weeks": "2026-03-20",
    });
  });

  it("begin with the reader's own, where it is known", () => {
    expect(littlePlans(timelineRules, facts, today, { ...calls, own: true })[0]?.saying).toBe(
      "own",
    );
    expect(
      littlePlans(timelineRules, facts, today, calls).map(({ saying }) => saying),
    ).not.toContain("own");
  });

  it("let the event of a lesson happen today, unless it has happened to the reader", () => {
    const show = ["ask-feedback"] as const;
    const happened: FollowUpFacts = {
      ...facts,
      history: [{ kind: "turned-down", on: "2026-03-05" }],
    };
    const dayOf = (given: FollowUpFacts) =>
      littlePlans(timelineRules, given, today, { show, event: "turned-down", own: true })[0]
        ?.steps[0]?.from;
    expect(dayOf(facts)).toBe(today);
    expect(dayOf(happened)).toBe("2026-03-05");
  });

  it("leave out what does not give a plan, and never throw", () => {
    expect(
      littlePlans(timelineRules, { ...facts, interviewedOn: "2026-02-31" as never }, today, calls),
    ).toEqual([]);
  });

  it("are alike when it makes no difference what they said", () => {
    const thanks = { show: ["thank-you"], event: null, own: false } as const;
    expect(areAlike(littlePlans(timelineRules, facts, today, thanks))).toBe(true);
    expect(areAlike(littlePlans(timelineRules, facts, today, calls))).toBe(false);
  });
});
