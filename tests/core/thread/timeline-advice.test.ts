import { describe, expect, it } from "vitest";
import { timelineAdvice } from "../../../src/components/core/thread/timeline-advice.ts";
import claims from "../../../src/content/en/advice/claims.json" with { type: "json" };
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";
import vectors from "../plan/timeline-vectors.json" with { type: "json" };

describe("the advice behind the timeline", () => {
  it("is in the ledger", () => {
    const known = new Set(claims.map(({ id }) => id));
    expect([...timelineAdvice(timelineRules)].filter((id) => !known.has(id))).toEqual([]);
  });

  it("holds all that any worked case rests on", () => {
    const cited = vectors.flatMap(({ plan }) => plan?.steps.flatMap(({ advice }) => advice) ?? []);
    const found = timelineAdvice(timelineRules) as Set<string>;
    expect([...new Set(cited)].filter((id) => !found.has(id))).toEqual([]);
  });
});
