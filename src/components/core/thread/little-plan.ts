import type { TimelineRules } from "../../../content/rules/timeline/timeline.ts";
import { addDays, type Day } from "../../base/calendar/day.ts";
import {
  type FollowUpFacts,
  type FollowUpPromise,
  type HistoryEvent,
  planFollowUp,
  type Step,
  type StepKind,
} from "../plan/timeline.ts";

/** What they might have said, by a name that a lesson can write. */
export type Saying = "none" | "end-of-week" | "one-week" | "two-weeks";

/** Something that a lesson lets happen in its little plan. */
export type LittleEvent = "other-offer" | "offered" | "turned-down";

/** The steps of a lesson's little plan, for one thing they might have said. */
export interface LittlePlan {
  saying: Saying | "own";
  steps: readonly Step[];
}

const promises: Record<Saying, FollowUpPromise> = {
  none: { kind: "none" },
  "end-of-week": { kind: "end-of-week" },
  "one-week": { kind: "within", count: 1, unit: "weeks" },
  "two-weeks": { kind: "within", count: 2, unit: "weeks" },
};

export const sayings = Object.keys(promises) as Saying[];

/** The made-up interview of the little plans was on a Thursday. */
export const exampleDay: Day = "2026-03-05";

/** It is seen on the day after it or, with an event, 8 days on. */
export function seenOn(event: LittleEvent | null): Day {
  return event ? "2026-03-13" : "2026-03-06";
}

const daysToAnswer = 7;

function happening(kind: LittleEvent, on: Day): HistoryEvent {
  if (kind === "turned-down") return { kind, on };
  return { kind, on, answerBy: addDays(on, daysToAnswer) };
}

/** The same event where the reader's own history has it, else one that happens today. */
function withEvent(facts: FollowUpFacts, event: LittleEvent | null, today: Day): FollowUpFacts {
  const history = facts.history ?? [];
  if (!event || history.some(({ kind }) => kind === event)) return facts;
  return { ...facts, history: [...history, happening(event, today)] };
}

/**
 * A lesson's little plans: one for each thing they might have said, and first the reader's own where `own` is
 * true. `show` names the kinds of steps to keep. Facts that give no plan give no row.
 */
export function littlePlans(
  rules: TimelineRules,
  facts: FollowUpFacts,
  today: Day,
  { show, event, own }: { show: readonly StepKind[]; event: LittleEvent | null; own: boolean },
): LittlePlan[] {
  const said = sayings.map((saying) => ({ saying, promise: promises[saying] }));
  const all = own ? [{ saying: "own" as const, promise: facts.promise }, ...said] : said;
  return all.flatMap(({ saying, promise }) => {
    const result = planFollowUp(rules, withEvent({ ...facts, promise }, event, today), today);
    if (!result.ok) return [];
    return [{ saying, steps: result.plan.steps.filter(({ kind }) => show.includes(kind)) }];
  });
}

/** Whether it makes no difference what they said: then there is nothing to choose. */
export function areAlike(plans: readonly LittlePlan[]): boolean {
  return new Set(plans.map(({ steps }) => JSON.stringify(steps))).size < 2;
}
