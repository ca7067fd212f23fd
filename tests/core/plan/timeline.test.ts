import { describe, expect, it } from "vitest";
import { type PlanResult, planFollowUp } from "../../../src/components/core/plan/timeline.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";
import { describeInEveryZone } from "../../base/calendar/zones.ts";
import { planOf, problemsOf, run, stepsOf } from "./plan-of.ts";
import vectors from "./timeline-vectors.json" with { type: "json" };

const goodFacts = vectors.filter((vector) => "plan" in vector);
const badFacts = vectors.filter((vector) => "fields" in vector);

/** What a case is about: all kinds of steps where it names none, so that one whole plan stands as it is. */
function aboutIt(result: PlanResult, about: readonly string[] | undefined): PlanResult {
  if (!result.ok || !about) return result;
  const steps = result.plan.steps.filter(({ kind }) => about.includes(kind));
  return { ok: true, plan: { ...result.plan, steps } };
}

describeInEveryZone("the worked cases", () => {
  it.each(goodFacts)("$name", ({ facts, today, about, plan }) => {
    const result = planFollowUp(timelineRules, facts as never, today as never);
    expect(aboutIt(result, about)).toStrictEqual({ ok: true, plan });
  });

  it.each(badFacts)("$name", ({ facts, today, fields }) => {
    const result = planFollowUp(timelineRules, facts as never, today as never);
    expect(result.ok ? result.plan : result.problems.map(({ field }) => field)).toEqual(fields);
  });
});

it("has all the worked cases", () => {
  expect(goodFacts.length).toBe(55);
  expect(badFacts.length).toBe(28);
  expect(goodFacts.filter(({ about }) => !about)).toHaveLength(1);
});

describe("a plan", () => {
  it("shares nothing with the next one", () => {
    (planOf({}).steps[0]?.advice as string[] | undefined)?.push("Z9");
    expect(planOf({}).steps[0]?.advice).toEqual(["B3", "B4", "D1"]);
  });

  it("takes defaults for what is null", () => {
    const nothing = { approach: null, workingWeek: null, holidays: null, history: null };
    expect(planOf(nothing)).toEqual(planOf({}));
  });

  it("may run past the last year of the facts", () => {
    const plan = planOf({
      interviewedOn: "2200-12-29",
      promise: { kind: "end-of-week" },
      today: "2200-12-31",
    });
    expect(plan.promisedDate).toBe("2201-01-02");
    expect(plan.steps.at(-2)).toMatchObject({ kind: "move-on", due: "2201-01-19" });
  });

  it("reaches back before 1970 for a working day", () => {
    const kinds = ["check-in", "decision-day"] as const;
    const example = { interviewedOn: "1970-01-01", approach: "persistent" } as const;
    const holidays = run("1970-01-02", 20);
    const promise = { kind: "by", date: "1970-01-20" } as const;
    expect(stepsOf({ ...example, promise, holidays, today: "1970-01-01" }, ...kinds)).toEqual([
      "decision-day 1970-01-20",
    ]);
  });
});

describe("holidays without end", () => {
  const holidays = run("2026-03-06", 400);

  it("are a problem where a day is looked for", () => {
    expect(
      problemsOf({ holidays: run("2026-03-12", 367), workingWeek: [1, 2, 3, 4, 5, 6, 7] }),
    ).toEqual(["holidays"]);
    expect(problemsOf({ holidays })).toEqual(["holidays"]);
  });

  it("are none where the day is still in reach", () => {
    const workingWeek = [1, 2, 3, 4, 5, 6, 7];
    expect(stepsOf({ holidays: run("2026-03-12", 366), workingWeek }, "call")).toEqual([
      "call 2027-03-13",
    ]);
  });

  it("are none where no step needs a working day", () => {
    const on = "2026-03-05";
    const settled = [{ kind: "offered", on, answerBy: "2026-03-06" } as const];
    expect(problemsOf({ holidays, history: settled })).toEqual([]);
    expect(problemsOf({ holidays, history: [{ kind: "offered", on }] })).toEqual(["holidays"]);
    expect(problemsOf({ holidays, history: [{ kind: "turned-down", on }] })).toEqual(["holidays"]);
    expect(problemsOf({ holidays, history: [{ kind: "withdrew", on }] })).toEqual(["holidays"]);
  });

  it("are none beside a check-in that could not be listed", () => {
    const promise = { kind: "by", date: "2027-04-01" } as const;
    const free = { approach: "persistent", promise, holidays: run("2026-03-12", 380) } as const;
    expect(problemsOf(free)).toEqual(["holidays"]);
    expect(problemsOf({ ...free, approach: "patient" })).toEqual([]);
    expect(problemsOf({ ...free, today: "2027-04-01" })).toEqual([]);
    expect(problemsOf({ ...free, history: [{ kind: "called", on: "2026-03-05" }] })).toEqual([]);
  });
});

describe("steps of every plan", () => {
  const EVERY = ["debrief", "thank-you", "references", "network", "keep-looking"] as const;
  const kindsAfter = (kind: "offered" | "turned-down" | "withdrew") =>
    planOf({ history: [{ kind, on: "2026-03-05" }] })
      .steps.map((step) => step.kind)
      .filter((step) => EVERY.some((every) => every === step));

  it("go as far as they are of use", () => {
    expect(kindsAfter("offered")).toEqual(["debrief", "thank-you", "references", "keep-looking"]);
    expect(kindsAfter("turned-down")).toEqual(["debrief", "thank-you", "keep-looking"]);
    expect(kindsAfter("withdrew")).toEqual(["debrief", "thank-you"]);
  });

  it("end the waiting, whatever came before", () => {
    const history = [
      { kind: "called", on: "2026-03-06", decisionBy: "2026-03-20" },
      { kind: "other-offer", on: "2026-03-06", answerBy: "2026-03-20" },
      { kind: "turned-down", on: "2026-03-07" },
    ] as const;
    const plan = planOf({ approach: "persistent", history, today: "2026-03-07" });
    expect(plan.namedDate).toBeNull();
    expect(plan.steps.map(({ kind }) => kind)).toEqual([
      ...["debrief", "thank-you", "ask-feedback", "review", "decide", "keep-looking"],
    ]);
  });
});
