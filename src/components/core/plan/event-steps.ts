import type { BroughtRow, Due } from "../../../content/rules/timeline/event-row.ts";
import type { TimelineRules } from "../../../content/rules/timeline/timeline.ts";
import { addDays, type Day, earlierOf } from "../../base/calendar/day.ts";
import { onOrAfter, type WorkingCalendar } from "../../base/calendar/working-days.ts";
import { dateIn } from "../record/event-dates.ts";
import type { CheckedFacts } from "./check-facts.ts";
import type { DatedEvent } from "./check-history.ts";
import { makeStep, type Step, type StepKind } from "./steps.ts";

/** What ends the waiting, and the kinds of steps that fall away with it. */
export interface Ending {
  readonly event: DatedEvent;
  readonly ends: readonly string[];
}

/** The last of the endings counts: after a no, an offer may come after all. */
export function findEnding(
  { events }: TimelineRules,
  history: readonly DatedEvent[],
): Ending | undefined {
  const event = history.findLast(({ kind }) => events[kind].ends);
  return event && { event, ends: events[event.kind].ends ?? [] };
}

/**
 * Lists the steps that the events bring, by their rows (A9 A10 B8 B9 B10 C7 C10).
 *
 * In: the rules, checked facts and their ending. Out: steps in no order, each with the index of its event. An ending
 * takes away what other events brought, and of several endings the last alone adds its steps. Throws `NoWorkingDay`.
 */
export function stepsOfEvents(
  rules: TimelineRules,
  { history, calendar }: CheckedFacts,
  ending: Ending | undefined,
): Step[] {
  const soonAfter = soonFinder(calendar);
  return history.flatMap((event) => {
    const { brings, ends } = rules.events[event.kind];
    if (event === ending?.event)
      return brings.flatMap((row) => stepOf(rules, row, event, soonAfter));
    if (ends) return [];
    return brings
      .filter(({ step }) => !ending?.ends.includes(step))
      .flatMap((row) => stepOf(rules, row, event, soonAfter));
  });
}

type SoonAfter = (on: Day, limit?: Day) => Day;

function stepOf(
  rules: TimelineRules,
  { step, due, before, doneOn }: BroughtRow,
  event: DatedEvent,
  soonAfter: SoonAfter,
): Step[] {
  const limit = (before && dateIn(event, before)) || undefined;
  const day = due.map((one) => dayOf(one, event, soonAfter, limit)).find((one) => one);
  const done = doneOn && dateIn(event, doneOn);
  const extras = { event: event.index, ...(done && { doneOn: done }) };
  return day ? [makeStep(rules.steps, step as StepKind, event.on, day, extras)] : [];
}

function dayOf(due: Due, event: DatedEvent, soonAfter: SoonAfter, limit?: Day): Day | undefined {
  if (due === "soon") return soonAfter(event.on, limit);
  return typeof due === "number" ? addDays(event.on, due) : (dateIn(event, due.date) ?? undefined);
}

/**
 * Makes a finder of the next working day after an event, or of its limit where that is earlier.
 * Ask it in the order of the events: as long as the day it found last still lies ahead, that is the
 * answer again. So a long history in long holidays looks at each day once, not once for each event.
 */
function soonFinder(calendar: WorkingCalendar): SoonAfter {
  let found: Day | undefined;
  return (on, limit) => {
    const tomorrow = addDays(on, 1);
    if (limit && limit <= tomorrow) return limit;
    if (!found || found < tomorrow) found = onOrAfter(calendar, tomorrow);
    return limit ? earlierOf(found, limit) : found;
  };
}
