import fc from "fast-check";
import { type Day, daysBetween } from "../../../src/components/base/calendar/day.ts";
import {
  type FollowUpFacts,
  type Plan,
  planFollowUp,
  type Step,
  type StepKind,
} from "../../../src/components/core/plan/timeline.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";
import { type Situation, someSituation } from "./some-facts.ts";

export const RUNS = 1500;

/** Holds for the plan of every situation. */
export function always(property: (plan: Plan, situation: Situation) => void, numRuns = RUNS): void {
  fc.assert(
    fc.property(someSituation, (situation) => void property(planFor(situation), situation)),
    { numRuns },
  );
}

export function planFor({ facts, today }: Situation): Plan {
  const result = planFollowUp(timelineRules, facts, today);
  if (!result.ok) throw new Error(`has problems: ${JSON.stringify(result.problems)}`);
  return result.plan;
}

export const ofKind = ({ steps }: Plan, ...kinds: StepKind[]): Step[] =>
  steps.filter(({ kind }) => kinds.includes(kind));

export const daysOf = (steps: readonly Step[]): Day[] => steps.map(({ from }) => from);

/** The history as the rules read it. */
export const sorted = ({ history }: FollowUpFacts) =>
  (history ?? []).toSorted((a, b) => daysBetween(b.on, a.on));

export const callsOf = (facts: FollowUpFacts) =>
  sorted(facts).filter(({ kind }) => kind === "called");

export const ENDINGS = ["offered", "turned-down", "withdrew"];
export const endingOf = (facts: FollowUpFacts) =>
  sorted(facts).findLast(({ kind }) => ENDINGS.includes(kind));
