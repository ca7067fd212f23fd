import { addDays, type Day, type Weekday, weekdayOf } from "./day.ts";

/** Monday to Friday, where nothing else is known. */
export const usualWeek: ReadonlySet<Weekday> = new Set([1, 2, 3, 4, 5]);

/** The last day before a rest; Sunday in a week without any. Holidays do not move it: it is the employer's word. */
export function lastOfWeek(week: ReadonlySet<Weekday>): Weekday {
  const ends = [...week].filter((weekday) => !week.has(((weekday % 7) + 1) as Weekday));
  return ends.length > 0 ? (Math.max(...ends) as Weekday) : 7;
}

/**
 * The day that "by the end of the week" names where it is said on a day: the first one strictly after it that is the last
 * of a working week. Said on such a day it is the one a week on (timeline rules, "Promised date").
 */
export function endOfWeekAfter(day: Day, week: ReadonlySet<Weekday> = usualWeek): Day {
  const days = (lastOfWeek(week) - weekdayOf(day) + 7) % 7;
  return addDays(day, days || 7);
}
