import type { TimelineRules } from "../../../content/rules/timeline/timeline.ts";
import { type Day, isDay } from "../../base/calendar/day.ts";
import type { Step } from "../plan/timeline.ts";
import { addEvents } from "../record/event-ids.ts";
import type { HistoryEvent, KeptEvent } from "../record/history.ts";
import type { Interview } from "../record/interview.ts";
import { dateEvent } from "../record/log.ts";
import { stepKey } from "./step-key.ts";
import type { StepKnot } from "./thread.ts";

type Rows = TimelineRules["steps"];

/** The day on which a reader ticked a step, by the step's mark. */
export type DoneMarks = Readonly<Record<string, Day>>;

/**
 * The mark of one step, and of no other: its key and, where its row says so, the day it is for, as a plan that goes on
 * has another later.
 */
export function markOf(
  rows: Rows,
  step: Pick<Step, "kind" | "event" | "due">,
  history: readonly KeptEvent[],
): string {
  const key = stepKey(step, history);
  return rows[step.kind].doneBy === "mark-of-day" ? `${key}-${step.due}` : key;
}

/**
 * The day on which each step of a plan was ticked, as far as one was. A mark of earlier versions names a kind of step
 * only: it counts for the first of that kind that had begun by then, and for none that came later.
 */
export function marksOf(
  rows: Rows,
  steps: readonly Step[],
  done: DoneMarks,
  history: readonly KeptEvent[],
): ReadonlyMap<Step, Day> {
  const taken = new Set<string>();
  const days = steps.flatMap((step): [Step, Day][] => {
    const { kind, from } = step;
    const mark = markOf(rows, step, history);
    const old = taken.has(kind) || mark === kind ? undefined : done[kind];
    taken.add(kind);
    const day = done[mark] ?? (old && old >= from ? old : undefined);
    // Marks come out of storage, where a day is only known to have the form of one.
    return day && isDay(day) ? [[step, day]] : [];
  });
  return new Map(days);
}

/** Whether a step of a plan is one that a reader ticks. */
export function canTick({ steps: rows }: TimelineRules, { step, status }: StepKnot): boolean {
  return rows[step.kind].doneBy !== null && status !== "coming";
}

/**
 * What changes in an interview when a step is ticked on a day, or unticked. What its row says: an entry in what
 * happened, a date of its event (sent thanks, the answer to an offer: the plan is computed from these), or a mark.
 */
export function tick(
  { steps: rows }: TimelineRules,
  { history, done }: Pick<Interview, "history" | "done">,
  step: Pick<Step, "kind" | "event" | "due">,
  isDone: boolean,
  today: Day,
): Partial<Interview> {
  const { doneBy } = rows[step.kind];
  const isTold = doneBy !== null && typeof doneBy === "object";
  if (!isTold) return { done: withMark(rows, { history, done }, step, isDone ? today : null) };
  if ("event" in doneBy) {
    const others = history.filter(({ kind }) => kind !== doneBy.event);
    // The row names a kind that has no date besides its own.
    const told = { kind: doneBy.event, on: today } as HistoryEvent;
    return { history: isDone ? addEvents(others, [told]) : others };
  }
  const cause = history[step.event ?? -1];
  return cause ? { history: dateEvent(history, cause.id, doneBy.date, isDone ? today : null) } : {};
}

function withMark(
  rows: Rows,
  { history, done }: Pick<Interview, "history" | "done">,
  step: Pick<Step, "kind" | "event" | "due">,
  on: Day | null,
): DoneMarks {
  const mark = markOf(rows, step, history);
  if (on) return { ...done, [mark]: on };
  // Where there is no mark of its own, one of an earlier version made it done.
  const { [mark in done ? mark : step.kind]: _, ...marks } = done;
  return marks;
}
