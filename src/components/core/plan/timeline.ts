import { addDays, type Day } from "../../base/calendar/day.ts";
import { NoWorkingDay } from "../../base/calendar/working-days.ts";
import { planCalls } from "./calls.ts";
import { type CheckedFacts, checkFacts } from "./check-facts.ts";
import { findCheckIns } from "./check-ins.ts";
import { type Ending, findEnding, stepsOfEvents } from "./event-steps.ts";
import type { FollowUpFacts } from "./facts.ts";
import { findStanding, type NamedDate, type Standing } from "./named-date.ts";
import type { Problem } from "./problems.ts";
import { compareSteps, makeStep, type Step } from "./steps.ts";

export type { Day, Weekday } from "../../base/calendar/day.ts";
export type { Approach, HistoryEvent } from "../record/history.ts";
export type { FollowUpFacts, FollowUpPromise } from "./facts.ts";
export type { NamedDate } from "./named-date.ts";
export type { Problem } from "./problems.ts";
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
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Plans the weeks after an interview: `timeline-rules.md`, whole. Pure: the same facts on the same
 * day give the same plan, in every time zone.
 *
 * In: facts and today, as plain dates `YYYY-MM-DD` from 1970-01-01 to 2200-12-31. Anything else may
 * come at run time; it is neither changed nor kept.
 * Out: the plan, whose dates may run past 2200; or every problem of the facts, one a field, in the
 * order of the table "Bad facts". Where the holidays leave no working day within 366 days of where
 * one is looked for, that is a problem of `holidays`. Never throws.
 */
export function planFollowUp(facts: FollowUpFacts, today: Day): PlanResult {
  const checked = checkFacts(facts, today);
  if (!checked.ok) return checked;
  try {
    return { ok: true, plan: makePlan(checked.facts) };
  } catch (error) {
    if (!(error instanceof NoWorkingDay)) throw error;
    const message = "The holidays leave no working day for more than a year. Remove some of them.";
    return { ok: false, problems: [{ field: "holidays", message }] };
  }
}

function makePlan(facts: CheckedFacts): Plan {
  const ending = findEnding(facts.history);
  const standing = findStanding(facts);
  const news = stepsOfEvents(facts, ending);
  const waiting = ending ? [] : stepsOfWaiting(facts, standing, news);
  const steps = [...stepsOfEveryPlan(facts, ending), ...news, ...waiting].sort(compareSteps);
  return {
    promisedDate: standing.promisedDate,
    namedDate: ending ? null : namedDateOf(standing),
    steps,
  };
}

/** What follows from the interview alone, as far as the ending leaves it of use. */
function stepsOfEveryPlan({ interviewedOn: day, history }: CheckedFacts, ending?: Ending): Step[] {
  const thanked = history.find((event) => event.kind === "thanked");
  const next = addDays(day, 1);
  const steps = [
    makeStep("debrief", day, day),
    makeStep("thank-you", day, next, thanked && { doneOn: thanked.on }),
  ];
  // A reference is still asked when an offer is on the table (C3); a good word comes too late (C4).
  if (!ending || ending.kind === "offered") steps.push(makeStep("references", day, next));
  if (!ending) steps.push(makeStep("network", day, next));
  if (ending?.kind !== "withdrew") steps.push(makeStep("keep-looking", day, null));
  return steps;
}

function stepsOfWaiting(facts: CheckedFacts, standing: Standing, news: readonly Step[]): Step[] {
  const { named } = standing;
  const toldOn = news
    .filter((step) => step.kind === "tell-employer" && !step.doneOn)
    .flatMap((step) => step.due ?? []);
  const checkIns = findCheckIns(facts, standing, toldOn);
  const steps = checkIns.map((day) => makeStep("check-in", day, day));
  if (named?.kind === "decision") steps.push(makeStep("decision-day", named.date, named.date));
  return [...steps, ...planCalls(facts, standing, checkIns.at(-1))];
}

const namedDateOf = ({ named }: Standing): NamedDate | null =>
  named && { date: named.date, kind: named.kind };
