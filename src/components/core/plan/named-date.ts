import type { DateRow } from "../../../content/rules/timeline/event-row.ts";
import type { TimelineRules } from "../../../content/rules/timeline/timeline.ts";
import { addDays, type Day } from "../../base/calendar/day.ts";
import { endOfWeekAfter } from "../../base/calendar/end-of-week.ts";
import { dateIn } from "../record/event-dates.ts";
import type { CheckedFacts } from "./check-facts.ts";
import type { DatedEvent } from "./check-history.ts";

/** The date that the employer named last: of their decision, or of the call they asked for. */
export interface NamedDate {
  readonly date: Day;
  readonly kind: "decision" | "call-back";
}

/** Where things stand between you and the employer. */
export interface Standing {
  /** What they said in the interview. */
  readonly promisedDate: Day | null;
  /** Their latest word, and the day on which they gave it. */
  readonly named: (NamedDate & { readonly namedOn: Day }) | null;
  /** The days of the calls made since then, the call in which they named it left out. */
  readonly callsSince: readonly Day[];
  /** The day of the last call of all. */
  readonly lastCall: Day | undefined;
}

/**
 * Finds the employer's latest word: each date named in a call replaces the one before (D8, A7).
 *
 * In: the rows of events, and checked facts. Out: the sections "Promised date" and "The named date" of the timeline rules.
 */
export function findStanding({ events }: TimelineRules, facts: CheckedFacts): Standing {
  const { interviewedOn } = facts;
  const promisedDate = promisedDateOf(facts);
  let named: Standing["named"] = promisedDate && {
    date: promisedDate,
    kind: "decision",
    namedOn: interviewedOn,
  };
  let callsSince: Day[] = [];
  let lastCall: Day | undefined;
  for (const event of facts.history) {
    const { isCall, dates } = events[event.kind];
    if (isCall) lastCall = event.on;
    const word = namedIn(dates, event);
    if (word) {
      named = { ...word, namedOn: event.on };
      callsSince = [];
    } else if (isCall) callsSince.push(event.on);
  }
  return { promisedDate, named, callsSince, lastCall };
}

/** The date that the employer named in an event, by the row of its kind. */
function namedIn(dates: readonly DateRow[], event: DatedEvent): NamedDate | undefined {
  for (const { name, names: kind } of dates) {
    const date = dateIn(event, name);
    if (kind && date) return { date, kind };
  }
  return undefined;
}

function promisedDateOf({ promise, interviewedOn, calendar }: CheckedFacts): Day | null {
  switch (promise.kind) {
    case "none":
      return null;
    case "by":
      return promise.date;
    case "within":
      return addDays(interviewedOn, promise.count * (promise.unit === "weeks" ? 7 : 1));
    case "end-of-week":
      return endOfWeekAfter(interviewedOn, calendar.workingWeek);
  }
}
