import { compareDays, type Day, isDay } from "../../base/calendar/day.ts";
import type { HistoryEvent } from "../record/history.ts";
import { checkDay, type Report } from "./problems.ts";
import { isRecord, readField, readList } from "./reading.ts";

/** An event, and where it stands in the history as it was given. */
export type DatedEvent = HistoryEvent & { readonly index: number };

type DateField = "callAgainOn" | "decisionBy" | "answerBy" | "settledOn";

/** The dates that a kind of event has besides its own, in the order in which problems are told. */
const DATES = new Map<unknown, readonly DateField[]>(
  Object.entries({
    thanked: [],
    called: ["callAgainOn", "decisionBy"],
    "other-offer": ["answerBy", "settledOn"],
    offered: ["answerBy", "settledOn"],
    "turned-down": [],
    withdrew: [],
  } satisfies Record<HistoryEvent["kind"], DateField[]>),
);

const NAMES: Record<DateField, string> = {
  callAgainOn: "The date to call again",
  decisionBy: "The date of their decision",
  answerBy: "The date to answer by",
  settledOn: "The date of your answer",
};

/** The days that the dates of a history are held against, as far as they are known. */
type Known = Day | undefined;

/**
 * Checks what has happened since the interview.
 *
 * In: anything; absent means that nothing has. Out: a copy of each event with the dates of its kind
 * alone, sorted by date, those of one day as they came; where a problem is reported (`history`,
 * `history[i]`, `history[i].kind`, `.on` and the other dates) it is not to be used.
 */
export function checkHistory(
  report: Report,
  value: unknown = [],
  interviewedOn: Known,
  today: Known,
): readonly DatedEvent[] | undefined {
  const list = readList(value);
  if (!list)
    return report(
      "history",
      "The history is not a list, or too long a one. Record what happened anew.",
    );
  return list
    .map((event, index) => checkEvent(report, event, index, interviewedOn, today))
    .filter((event) => event !== undefined)
    .sort((a, b) => compareDays(a.on, b.on));
}

function checkEvent(
  report: Report,
  event: unknown,
  index: number,
  interviewedOn: Known,
  today: Known,
): DatedEvent | undefined {
  const field = `history[${index}]`;
  if (!isRecord(event)) return report(field, "This entry is not an event. Remove it.");
  const kind = readField(event, "kind");
  const dates = readDates(event, kind);
  if (kind === "called" && dates.length === 2)
    report(field, "A call has one date: keep the day to call again or the day of their decision.");
  if (!DATES.has(kind))
    report(`${field}.kind`, "It is not known what happened here. Choose what it was.");
  const start = readField(event, "on");
  const on = checkDay(report, `${field}.on`, start, {
    name: "The date of this event",
    earliest: interviewedOn,
    since: "the interview",
    latest: today,
  });
  checkDates(report, field, dates, isDay(start) ? start : undefined, today);
  // The table of dates lists for each kind what its type has.
  return on && ({ kind, on, index, ...Object.fromEntries(dates) } as DatedEvent);
}

/** The dates that an event gives besides its own, and the one that it lacks where its kind needs it. */
function readDates(event: object, kind: unknown): [DateField, unknown][] {
  const needed = kind === "other-offer" ? "answerBy" : undefined;
  return (DATES.get(kind) ?? [])
    .map((name): [DateField, unknown] => [name, readField(event, name)])
    .filter(([name, value]) => value !== undefined || name === needed);
}

function checkDates(
  report: Report,
  field: string,
  dates: readonly [DateField, unknown][],
  start: Known,
  today: Known,
) {
  for (const [name, value] of dates) {
    checkDay(report, `${field}.${name}`, value, {
      name: NAMES[name],
      earliest: start,
      since: "the day it belongs to",
      latest: name === "settledOn" ? today : undefined,
    });
  }
}
