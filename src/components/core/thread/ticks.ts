import { type Day, isDay } from "../../base/calendar/day.ts";
import type { Step, StepKind } from "../plan/timeline.ts";
import type { HistoryEvent } from "../record/history.ts";
import type { Interview } from "../record/interview.ts";
import { settleOffer } from "../record/log.ts";
import { stepKey } from "./step-key.ts";
import type { StepKnot } from "./thread.ts";

/** Days to know of, calls that the plan hears of in other ways, and what has no end. */
const untickable: readonly StepKind[] = [
  "decision-day",
  "call",
  "call-again",
  "check-in",
  "keep-looking",
];

/** The day on which a reader ticked a step, by the step's mark. */
export type DoneMarks = Readonly<Record<string, Day>>;

/**
 * The mark of one step, and of no other: its key, and for the step that lets an interview rest also the day it is for,
 * as a plan that goes on has another later.
 */
export function markOf(
  step: Pick<Step, "kind" | "event" | "due">,
  history: readonly HistoryEvent[],
): string {
  const key = stepKey(step, history);
  return step.kind === "move-on" ? `${key}-${step.due}` : key;
}

/**
 * The day on which each step of a plan was ticked, as far as one was. A mark of earlier versions names a kind of step
 * only: it counts for the first of that kind that had begun by then, and for none that came later.
 */
export function marksOf(
  steps: readonly Step[],
  done: DoneMarks,
  history: readonly HistoryEvent[],
): ReadonlyMap<Step, Day> {
  const taken = new Set<string>();
  const days = steps.flatMap((step): [Step, Day][] => {
    const { kind, from } = step;
    const mark = markOf(step, history);
    const old = taken.has(kind) || mark === kind ? undefined : done[kind];
    taken.add(kind);
    const day = done[mark] ?? (old && old >= from ? old : undefined);
    // Marks come out of storage, where a day is only known to have the form of one.
    return day && isDay(day) ? [[step, day]] : [];
  });
  return new Map(days);
}

/** Whether a step of a plan is one that a reader ticks. */
export function canTick({ step, status }: StepKnot): boolean {
  return !untickable.includes(step.kind) && status !== "coming";
}

/**
 * What changes in an interview when a step is ticked on a day, or unticked. Sent thanks and the answer to an offer are
 * part of the history, which the plan is computed from; all else is a mark.
 */
export function tick(
  { history, done }: Pick<Interview, "history" | "done">,
  step: Pick<Step, "kind" | "event" | "due">,
  isDone: boolean,
  today: Day,
): Partial<Interview> {
  const { kind, event } = step;
  if (kind === "thank-you") {
    const others = history.filter((one) => one.kind !== "thanked");
    const thanked: HistoryEvent = { kind: "thanked", on: today };
    return { history: isDone ? [...others, thanked] : others };
  }
  if (kind === "decide" && event !== undefined) {
    return { history: settleOffer(history, event, isDone ? today : null) };
  }
  const mark = markOf(step, history);
  // Where there is no mark of its own, one of an earlier version made it done.
  const { [mark in done ? mark : kind]: _, ...marks } = done;
  return { done: isDone ? { ...done, [mark]: today } : marks };
}
