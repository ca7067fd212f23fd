import type { Turn } from "../../../content/rules/timeline/step-row.ts";
import type { TimelineRules } from "../../../content/rules/timeline/timeline.ts";
import { addDays, type Day, daysBetween } from "../../base/calendar/day.ts";
import type { Step } from "../plan/steps.ts";

/** In this order: what they wait for from you, then what fades or closes first. */
const turns: readonly Turn[] = ["answer", "contact", "notes", "letter", "references", "rest"];

type Rows = TimelineRules["steps"];

/**
 * Whether the time of a step has gone by, so that it folds away without blame: it stays there to be done, and comes
 * first no more. `today` is a plain day.
 */
export function hasLapsed(rows: Rows, { kind, due }: Step, today: Day): boolean {
  const { lasts } = rows[kind];
  return lasts !== undefined && due !== null && addDays(due, lasts) < today;
}

/**
 * An answer comes before all else once its last day is tomorrow or today; a contact on its day. Before that they have
 * time, and what fades goes first.
 */
function turnOf(rows: Rows, { kind, due }: Step, today: Day): Turn {
  const { turn } = rows[kind];
  const isPressing = turn === "answer" || turn === "contact";
  return isPressing && due && daysBetween(today, due) > 1 ? "rest" : turn;
}

/**
 * Orders open steps for `sort`, the one that comes first at the front: by turn, then by due day. Of two that are alike
 * in both, the plan's own order holds.
 */
export function compareTurns(rows: Rows, today: Day): (a: Step, b: Step) => number {
  const place = (step: Step) => turns.indexOf(turnOf(rows, step, today));
  return (a, b) => place(a) - place(b) || daysBetween(b.due ?? today, a.due ?? today);
}
