import { expect } from "vitest";
import type { Day } from "../../../src/components/base/calendar/day.ts";
import {
  type FollowUpFacts,
  type Plan,
  planFollowUp,
  type StepKind,
} from "../../../src/components/core/plan/timeline.ts";
import { withIds } from "../../../src/components/core/record/event-ids.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";

/** Facts and today in one, so that an example fits on a line; the interview is on Thursday 5 March. */
export type Example = Partial<FollowUpFacts> & { readonly today?: Day };

const INTERVIEW: Day = "2026-03-05";

/** The plan of an example that holds. */
export function planOf({ today = INTERVIEW, ...facts }: Example): Plan {
  const result = planFollowUp(
    timelineRules,
    { interviewedOn: INTERVIEW, promise: { kind: "none" }, ...facts },
    today,
  );
  expect(result).toHaveProperty("plan");
  return (result as { plan: Plan }).plan;
}

/** The steps of some kinds in an example's plan, each as `kind due`, or `kind from…due`. */
export function stepsOf(example: Example, ...kinds: StepKind[]): string[] {
  return planOf(example)
    .steps.filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, from, due }) => `${kind} ${from === due ? due : `${from}…${due}`}`);
}

/** The fields of the problems of an example. */
export function problemsOf({ today = INTERVIEW, ...facts }: Example): string[] {
  const result = planFollowUp(
    timelineRules,
    { interviewedOn: INTERVIEW, promise: { kind: "none" }, ...facts },
    today,
  );
  return result.ok ? [] : result.problems.map(({ field }) => field);
}

/** `count` days from `first` on, for holidays that last. */
export function run(first: Day, count: number): Day[] {
  const start = Temporal.PlainDate.from(first);
  return Array.from({ length: count }, (_, days) => start.add({ days }).toString() as Day);
}

/** The plan of an example, with the history that it was made from, as it is kept. */
export const plannedOf = (example: Example = {}) => ({
  plan: planOf(example),
  history: withIds(example.history ?? []),
});
