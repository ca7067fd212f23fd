import { addDays, type Day, type Weekday, weekdayOf } from "./day.ts";

/** Which days are worked: the weekdays of a working week, without the holidays. */
export interface WorkingCalendar {
  readonly workingWeek: ReadonlySet<Weekday>;
  readonly holidays: ReadonlySet<Day>;
}

/** Says that a search gave up: holidays, for more than a year. `planFollowUp` makes it a problem. */
export class NoWorkingDay extends Error {}

/** How many days away a search still looks, so that no list of holidays makes it run for ever. */
const FARTHEST = 366;

/** Whether a day is worked. */
export const isWorkingDay = (calendar: WorkingCalendar, day: Day): boolean =>
  calendar.workingWeek.has(weekdayOf(day)) && !calendar.holidays.has(day);

function search(calendar: WorkingCalendar, day: Day, nearest: number, stride: 1 | -1): Day {
  for (let days = nearest; Math.abs(days) <= FARTHEST; days += stride) {
    const candidate = addDays(day, days);
    if (isWorkingDay(calendar, candidate)) return candidate;
  }
  throw new NoWorkingDay();
}

/** The first working day on or after a day, up to 366 days after it. Throws `NoWorkingDay`. */
export const onOrAfter = (calendar: WorkingCalendar, day: Day): Day => search(calendar, day, 0, 1);

/** The last working day strictly before a day, up to 366 days before it. Throws `NoWorkingDay`. */
export const before = (calendar: WorkingCalendar, day: Day): Day => search(calendar, day, -1, -1);

/**
 * The `count`-th working day strictly after a day, the day itself where `count` is 0. Each of them is
 * looked for up to 366 days from the day after the one before. Throws `NoWorkingDay`.
 */
export function after(calendar: WorkingCalendar, day: Day, count: number): Day {
  let found = day;
  for (let n = 0; n < count; n++) found = onOrAfter(calendar, addDays(found, 1));
  return found;
}
