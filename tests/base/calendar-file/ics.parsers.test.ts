import fc from "fast-check";
import ICAL from "ical.js";
import { convertIcsCalendar, type IcsDuration } from "ts-ics";
import { expect, it } from "vitest";
import { addDays, daysBetween } from "../../../src/components/base/calendar/day.ts";
import {
  type CalendarEvent,
  writeCalendar,
} from "../../../src/components/base/calendar-file/ics.ts";
import { clean } from "../../../src/components/base/calendar-file/ics-text.ts";
import { call, details, hostileTexts, someEvents, someText } from "../calendar/some-events.ts";

/** An event as any program reads it back. */
interface Read {
  uid: string;
  sequence: number;
  from: string;
  until: string;
  title: string;
  description: string;
  url: string | undefined;
  status: string;
  /** In hours from the start of its first day. */
  alarms: number[];
}

/** What is to be read: the texts as they were typed, without what no calendar can hold. */
function expected(event: CalendarEvent): Read {
  const { uid, sequence, day, lastDay = day, title, description, cancelled } = event;
  const url = event.url?.match(/^https?:\/\/[!-~]+$/)?.[0];
  return {
    uid,
    sequence,
    from: day,
    until: addDays(lastDay, 1),
    title: `${cancelled ? "Cancelled: " : ""}${clean(title).replaceAll("\n", " ").replaceAll("\\", "/")}`,
    description: clean([...description, ...(url ? [url] : [])].join("\n")),
    url,
    status: cancelled ? "CANCELLED" : "CONFIRMED",
    alarms: cancelled
      ? []
      : [...new Set([day, lastDay])].flatMap((rings) => {
          const start = daysBetween(day, rings) * 24;
          return [start - 6, start + 9];
        }),
  };
}

function readByIcalJs(file: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  // With a method it would be an invitation, which needs an organizer.
  expect(calendar.getFirstPropertyValue("method")).toBeNull();
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      from: event.startDate.toString(),
      until: event.endDate.toString(),
      title: event.summary,
      description: event.description ?? "",
      url: component.getFirstPropertyValue("url")?.toString(),
      status: `${component.getFirstPropertyValue("status")}`,
      alarms: component
        .getAllSubcomponents("valarm")
        .map((alarm) => alarm.getFirstPropertyValue("trigger") as ICAL.Duration)
        .map((trigger) => trigger.toSeconds() / 3600),
    };
  });
}

function readByTsIcs(file: string): Read[] {
  const { events = [], method } = convertIcsCalendar(undefined, file);
  expect(method).toBeUndefined();
  return events.map((event) => ({
    uid: event.uid,
    // This parser leaves out what is 0 or empty.
    sequence: event.sequence ?? 0,
    from: event.start.date.toISOString().slice(0, 10),
    until: event.end?.date.toISOString().slice(0, 10) ?? "",
    title: event.summary ?? "",
    description: event.description ?? "",
    url: event.url,
    status: event.status ?? "",
    alarms: (event.alarms ?? []).map(({ trigger }) => {
      const { before, days = 0, hours = 0 } = trigger.value as Partial<IcsDuration>;
      return (days * 24 + hours) * (before ? -1 : 1);
    }),
  }));
}

/** Each text in every place of an event, all in one file. */
const hostileEvents = hostileTexts.map(
  (text, at): CalendarEvent => ({
    ...call,
    uid: `${at}@after-the-interview.example`,
    title: text,
    description: [text, text],
    url: text,
  }),
);

it("reads back in ical.js with every hostile text in every place", () => {
  for (const text of hostileTexts) {
    const file = writeCalendar(hostileEvents.slice(0, 2), { ...details, name: text });
    expect(readByIcalJs(file)).toEqual(hostileEvents.slice(0, 2).map(expected));
  }
  expect(readByIcalJs(writeCalendar(hostileEvents, details))).toEqual(hostileEvents.map(expected));
});

it("reads back in ical.js as it was written, whatever was typed", () => {
  fc.assert(
    fc.property(someEvents, someText, (events, name) => {
      const file = writeCalendar(events, { ...details, name });
      expect(readByIcalJs(file)).toEqual(events.map(expected));
      // A name that no standard knows is handed over as it stands in the file.
      const calendar = new ICAL.Component(ICAL.parse(file));
      const escaped = `${calendar.getFirstPropertyValue("x-wr-calname")}`;
      expect(escaped.replace(/\\([\\;,])/g, "$1")).toBe(clean(name).replaceAll("\n", " "));
    }),
    { numRuns: 4_000 },
  );
});

it("reads back in a second parser, which shares no code with the first", () => {
  // It looks for these anywhere, and takes a title that says so for the start or end of a part.
  const tame = (text: string) => text.replaceAll("BEGIN:", "BEGIN ").replaceAll("END:", "END ");
  const tamed = (event: CalendarEvent) => ({
    ...event,
    title: tame(event.title),
    description: event.description.map(tame),
  });
  const hostile = hostileEvents.map(tamed);
  expect(readByTsIcs(writeCalendar(hostile, details))).toEqual(hostile.map(expected));
  fc.assert(
    fc.property(someEvents, (wild) => {
      const events = wild.map(tamed);
      expect(readByTsIcs(writeCalendar(events, details))).toEqual(events.map(expected));
    }),
    { numRuns: 3_000 },
  );
});
