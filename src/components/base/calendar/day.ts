import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays as addDaysTo, differenceInCalendarDays } from "date-fns";

/**
 * A plain calendar date, `2026-03-09`: no clock time, no time zone. Two days compare as strings do
 * (`a < b`), which holds from year 0000 to 9999.
 */
export type Day = `${number}-${number}-${number}`;

/** An ISO 8601 weekday, 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const FIRST_DAY = "1970-01-01";
const LAST_DAY = "2200-12-31";
const FORM = /^\d{4}-(?:0[1-9]|1[0-2])-\d\d$/;

// Always UTC: at local midnight a day can be missing (Apia, 2011-12-30) or start at 01:00 (Cairo).
const dateOf = (day: Day) => new UTCDateMini(day);
const dayOf = (date: Date) => date.toISOString().slice(0, 10) as Day;

/**
 * Whether a value, of any type, is a real date from 1970-01-01 to 2200-12-31, written in the
 * extended form of ISO 8601 with ASCII digits and nothing around it. Never throws.
 */
export function isDay(value: unknown): value is Day {
  if (typeof value !== "string" || !FORM.test(value)) return false;
  // An impossible date rolls over to another one (30 February to 2 March): another day of the month.
  const date = new Date(Date.UTC(+value.slice(0, 4), +value.slice(5, 7) - 1, +value.slice(8)));
  const real = date.getUTCDate() === +value.slice(8);
  return real && value >= FIRST_DAY && value <= LAST_DAY;
}

/** The day that lies a whole number of days after `day`, or before it where `days` is negative. */
export const addDays = (day: Day, days: number): Day => dayOf(addDaysTo(dateOf(day), days));

/** How many days later than `from` the day `to` is: a whole number, negative where it is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  differenceInCalendarDays(dateOf(to), dateOf(from));

/** The ISO weekday of a day. */
export const weekdayOf = (day: Day): Weekday => (dateOf(day).getDay() || 7) as Weekday;

/** The earlier of two days. */
export const earlierOf = (a: Day, b: Day): Day => (a < b ? a : b);

/** The latest of the days given, where what is `undefined` does not count; at least one is a day. */
export const latestOf = (first: Day, ...others: readonly (Day | undefined)[]): Day =>
  others.reduce<Day>((latest, day) => (day && day > latest ? day : latest), first);

/** Orders days for `sort`, the earliest first and `null`, which is no day at all, last. */
export const compareDays = (a: Day | null, b: Day | null): number =>
  a === b ? 0 : b === null || (a !== null && a < b) ? -1 : 1;
