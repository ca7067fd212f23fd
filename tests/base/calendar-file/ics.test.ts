import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CalendarEvent,
  writeCalendar,
} from "../../../src/components/base/calendar-file/ics.ts";
import { call, details, hostileTexts, someEvents, someText } from "../calendar/some-events.ts";
import { describeInEveryZone } from "../calendar/zones.ts";

const octets = (text: string) => new TextEncoder().encode(text).length;
const linesOf = (file: string) => file.split("\r\n");

/** The lines as they were before they were folded. */
const unfold = (file: string) => file.replaceAll("\r\n ", "").split("\r\n");
const lineOf = (file: string, name: string) =>
  unfold(file).find((line) => line.startsWith(`${name}`)) ?? "";
const eventWith = (more: Partial<CalendarEvent>) => writeCalendar([{ ...call, ...more }], details);

/** A follow-up with all that an event can have, one of more than a day, and one that was taken back. */
const plan: CalendarEvent[] = [
  { ...call, sequence: 2, title: "Follow up: Zoë; Ana, 面接 🙏", lastDay: "2025-12-31" },
  { ...call, uid: "2@after-the-interview.example", day: "2028-02-29", description: [] },
  { ...call, uid: "3@after-the-interview.example", day: "2026-03-29", cancelled: true },
];

const written = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//After the Interview//Follow-up plan//EN
CALSCALE:GREGORIAN
X-WR-CALNAME:After the interview
BEGIN:VEVENT
UID:7d5c9a52-0001-4000-8000-000000000001-call@after-the-interview.example
DTSTAMP:20251120T170405Z
SEQUENCE:2
DTSTART;VALUE=DATE:20251205
DTEND;VALUE=DATE:20260101
SUMMARY:Follow up: Zoë\\; Ana\\, 面接 🙏
DESCRIPTION:Call once.\\nHave your notes in front of you\\; keep it short.\\nh
 ttps://after-the-interview.example/guide/make-the-call/
URL:https://after-the-interview.example/guide/make-the-call/
STATUS:CONFIRMED
TRANSP:TRANSPARENT
CLASS:PRIVATE
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Follow up: Zoë\\; Ana\\, 面接 🙏
TRIGGER:-PT6H
END:VALARM
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Follow up: Zoë\\; Ana\\, 面接 🙏
TRIGGER:PT9H
END:VALARM
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Follow up: Zoë\\; Ana\\, 面接 🙏
TRIGGER:P25DT18H
END:VALARM
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Follow up: Zoë\\; Ana\\, 面接 🙏
TRIGGER:P26DT9H
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:2@after-the-interview.example
DTSTAMP:20251120T170405Z
SEQUENCE:0
DTSTART;VALUE=DATE:20280229
DTEND;VALUE=DATE:20280301
SUMMARY:Follow up: interview
DESCRIPTION:https://after-the-interview.example/guide/make-the-call/
URL:https://after-the-interview.example/guide/make-the-call/
STATUS:CONFIRMED
TRANSP:TRANSPARENT
CLASS:PRIVATE
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Follow up: interview
TRIGGER:-PT6H
END:VALARM
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Follow up: interview
TRIGGER:PT9H
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:3@after-the-interview.example
DTSTAMP:20251120T170405Z
SEQUENCE:0
DTSTART;VALUE=DATE:20260329
DTEND;VALUE=DATE:20260330
SUMMARY:Cancelled: Follow up: interview
DESCRIPTION:Call once.\\nHave your notes in front of you\\; keep it short.\\nh
 ttps://after-the-interview.example/guide/make-the-call/
