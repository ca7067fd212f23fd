import type { TimelineRules } from "../../../content/rules/timeline/timeline.ts";
import { addDays, type Day } from "../../base/calendar/day.ts";
import { NoWorkingDay } from "../../base/calendar/working-days.ts";
import { planCalls } from "./calls.ts";
import { type CheckedFacts, checkFacts } from "./check-facts.ts";
import { findCheckIns } from "./check-ins.ts";
import { type Ending, findEnding, stepsOfEvents } from "./event-steps.ts";
import type { FollowUpFacts } from "./facts.ts";
import { findStanding, type NamedDate, type Standing } from "./named-date.ts";
import type { FactProblem } from "./problems.ts";
import { compareSteps, makeStep, type Step } from "./steps.ts";

export type { Day, Weekday } from "../../base/calendar/day.ts";
export type { Approach, HistoryEvent } from "../record/history.ts";
export type { FollowUpFacts, FollowUpPromise } from "./facts.ts";
export type { NamedDate } from "./named-date.ts";
export type { FactProblem } from "./problems.ts";
export type { AdviceId, Basis, Step, StepKind } from "./steps.ts";

/** What to do after an interview, and when. */
export interface Plan {
  /** What the employer said in the interview. */
  readonly promisedDate: Day | null;
  /** Their latest word; null when there is none or the waiting has ended. */
  readonly namedDate: NamedDate | null;
  /** In the order of due, from, kind and event. */
  readonly steps: readonly Step[];
}

export type PlanResult =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly FactProblem[] };

/**
 * Plans the weeks after an interview: docs/timeline-rules.md, whole. Pure: the same facts on the same
 * day give the same plan, in every time zone.
 *
 * In: the rows of steps and events; facts and today, as plain dates `YYYY-MM-DD` from 1970-01-01 to 2200-12-31.
 * Anything else may come at run time; it is neither changed nor kept.
 * Out: the plan, whose dates may run past 2200; or every problem of the facts, one a field, in the
 * order of the table "Bad facts". Where the holidays leave no working day within 366 days of where
 * one is looked for, that is a problem of `holidays`. Never throws.
 */
export function planFollowUp(rules: TimelineRules, facts: FollowUpFacts, today: Day): PlanResult {
  const checked = checkFacts(rules, facts, today);
  if (!checked.ok) return checked;
  try {
    return { ok: true, plan: makePlan(rules, checked.facts) };
  } catch (error) {
    if (!(error instanceof NoWorkingDay)) throw error;
    return { ok: false, problems: [{ field: "holidays", code: "no-working-day" }] };
  }
}

function makePlan(rules: TimelineRules, facts: CheckedFacts): Plan {
  const ending = findEnding(rules, facts.history);
  const standing = findStanding(rules, facts);
  const news = stepsOfEvents(rules, facts, ending);
  const waiting = ending ? [] : stepsOfWaiting(rules, facts, standing, news);
  const steps = [...stepsOfEveryPlan(rules, facts, ending), ...news, ...waiting];
  return {
    promisedDate: standing.promisedDate,
    namedDate: ending ? null : namedDateOf(standing),
    steps: steps.sort(compareSteps(rules.steps)),
  };
}

/** What follows from the interview alone, as far as the ending leaves it of use. */
function stepsOfEveryPlan(
  { steps: rows }: TimelineRules,
  { interviewedOn: day, history }: CheckedFacts,
  ending?: Ending,
): Step[] {
  const thanked = history.find((event) => event.kind === "thanked");
  const next = addDays(day, 1);
  const steps = [
    makeStep(rows, "debrief", day, day),
    makeStep(rows, "thank-you", day, next, thanked && { doneOn: thanked.on }),
    makeStep(rows, "references", day, next),
    makeStep(rows, "network", day, next),
    makeStep(rows, "keep-looking", day, null),
  ];
  return steps.filter(({ kind }) => !ending?.ends.includes(kind));
}

function stepsOfWaiting(
  rules: TimelineRules,
  facts: CheckedFacts,
  standing: Standing,
  news: readonly Step[],
): Step[] {
  const { named } = standing;
  const toldOn = news
    .filter((step) => step.kind === "tell-employer" && !step.doneOn)
    .flatMap((step) => step.due ?? []);
  const checkIns = findCheckIns(facts, standing, toldOn);
  const steps = checkIns.map((day) => makeStep(rules.steps, "check-in", day, day));
  if (named?.kind === "decision")
    steps.push(makeStep(rules.steps, "decision-day", named.date, named.date));
  return [...steps, ...planCalls(rules, facts, standing, checkIns.at(-1))];
}

const namedDateOf = ({ named }: Standing): NamedDate | null =>
  named && { date: named.date, kind: named.kind };
