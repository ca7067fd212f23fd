import { addDays, type Day } from "./day.ts";
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
  /** Whether each event rings: the evening before at 18:00 and on the day at 09:00, by the reader's own clock. */
  readonly alarms: boolean;
}

/** From midnight at the start of the day; where clocks jump that night, an hour off. */
const ALARMS = ["-PT6H", "PT9H"];

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
    // An invitation would ask for an answer; an event that is taken back is told by its status alone.
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(oneLine(details.name))}`,
    ...events.flatMap((event) => eventLines(event, details)),
    "END:VCALENDAR",
  ]
    .map(foldLine)
    .join("");
}

function eventLines(event: CalendarEvent, { stamp, alarms }: CalendarDetails): string[] {
  const { uid, sequence, day, lastDay = day, cancelled } = event;
  const title = escapeText(titleOf(event));
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
    ...(alarms && !cancelled ? ALARMS.flatMap((trigger) => alarmLines(trigger, title)) : []),
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
