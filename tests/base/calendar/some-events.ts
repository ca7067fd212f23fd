import fc from "fast-check";
import { addDays, type Day } from "../../../src/components/base/calendar/day.ts";
import type {
  CalendarDetails,
  CalendarEvent,
} from "../../../src/components/base/calendar-file/ics.ts";
import { hostileStrings } from "../../browser/support/hostile-strings.ts";

export const details: CalendarDetails = {
  stamp: Date.UTC(2025, 10, 20, 17, 4, 5, 678),
  name: "After the interview",
  cancelled: "Cancelled: ",
  alarms: true,
};

export const call: CalendarEvent = {
  uid: "7d5c9a52-0001-4000-8000-000000000001-call@after-the-interview.example",
  sequence: 0,
  day: "2025-12-05",
  title: "Follow up: interview",
  description: ["Call once.", "Have your notes in front of you; keep it short."],
  url: "https://after-the-interview.example/guide/make-the-call/",
};

export const someDay: fc.Arbitrary<Day> = fc.oneof(
  fc.constantFrom<Day>("2028-02-29", "2026-12-31", "2026-03-29", "2025-10-26", "2011-12-30"),
  fc.integer({ min: 0, max: 80_000 }).map((days) => addDays("1970-01-01", days)),
);

/** All that may be typed, and what has broken calendar files before: separators, line ends, long graphemes. */
export const hostileTexts: readonly string[] = [
  ...hostileStrings,
  "a;b,c\\d\n",
  "x\r\nATTENDEE:mailto:e@x",
  "x\rEND:VEVENT",
  "x\u2028END:VCALENDAR\u2029\u0085y",
  "👩‍👩‍👧‍👦".repeat(12),
  "🇩🇪".repeat(30),
  "x".repeat(300),
  "مرحبا بكم في المقابلة ".repeat(5),
  "תודה על הראיון ".repeat(5),
  `a${"\u0301".repeat(400)}`,
  "bell\u0000\u0007\u007f\u0085\u2028",
  "half \ud83d a character",
  "\udc00\ud83d",
  "  spaces on both sides  ",
  "",
  "\\n is two characters, \\; too \\\\",
  "\ufeffmark\ufffe\uffff",
  'tab\tand "quotes" ^n ^\' \u202eturned\u202c',
];

const controls = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).filter(
  (character) => /\p{Cc}/u.test(character),
);

const somePiece: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom(...hostileTexts),
  fc.constantFrom(...controls, "\r\n", "\u2028", "\u2029", "\ud83d", "\udc00", "\u200d", "\u0301"),
  fc.constantFrom(
    "BEGIN:VEVENT",
    "END:VALARM",
    "\r\n ",
    "\\",
    "\\N",
    ";",
    ",",
    ":",
    "é",
    "👩‍👩‍👧‍👦",
  ),
);

/** Whatever may stand in a field for text. */
export const someText: fc.Arbitrary<string> = fc
  .array(somePiece, { maxLength: 6 })
  .map((pieces) => pieces.join(""));

export const someEvent: fc.Arbitrary<CalendarEvent> = fc
  .record(
    {
      uid: fc.uuid().map((id) => `${id}@after-the-interview.example`),
      sequence: fc.nat(100),
      day: someDay,
      title: someText,
      description: fc.array(someText, { maxLength: 3 }),
      url: fc.oneof(fc.constant("https://after-the-interview.example/guide/?a=%0A#b"), someText),
      cancelled: fc.constant(true as const),
      more: fc.nat(30),
    },
    { requiredKeys: ["uid", "sequence", "day", "title", "description"], noNullPrototype: true },
  )
  .map(({ more, ...event }) =>
    more === undefined ? event : { ...event, lastDay: addDays(event.day, more) },
  );

export const someEvents = fc.uniqueArray(someEvent, {
  maxLength: 4,
  selector: ({ uid }) => uid,
});