URL:https://after-the-interview.example/guide/make-the-call/
STATUS:CANCELLED
TRANSP:TRANSPARENT
CLASS:PRIVATE
END:VEVENT
END:VCALENDAR
`.replaceAll("\n", "\r\n");

describeInEveryZone("a calendar file", () => {
  it("is the same, byte for byte", () => {
    expect(writeCalendar(plan, details)).toBe(written);
  });
});

describe("a calendar file", () => {
  it("has only lines of up to 75 octets with a whole end, and no half character", () => {
    fc.assert(
      fc.property(someEvents, someText, (events, name) => {
        const file = writeCalendar(events, { ...details, name });
        const lines = linesOf(file);
        expect(lines.pop()).toBe("");
        expect(lines.filter((line) => octets(line) > 75)).toEqual([]);
        // Not \p{C}: a text may keep its tabs and its signs for direction.
        expect(lines.filter((line) => /[\r\n\u0085\u2028\u2029]/.test(line))).toEqual([]);
        expect(file.replaceAll("\r\n", "")).not.toMatch(/(?!\t)\p{Cc}/u);
        expect(file.isWellFormed()).toBe(true);
        expect(file.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
        expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
      }),
      { numRuns: 1_500 },
    );
  });

  it("has no line that a text brought in", () => {
    const names = (file: string) => unfold(file).map((line) => line.replace(/[:;].*/, ""));
    const plainFile = eventWith({ title: "x", description: ["x"] });
    fc.assert(
      fc.property(someText, (text) => {
        const file = eventWith({ title: text, description: [text], uid: `${text}${call.uid}` });
        expect(names(file)).toEqual(names(plainFile));
      }),
    );
    for (const text of hostileTexts) {
      const file = eventWith({ title: text, description: [text], uid: `${text}x` });
      expect(names(file), JSON.stringify(text)).toEqual(names(plainFile));
    }
  });

  it("takes a text of 10,000 characters", () => {
    const long = "面接🙏é ".repeat(2_000);
    const file = eventWith({ title: long, description: [long, long] });
    expect(lineOf(file, "SUMMARY")).toBe(`SUMMARY:${long}`);
    expect(lineOf(file, "DESCRIPTION").startsWith(`DESCRIPTION:${long}\\n${long}\\n`)).toBe(true);
  });

  it("has a title on one line, with no backslash that a program could mistake", () => {
    const file = eventWith({ title: "a\\nb\r\nc" });
    expect(lineOf(file, "SUMMARY")).toBe("SUMMARY:a/nb c");
  });

  it.each([
    "javascript:alert(1)",
    "https://a.example/\r\nATTENDEE:mailto:e@x",
    "https://a.example/a b",
    "https://a.example/é",
    "",
  ])("leaves out what is no address: %j", (url) => {
    expect(lineOf(eventWith({ url }), "URL")).toBe("");
  });

  it("ends an event on the day after its last, over leap days, years and the day clocks jump", () => {
    const until = (day: CalendarEvent["day"]) => lineOf(eventWith({ day }), "DTEND");
    expect(until("2028-02-28")).toBe("DTEND;VALUE=DATE:20280229");
    expect(until("2026-12-31")).toBe("DTEND;VALUE=DATE:20270101");
    expect(until("2026-03-29")).toBe("DTEND;VALUE=DATE:20260330");
  });

  it("asks nobody for an answer, and says in its title what is taken back", () => {
    const file = eventWith({ cancelled: true, title: "Call; then rest" });
    expect(lineOf(file, "METHOD")).toBe("");
    expect(lineOf(file, "SUMMARY")).toBe("SUMMARY:Cancelled: Call\\; then rest");
    expect(lineOf(file, "STATUS")).toBe("STATUS:CANCELLED");
  });

  it.each<[CalendarEvent["day"], string[]]>([
    ["2025-12-05", ["-PT6H", "PT9H"]],
    ["2025-12-06", ["-PT6H", "PT9H", "PT18H", "P1DT9H"]],
    ["2025-12-07", ["-PT6H", "PT9H", "P1DT18H", "P2DT9H"]],
    ["2025-12-04", ["-PT6H", "PT9H"]],
  ])("rings the evening before and that morning, on its last day %s too", (lastDay, triggers) => {
    const rings = unfold(eventWith({ lastDay })).filter((line) => line.startsWith("TRIGGER:"));
    expect(rings).toEqual(triggers.map((trigger) => `TRIGGER:${trigger}`));
  });

  it("does not ring where nobody wants it", () => {
    expect(writeCalendar(plan, { ...details, alarms: false })).not.toContain("VALARM");
  });

  it("without events is a calendar still", () => {
    expect(writeCalendar([], details)).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
  });
});
