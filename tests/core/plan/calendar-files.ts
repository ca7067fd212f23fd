import type { Day } from "../../../src/components/base/calendar/day.ts";
import type { CalendarEvent } from "../../../src/components/base/calendar-file/ics.ts";
import {
  reviseEvent,
  reviseEvents,
} from "../../../src/components/base/calendar-file/ics-revision.ts";
import type { FollowUpFacts, Step } from "../../../src/components/core/plan/timeline.ts";
import { withIds } from "../../../src/components/core/record/event-ids.ts";
import { emptyInterview } from "../../../src/components/core/record/interview.ts";
import {
  type CalendarDraft,
  namedSteps,
  recognise,
  uidOf,
} from "../../../src/components/core/thread/calendar-draft.ts";
import { stepKey } from "../../../src/components/core/thread/step-key.ts";
import { drawThread } from "../../../src/components/core/thread/thread.ts";
import type { DoneMarks } from "../../../src/components/core/thread/ticks.ts";
import {
  isToDo,
  plannedEvents,
} from "../../../src/components/tools/timeline/calendar/calendar-words.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";
import { planFor } from "./always.ts";

/** What a plan is made from, on one day. */
export interface Kept {
  readonly facts: FollowUpFacts;
  readonly today: Day;
  readonly done: DoneMarks;
}

export function stepsOf({ facts, today, done }: Kept) {
  const history = withIds(facts.history ?? []);
  return namedSteps(
    drawThread(timelineRules, planFor({ facts, today }), today, done, history),
    history,
  );
}

/** The steps to do, and what each stands for: its kind, and the event that brought it. */
export function toDo(kept: Kept): { step: Step; meaning: string }[] {
  return stepsOf(kept)
    .filter(({ knot }) => isToDo(knot))
    .map(({ knot: { step } }) => {
      return { step, meaning: stepKey(step, withIds(kept.facts.history ?? [])) };
    });
}

/**
 * A calendar file with the whole plan, or with one of its steps by its place: its events, and the draft that is kept
 * then, as JSON brings it back.
 */
export function handOut(
  draft: CalendarDraft,
  kept: Kept,
  one?: number,
): { events: readonly CalendarEvent[]; draft: CalendarDraft; uids: string[] } {
  const steps = stepsOf(kept);
  const { ids, exported: before } = recognise(draft, steps);
  const planned = plannedEvents(steps, {
    interview: emptyInterview,
    withNames: false,
    uid: (name) => uidOf({ id: draft.id, ids }, name),
    ...{ site: "", lessons: [], say: (day) => day },
  });
  const alone = one === undefined ? undefined : planned[one % planned.length];
  const { events, exported } = alone
    ? reviseEvent(before, alone)
    : reviseEvents(before, planned, kept.today);
  const next = JSON.parse(JSON.stringify({ ...draft, ids, exported })) as CalendarDraft;
  return { events, draft: next, uids: planned.map(({ uid }) => uid) };
}
