import type { Day } from "../calendar/day.ts";
import type { HistoryEvent } from "../interview/history.ts";
import type { Interview } from "../interview/interview.ts";
import { settleOffer } from "../interview/log.ts";
import type { StepKnot } from "./thread.ts";
import type { Step, StepKind } from "./timeline.ts";

/** Days to know of, calls that the plan hears of in other ways, and what has no end. */
const untickable: readonly StepKind[] = [
  "decision-day",
  "call",
  "call-again",
  "check-in",
  "keep-looking",
];

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
  { kind, event }: Pick<Step, "kind" | "event">,
  isDone: boolean,
  today: Day,
): Partial<Interview> {
  if (kind === "thank-you") {
    const others = history.filter((one) => one.kind !== "thanked");
    const thanked: HistoryEvent = { kind: "thanked", on: today };
    return { history: isDone ? [...others, thanked] : others };
  }
  if (kind === "decide" && event !== undefined) {
    return { history: settleOffer(history, event, isDone ? today : null) };
  }
  const { [kind]: _, ...marks } = done;
  return { done: isDone ? { ...marks, [kind]: today } : marks };
}
