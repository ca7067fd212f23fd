import { computed } from "nanostores";
import { readerLocale, workingWeekOf } from "../calendar/region.ts";
import { $today } from "../calendar/today.ts";
import { emptyInterview } from "../interview/interview.ts";
import { $interview, changeInterview, clearAnswers } from "../interview/interview-store.ts";
import { readAnswers } from "./answers.ts";
import { drawThread, type Thread } from "./thread.ts";
import { tick } from "./ticks.ts";
import { type Problem, planFollowUp, type StepKind } from "./timeline.ts";

/** The kept answers as facts, or what to put right in them; read anew when an answer or the day changes. */
export const $reading = computed([$interview, $today], (interview, today) =>
  readAnswers(interview, workingWeekOf(readerLocale()), today),
);

/** What the kept interview gives today: a plan, or facts that do not fit together. */
export type Planning =
  | { kind: "thread"; thread: Thread }
  | { kind: "problems"; problems: readonly Problem[] };

/** The kept interview's plan, drawn anew when an answer or the day changes; null while answers are missing. */
export const $planning = computed(
  [$reading, $interview, $today],
  (reading, { done }, today): Planning | null => {
    if (!reading.ok) return null;
    const result = planFollowUp(reading.facts, today);
    return result.ok
      ? { kind: "thread", thread: drawThread(result.plan, today, done) }
      : { kind: "problems", problems: result.problems };
  },
);

/** Ticks a step, or unticks it. */
export function markStep(kind: StepKind, done: boolean): void {
  changeInterview(tick($interview.get(), kind, done, $today.get()));
}

/** Start over: what the timeline asked and was told is emptied; notes and people of the interview stay. */
export function startTimelineOver(): void {
  const { interviewedOn, promise, approach, callsOnAnyDay, history, done, planned } =
    emptyInterview;
  clearAnswers({ interviewedOn, promise, approach, callsOnAnyDay, history, done, planned });
}
