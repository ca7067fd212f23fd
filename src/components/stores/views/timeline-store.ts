import { atom, computed } from "nanostores";
import { timelineRules } from "../../../content/rules/timeline/timeline.ts";
import {
  type Approach,
  type FactProblem,
  type Plan,
  planFollowUp,
  type Step,
} from "../../core/plan/timeline.ts";
import { emptyInterview, type Interview } from "../../core/record/interview.ts";
import { readAnswers } from "../../core/thread/answers.ts";
import { drawThread, type Thread } from "../../core/thread/thread.ts";
import { tick } from "../../core/thread/ticks.ts";
import { type Change, whatChanged } from "../../core/thread/what-changed.ts";
import { $today } from "../device/today.ts";
import { $interview, changeInterview, clearAnswers } from "../record/interview-store.ts";
import { $workingDays } from "../record/work-calendar-store.ts";

/** The kept answers as facts, or what to put right in them; read anew when an answer or the day changes. */
export const $reading = computed(
  [$interview, $today, $workingDays],
  (interview, today, { workingWeek, holidays }) =>
    readAnswers(interview, workingWeek, today, holidays),
);

/** What the kept interview gives today: a plan, its thread and what they are of, or facts that do not fit together. */
export type Planning =
  | { kind: "thread"; plan: Plan; thread: Thread; interview: Interview }
  | { kind: "problems"; problems: readonly FactProblem[] };

/** The kept interview's plan, drawn anew when an answer or the day changes; null while answers are missing. */
export const $planning = computed(
  [$reading, $interview, $today],
  (reading, interview, today): Planning | null => {
    if (!reading.ok) return null;
    const result = planFollowUp(timelineRules, reading.facts, today);
    if (!result.ok) return { kind: "problems", problems: result.problems };
    const { plan } = result;
    const thread = drawThread(timelineRules, plan, today, interview.done, interview.history);
    return { kind: "thread", plan, thread, interview };
  },
);

const approaches: readonly Approach[] = ["patient", "steady", "persistent"];

/** The plan under each approach; empty while there is none. */
export const $plansByApproach = computed([$reading, $today], (reading, today) => {
  if (!reading.ok) return [];
  return approaches.flatMap((approach) => {
    const result = planFollowUp(timelineRules, { ...reading.facts, approach }, today);
    return result.ok ? [{ approach, plan: result.plan }] : [];
  });
});

/** What the last entry did to the plan, and what it was before. It holds until anything else changes. */
export interface Replanned {
  readonly change: Change;
  readonly before: Partial<Interview>;
  readonly after: Interview;
}

const $lastReplanned = atom<Replanned | null>(null);

/** The last entry, for as long as the interview is as that entry left it. */
export const $replanned = computed([$lastReplanned, $interview], (replanned, interview) =>
  replanned?.after === interview ? replanned : null,
);

/** Changes fields of the interview that the plan follows, and finds out what that did to it. */
export function replan(fields: Partial<Interview>): void {
  const [interview, planning] = [$interview.get(), $planning.get()];
  const names = Object.keys(fields) as (keyof Interview)[];
  changeInterview(fields);
  const now = $planning.get();
  if (planning?.kind !== "thread" || now?.kind !== "thread") return;
  $lastReplanned.set({
    change: whatChanged(timelineRules, plannedOf(planning), plannedOf(now)),
    before: Object.fromEntries(names.map((name) => [name, interview[name]])),
    after: $interview.get(),
  });
}

const plannedOf = ({ plan, interview: { history } }: Extract<Planning, { kind: "thread" }>) => ({
  plan,
  history,
});

/** Takes the last entry back. */
export function undoReplan(): void {
  const replanned = $replanned.get();
  if (replanned) changeInterview(replanned.before);
}

/** Ticks a step, or unticks it. */
export function markStep(step: Step, done: boolean): void {
  changeInterview(tick(timelineRules, $interview.get(), step, done, $today.get()));
}

/** Start over: what the timeline asked and was told is emptied; notes and people of the interview stay. */
export function startTimelineOver(): void {
  const { interviewedOn, promise, approach, callsOnAnyDay, history, done, planned } =
    emptyInterview;
  clearAnswers({ interviewedOn, promise, approach, callsOnAnyDay, history, done, planned });
}
