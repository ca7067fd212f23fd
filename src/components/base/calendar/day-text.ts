import { monthNumber } from "../language/month-number.ts";
import { weekdays } from "../language/say-day.ts";
import { type Day, daysBetween, isDay, weekdayOf } from "./day.ts";
import { readable } from "./typed-text.ts";
import { oneDayOf, type WhichDay } from "./which-day.ts";

/** What keeps a text from being one day. */
export type DayTextProblem =
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable" }
  | { readonly kind: "short-year" }
  | { readonly kind: "not-real" }
  /** A weekday stands in it, and the day it names is another one: the day, or the days, without it. */
  | { readonly kind: "other-weekday"; readonly days: readonly Day[] }
  | WhichDay;

export type DayTextResult =
  | { readonly ok: true; readonly day: Day }
  | { readonly ok: false; readonly problem: DayTextProblem };

/** A day as it may be read, its parts as they are written; without a year where none is. */
type Reading = readonly [day: string, month: string, year?: string];

/**
 * How the parts of a date may be read, by their kinds: n a number of one or two digits, m a name of a month, y four
 * digits. The order of two numbers is different on two sides of an ocean; after a year it is not.
 */
const READINGS: Readonly<Record<string, (a: string, b: string, c: string) => Reading[]>> = {
  nmy: (day, month, year) => [[day, month, year]],
  mny: (month, day, year) => [[day, month, year]],
  ymn: (year, month, day) => [[day, month, year]],
  ynn: (year, month, day) => [[day, month, year]],
  nny: (one, other, year) => [
    [one, other, year],
    [other, one, year],
  ],
  nm: (day, month) => [[day, month]],
  mn: (month, day) => [[day, month]],
  nn: (one, other) => [
    [one, other],
    [other, one],
  ],
};

/** The same with a year of two digits, which could as well be the day. */
const SHORT_YEAR = ["nmn", "mnn", "nnn"];

/**
 * Reads one text as a day between 1970 and 2200: "20 Nov 2026", "20/11/2026", "November 20th", "Fri 2026-11-20".
 *
 * In: any text, and today. Out: the day, or one problem with the days that the text may mean. Nothing is guessed:
 * where day and month could be either, or a day without a year lay nearer behind than ahead, the reader is asked. A
 * weekday in the text decides between them.
 */
export function readDayText(text: string, today: Day): DayTextResult {
  const words = wordsOf(text);
  if (words?.length === 0) return { ok: false, problem: { kind: "empty" } };
  const weekday = weekdayNamed(words?.[0] ?? "");
  const readings = readingsOf(weekday ? words?.slice(1) : words);
  if (typeof readings === "string") return { ok: false, problem: { kind: readings } };
  return decide(readings, weekday, today);
}

function decide(readings: readonly Reading[], weekday: number, today: Day): DayTextResult {
  const days = readings.map((reading) => daysOf(reading, today));
  if (days.flat().length === 0) return { ok: false, problem: { kind: "not-real" } };
  const fits = (day: Day) => weekday === 0 || weekdayOf(day) === weekday;
  const [first, ...others] = days.flatMap((some) => likely(some.filter(fits), today));
  return first
    ? oneDayOf(first, ...others)
    : { ok: false, problem: { kind: "other-weekday", days: [...new Set(days.flat())].sort() } };
}

/** The words and numbers of a text in lower case, without what only holds them together; null with more in it. */
function wordsOf(text: string): string[] | null {
  const plain = readable(text)
    .toLowerCase()
    .replace(/[.,;\s]+$/, "")
    .replace(/(\d)(?:st|nd|rd|th)\b|\b(?:on|by|the|of)\b/g, "$1");
  return /[^a-z\d\s.,/\u060c\u060d\u06d4\u2010-\u2015-]/.test(plain)
    ? null
    : (plain.match(/[a-z]+|\d+/g) ?? []);
}

/** An ISO weekday by its name of three letters or more, in lower case; 0 for any other word. */
function weekdayNamed(word: string): number {
  const at = weekdays.findIndex((name) => name.toLowerCase().startsWith(word));
  return word.length < 3 || at < 0 ? 0 : at || 7;
}

function readingsOf(
  words: readonly string[] | null | undefined,
): Reading[] | "unreadable" | "short-year" {
  const [a = "", b = "", c = ""] = words ?? [];
  const kinds = words?.map(kindOf).join("") ?? "";
  if (SHORT_YEAR.includes(kinds)) return "short-year";
  return READINGS[kinds]?.(a, b, c) ?? "unreadable";
}

function kindOf(word: string): string {
  if (/^\d{1,2}$/.test(word)) return "n";
  if (/^\d{4}$/.test(word)) return "y";
  return /^\d\d$/.test(monthNumber(word)) ? "m" : "?";
}

/** The days of a reading: one where it has a year, else the last one before today and the first from today on. */
function daysOf([day, month, year]: Reading, today: Day): Day[] {
  const end = `${monthNumber(month)}-${day.padStart(2, "0")}`;
  if (year) return [`${year}-${end}`].filter(isDay);
  const days = yearsAround(today)
    .map((around) => `${around}-${end}`)
    .filter(isDay);
  const [past, next] = [days.findLast((each) => each < today), days.find((each) => each >= today)];
  return [past, next].filter((each) => each !== undefined);
}

/** Eight years each way, since that is how long a 29 February may be away. */
function yearsAround(today: Day): number[] {
  const year = Number(today.slice(0, 4));
  return Array.from({ length: 17 }, (_, at) => year - 8 + at);
}

/** Of the last and the next, both where the last is nearer; the next alone where it is, as plans look ahead. */
function likely(days: readonly Day[], today: Day): readonly Day[] {
  const [past, next] = days;
  if (!past || !next) return days;
  return daysBetween(today, next) <= daysBetween(past, today) ? [next] : days;
}
