import { addDays, type Day, daysBetween } from "../calendar/day.ts";
import { clean, escapeText, foldLine } from "./ics-text.ts";

/** Something that a calendar is to show for a whole day, or for some days on end. Any text may be hostile. */
export interface PlannedEvent {
  /** The same for the same step in every file, so that a calendar knows it again: an id of ours and our domain. */
  readonly uid: string;
  readonly day: Day;
  /** The last of the days where there are more than one; it counts. */
  readonly lastDay?: Day;
  /** What others see who share the calendar: without names, unless the reader asked for them. */
  readonly title: string;
  /** What to do, line by line: a script, who says so. */
  readonly description: readonly string[];
  /** Where to read more; it stands below the description too, as some calendars show only that. */
  readonly url?: string;
}

/** An event in a file: `reviseEvents` gives it its number, and says which were taken back. */
export interface CalendarEvent extends PlannedEvent {
  /** How often it has changed; a calendar takes the highest for the newest. */
  readonly sequence: number;
  /** The step is no longer part of the plan: a calendar takes the event out. */
  readonly cancelled?: true;
}

/** What holds for the whole file. */
export interface CalendarDetails {
  /** When the file is made: milliseconds since 1970. The engine has no clock. */
  readonly stamp: number;
  /** What a calendar program calls the calendar, where it makes a new one of it. */
  readonly name: string;
  /** What stands before the title of an event that is taken back, as some calendars show that it is and keep it. */
  readonly cancelled: string;
  /** Whether each event rings: the evening before at 18:00 and on the day at 09:00, by the reader's own clock. */
  readonly alarms: boolean;
}

/**
 * When an event rings, as durations of RFC 5545 from midnight at the start of its first day: the evening before and the
 * morning of that day, and of its last day where it has more than one, as that is the one not to be missed. Days are
 * counted by the calendar; where clocks jump in the night before, it rings an hour off.
 */
export function triggersOf({
  day,
  lastDay = day,
}: Pick<PlannedEvent, "day" | "lastDay">): string[] {
  const days = daysBetween(day, lastDay);
  const first = ["-PT6H", "PT9H"];
  if (days < 1) return first;
  return [...first, days === 1 ? "PT18H" : `P${days - 1}DT18H`, `P${days}DT9H`];
}

/**
 * Writes a calendar file (RFC 5545): all-day events without a time zone, hidden from others and not in the way
 * of other appointments.
 *
 * In: events and details. Out: the text of the file, the same for the same input wherever the reader is; every
 * text in it reads back as `clean` leaves it, and titles on one line. Every event says its status, so that a step
 * which fell away and has come back is put back as well. Never throws on any text; `stamp` is a moment of this age.
 */
export function writeCalendar(events: readonly CalendarEvent[], details: CalendarDetails): string {
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//After the Interview//Follow-up plan//EN",
    "CALSCALE:GREGORIAN",
    // No METHOD: with one, each event needs an ORGANIZER (RFC 5546, 3.2), and what is taken back is told by its status.
    `X-WR-CALNAME:${escapeText(oneLine(details.name))}`,
    ...events.flatMap((event) => eventLines(event, details)),
    "END:VCALENDAR",
  ]
    .map(foldLine)
    .join("");
}

function eventLines(event: CalendarEvent, details: CalendarDetails): string[] {
  const { uid, sequence, day, lastDay = day, cancelled } = event;
  const { stamp, alarms } = details;
  const title = escapeText(`${cancelled ? details.cancelled : ""}${titleOf(event)}`);
  const url = urlOf(event);
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(oneLine(uid))}`,
    `DTSTAMP:${utc(stamp)}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    // The end is the first day that is free again.
    `DTEND;VALUE=DATE:${basic(addDays(lastDay, 1))}`,
    `SUMMARY:${title}`,
    `DESCRIPTION:${escapeText([...event.description, ...url].join("\n"))}`,
    ...url.map((address) => `URL:${address}`),
    `STATUS:${cancelled ? "CANCELLED" : "CONFIRMED"}`,
    "TRANSP:TRANSPARENT",
    "CLASS:PRIVATE",
    // Last: programs are known that take what comes after an alarm for a part of it.
    ...(alarms && !cancelled ? triggersOf(event).flatMap((at) => alarmLines(at, title)) : []),
    "END:VEVENT",
  ];
}

function alarmLines(trigger: string, title: string): string[] {
  return [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${title}`,
    `TRIGGER:${trigger}`,
    "END:VALARM",
  ];
}

/** On one line, and with `/` for `\`: a widely used reader (python-icalendar) takes `\\n` for the end of a line. */
export function titleOf({ title }: PlannedEvent): string {
  return oneLine(title).replaceAll("\\", "/");
}

function oneLine(text: string): string {
  return clean(text).replaceAll("\n", " ");
}

/** An address is written as it is, so only one that is an address passes: anything else could end its line. */
function urlOf({ url = "" }: PlannedEvent): string[] {
  return /^https?:\/\/[!-~]+$/.test(url) ? [url] : [];
}

const basic = (day: Day): string => day.replaceAll("-", "");

const utc = (moment: number): string => new Date(moment).toISOString().replace(/[-:]|\.\d+/g, "");
