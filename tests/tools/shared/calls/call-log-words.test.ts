import { describe, expect, it } from "vitest";
import type { Day } from "../../../../src/components/base/calendar/day.ts";
import type { CallProblem } from "../../../../src/components/core/record/read-call.ts";
import {
  callErrors,
  earlyText,
  savedText,
} from "../../../../src/components/tools/shared/calls/call-log-words.ts";
import claims from "../../../../src/content/en/advice/claims.json" with { type: "json" };
import {
  callOutcomes,
  callProblems,
  earlyCalls,
} from "../../../../src/content/en/calls/call-log-words.ts";

const say = (day: Day) => `the day ${day}`;
const day = "2025-11-20";
const gap = /[{}]|undefined/;

describe("what to put right in a call", () => {
  it.each<[CallProblem, string, string]>([
    [{ field: "said", kind: "unanswered" }, "outcome-no-answer", "Select what came of it"],
    [{ field: "named-on", kind: "empty" }, "named-on-day", "Enter the day that they named"],
    [
      { field: "called-on", kind: "missing", parts: ["month", "year"] },
      "called-on-month",
      "Day on which you asked must include a month and a year",
    ],
    [
      { field: "called-on", kind: "before-interview", day },
      "called-when-another",
      "Day on which you asked must be the same as or after the day 2025-11-20, when you had your interview",
    ],
  ])("%j leads to its field in plain words", (problem, target, message) => {
    expect(callErrors([problem], say)).toEqual([{ field: problem.field, target, message }]);
  });

  it("has words for every kind of problem", () => {
    const typed = ["empty", "missing", "short-year", "not-real"];
    expect(Object.keys(callProblems["called-on"])).toEqual([
      ...[...typed, "after-today", "before-interview"],
    ]);
    expect(Object.keys(callProblems["named-on"])).toEqual([...typed, "before-call"]);
  });
});

describe("what was saved", () => {
  it.each(callOutcomes)("is said whole for $said", ({ said }) => {
    const named = {
      ...(said === "call-again" && { callAgainOn: "2025-12-01" as const }),
      ...(said === "decision-by" && { decisionBy: "2025-12-01" as const }),
    };
    const text = savedText({ on: day, said, ...named }, say);
    expect(text).toMatch(/^Your call on the day 2025-11-20 is saved: .*\.$/);
    expect(text).not.toMatch(gap);
    if ("callAgainOn" in named || "decisionBy" in named) expect(text).toContain("2025-12-01");
  });

  it("names the day by which an offer wants its answer, where there is one", () => {
    const offer = { on: day, said: "offer", answerBy: "2025-12-01" } as const;
    expect(savedText(offer, say)).toMatch(/an answer by the day 2025-12-01\.$/);
    expect(savedText({ ...offer, answerBy: null }, say)).toMatch(/offered you the job\.$/);
  });
});

describe("the words for a call that comes early", () => {
  const known = new Set(claims.map(({ id }) => id));

  it.each(["decision", "call-back", "soon"] as const)(
    "%s: name the day and who says so",
    (kind) => {
      const { text, advice } = earlyText({ kind, day }, say);
      expect(text).toContain("the day 2025-11-20");
      expect(text).not.toMatch(gap);
      expect(advice.length).toBeGreaterThan(0);
      expect(advice.filter((id) => !known.has(id))).toEqual([]);
    },
  );

  it("hide no side on the day that they named (X2)", () => {
    const articles = earlyCalls.decision.advice.map((id) => id[0]);
    expect(articles).toEqual(["A", "B", "C", "D", "E"]);
  });
});

describe("what may come of a call", () => {
  it("cites the ledger alone", () => {
    const known = new Set(claims.map(({ id }) => id));
    const cited = callOutcomes.flatMap((one) => ("advice" in one ? [...one.advice] : []));
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  });
});
