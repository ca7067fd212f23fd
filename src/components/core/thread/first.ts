import { addDays, type Day, daysBetween } from "../../base/calendar/day.ts";
import type { Step, StepKind } from "../plan/steps.ts";

/** Whose turn an open step is, in this order: what they wait for from you, then what fades or closes first. */
export const turns = ["answer", "contact", "notes", "letter", "references", "rest"] as const;
export type Turn = (typeof turns)[number];

/**
 * The turn of each kind of step, and for how many days after its due day it is still worth its turn; no number: for
 * good. Then it lapses: it stays there to be done, folded away, and comes first no more. The notes last three days,
 * as names and topics fade; a letter or a word to a reference is of use while they have yet to decide, which we take
 * for a week.
 */
const rows: Readonly<Record<StepKind, readonly [turn: Turn, lasts?: number]>> = {
  decide: ["answer"],
  "welcome-offer": ["answer", 7],
  "tell-employer": ["contact", 7],
  call: ["contact"],
  "call-again": ["contact"],
  "check-in": ["contact"],
  "ask-feedback": ["contact", 14],
  "tell-others": ["contact", 14],
  debrief: ["notes", 2],
  "thank-you": ["letter", 6],
  references: ["references", 6],
  network: ["references", 6],
  "record-details": ["rest", 14],
  review: ["rest", 14],
  "move-on": ["rest"],
  "decision-day": ["rest"],
  "keep-looking": ["rest"],
};

/** Whether the time of a step has gone by, so that it folds away without blame. `today` is a plain day. */
export function hasLapsed({ kind, due }: Step, today: Day): boolean {
  const [, lasts] = rows[kind];
  return lasts !== undefined && due !== null && addDays(due, lasts) < today;
}

/**
 * An answer comes before all else once its last day is tomorrow or today; a contact on its day. Before that they have
 * time, and what fades goes first.
 */
function turnOf({ kind, due }: Step, today: Day): Turn {
  const [turn] = rows[kind];
  const isPressing = turn === "answer" || turn === "contact";
  return isPressing && due && daysBetween(today, due) > 1 ? "rest" : turn;
}

/**
 * Orders open steps for `sort`, the one that comes first at the front: by turn, then by due day. Of two that are alike
 * in both, the plan's own order holds.
 */
export function compareTurns(today: Day): (a: Step, b: Step) => number {
  const place = (step: Step) => turns.indexOf(turnOf(step, today));
  return (a, b) => place(a) - place(b) || daysBetween(b.due ?? today, a.due ?? today);
}
