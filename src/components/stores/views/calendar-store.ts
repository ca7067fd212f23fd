import { computed } from "nanostores";
import { calendarWords as words } from "../../../content/en/timeline/calendar-words.ts";
import { type PlannedEvent, writeCalendar } from "../../base/calendar-file/ics.ts";
import { reviseEvent, reviseEvents } from "../../base/calendar-file/ics-revision.ts";
import type { Interview } from "../../core/record/interview.ts";
import {
  type CalendarDraft,
  type NamedStep,
  namedSteps,
  type Recognised,
  recognise,
  restoreCalendar,
  uidOf,
} from "../../core/thread/calendar-draft.ts";
import { $today, moment } from "../device/today.ts";
import { draftStore } from "../record/draft-store.ts";
import { $planning } from "./timeline-store.ts";

const [$draft, change] = draftStore<CalendarDraft>("calendar", restoreCalendar);

/** Whether the job and the company stand in the titles; kept, as a file without them would rename all events. */
export const $withNames = computed($draft, ({ withNames }) => withNames);

export const keepWithNames = (withNames: boolean) => change({ withNames });

/** The plan of this moment for a calendar: its steps, the ids that they have there, and what was handed out. */
export interface CalendarPlan extends Recognised {
  readonly id: string;
  readonly interview: Interview;
  readonly steps: readonly NamedStep[];
  readonly withNames: boolean;
}

/** What a file is made from, drawn anew with the plan; null while there is none. */
export const $calendarPlan = computed(
  [$planning, $draft],
  (planning, draft): CalendarPlan | null => {
    if (planning?.kind !== "thread") return null;
    const { thread, interview } = planning;
    const steps = namedSteps(thread, interview.history);
    return {
      id: draft.id,
      interview,
      steps,
      withNames: draft.withNames,
      ...recognise(draft, steps),
    };
  },
);

/** Puts the steps of a plan into words; the wording is given, since no store knows it. */
export type MakeEvents = (
  plan: CalendarPlan,
  uid: (name: string) => string,
) => readonly PlannedEvent[];

const newId = () => `${moment().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;

/** Whether a file with the whole plan would have anything in it: a step to come, or one to take back. */
export function hasEvents(plan: CalendarPlan, makeEvents: MakeEvents): boolean {
  const events = makeEvents(plan, (name) => uidOf(plan, name));
  return reviseEvents(plan.exported, events, $today.get()).events.length > 0;
}

/**
 * The text of a calendar file with the whole plan, or with its one event where `which` is "one"; null where nothing
 * would be in it. What is handed out is kept, so that the next file counts on from it, and takes back what is no
 * longer planned.
 */
export function calendarFile(makeEvents: MakeEvents, which: "all" | "one"): string | null {
  const plan = $calendarPlan.get();
  if (!plan) return null;
  const of = { id: plan.id || newId(), ids: plan.ids };
  const events = makeEvents(plan, (name) => uidOf(of, name));
  const [first] = events;
  if (which === "one" && !first) return null;
  const { events: out, exported } =
    which === "one" && first
      ? reviseEvent(plan.exported, first)
      : reviseEvents(plan.exported, events, $today.get());
  if (out.length === 0) return null;
  change((draft) => ({ ...draft, ...of, exported: { ...draft.exported, ...exported } }));
  const { cancelled, calendarName: name } = words;
  return writeCalendar(out, { stamp: moment(), name, cancelled, alarms: true });
}
