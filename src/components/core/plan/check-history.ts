import type { DateRow, EventRow } from "../../../content/rules/timeline/event-row.ts";
import type { TimelineRules } from "../../../content/rules/timeline/timeline.ts";
import { compareDays, type Day, isDay } from "../../base/calendar/day.ts";
import type { HistoryEvent } from "../record/history.ts";
import { checkDay, type DateName, type Report } from "./problems.ts";
import { isRecord, readField, readList } from "./reading.ts";

/** An event, and where it stands in the history as it was given. */
export type DatedEvent = HistoryEvent & { readonly index: number };

/** The days that the dates of a history are held against, as far as they are known. */
interface Known {
  readonly interviewedOn: Day | undefined;
  readonly today: Day | undefined;
}

type Events = TimelineRules["events"];

/**
 * Checks what has happened since the interview.
 *
 * In: the rows of events, and anything; absent means that nothing has. Out: a copy of each event with the dates of its
 * kind alone, sorted by date, those of one day as they came; where a problem is reported (`history`,
 * `history[i]`, `history[i].kind`, `.on` and the other dates) it is not to be used.
 */
export function checkHistory(
  events: Events,
  report: Report,
  value: unknown = [],
  known: Known,
): readonly DatedEvent[] | undefined {
  const list = readList(value);
  if (!list) return report("history", { code: "no-history" });
  return list
    .map((event, index) => checkEvent(events, report, event, index, known))
    .filter((event) => event !== undefined)
    .sort((a, b) => compareDays(a.on, b.on));
}

function checkEvent(
  events: Events,
  report: Report,
  event: unknown,
  index: number,
  { interviewedOn, today }: Known,
): DatedEvent | undefined {
  const field = `history[${index}]`;
  if (!isRecord(event)) return report(field, { code: "no-event" });
  const kind = readField(event, "kind");
  const row = rowOf(events, kind);
  const dates = readDates(event, row);
  if (row?.oneDate && dates.length > 1) report(field, { code: "two-dates" });
  if (!row) report(`${field}.kind`, { code: "event-kind" });
  const start = readField(event, "on");
  const on = checkDay(report, `${field}.on`, start, {
    name: "event",
    earliest: interviewedOn,
    since: "interview",
    latest: today,
  });
  checkDates(report, field, dates, isDay(start) ? start : undefined, today);
  // The row of its kind lists what its type has.
  return on && ({ kind, on, index, ...valuesOf(dates) } as DatedEvent);
}

/** The row of a kind, which may be anything; a name that every object has is no kind. */
function rowOf(events: Events, kind: unknown): EventRow | undefined {
  return typeof kind === "string" && Object.hasOwn(events, kind)
    ? events[kind as keyof Events]
    : undefined;
}

type ReadDate = readonly [DateRow, unknown];

const valuesOf = (dates: readonly ReadDate[]) =>
  Object.fromEntries(dates.map(([{ name }, value]) => [name, value]));

/** The dates that an event gives besides its own, and the one that it lacks where its kind needs it. */
function readDates(event: object, row: EventRow | undefined): ReadDate[] {
  return (row?.dates ?? [])
    .map((date): ReadDate => [date, readField(event, date.name)])
    .filter(([{ needed }, value]) => needed || value !== undefined);
}

function checkDates(
  report: Report,
  field: string,
  dates: readonly ReadDate[],
  start: Day | undefined,
  today: Day | undefined,
) {
  for (const [{ name, past }, value] of dates) {
    checkDay(report, `${field}.${name}`, value, {
      name: name as DateName,
      earliest: start,
      latest: past && today,
    });
  }
}
