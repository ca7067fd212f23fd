import type { Day } from "../../base/calendar/day.ts";
import { type HolidayFile, type Holidays, readHolidays } from "../../base/calendar/holidays.ts";
import {
  dayText,
  either,
  listOf,
  objectOf,
  oneOf,
  type Shape,
  text,
} from "../../base/shapes/shape.ts";

/**
 * Which days are worked where the reader applies: entered once, for all interviews, and stored as JSON under its own
 * key. `week` is null until the reader sets it by hand: till then the chosen place decides, else the region of the
 * browser. `holidays` is the file of the chosen place as it was fetched, so that a plan needs no network, with the
 * years that earlier ones had; `daysOff` are the reader's own.
 */
export interface WorkCalendar {
  version: 1;
  week: number[] | null;
  /** A place of the almanac, `de-by`; empty: holidays are not known. */
  place: string;
  holidays: HolidayFile | null;
  daysOff: Day[];
}

const none = Object.freeze([]) as never;

export const emptyWorkCalendar: WorkCalendar = Object.freeze({
  version: 1,
  week: null,
  place: "",
  holidays: null,
  daysOff: none,
});

const week = listOf(oneOf(1, 2, 3, 4, 5, 6, 7));
const holidays: Shape = (value) => value === null || readHolidays(value) !== null;
const shape = objectOf({
  version: oneOf(1),
  week: either(week, oneOf(null)),
  place: text,
  holidays,
  daysOff: listOf(dayText),
});

/** Parsed JSON of any shape to a work calendar, or `null` where it is none. */
export function restoreWorkCalendar(value: unknown): WorkCalendar | null {
  return shape(value) ? (value as WorkCalendar) : null;
}

/** The holidays of the chosen place, or `null` where none was chosen. */
export function holidaysOf({ holidays: file }: WorkCalendar): Holidays | null {
  return file && readHolidays(file);
}

/**
 * What to keep of a file that was looked up again, or null where what is kept stays: it is no file, an older one, or
 * says nothing new. Years that only the kept file has stay in it, so that no plan of last winter moves.
 */
export function newerFile(kept: HolidayFile | null, found: unknown): HolidayFile | null {
  const [before, now] = [kept && readHolidays(kept), readHolidays(found)];
  if (!now || now.days.size === 0 || now.last < (before?.last ?? 0)) return null;
  // With a year between the two, the earlier ones would look known up to now.
  const isJoined = before !== null && before.last >= now.first - 1;
  const earlier = isJoined ? [...before.days].filter(([day]) => yearOf(day) < now.first) : [];
  const file = {
    ...(found as HolidayFile),
    first: isJoined ? Math.min(before.first, now.first) : now.first,
    days: Object.fromEntries([...earlier, ...now.days]),
  };
  return JSON.stringify(file) === JSON.stringify(kept) ? null : file;
}

const yearOf = (day: Day) => Number(day.slice(0, 4));

/** What a plan asks: the working week as it holds, and every day that is not worked. */
export interface WorkingDays {
  readonly workingWeek: number[];
  readonly holidays: Day[];
}

/**
 * The days that are worked, for the engine: of the week that the reader set by hand, else that of the chosen place,
 * else `regionWeek`, the working week of the reader's region.
 */
export function workingDaysOf(calendar: WorkCalendar, regionWeek: number[]): WorkingDays {
  const known = holidaysOf(calendar);
  return {
    // A week without any day was unticked on the way to another one: the usual one holds meanwhile.
    workingWeek: calendar.week?.length ? calendar.week : [...(known?.week ?? regionWeek)],
    holidays: [...(known?.days.keys() ?? []), ...calendar.daysOff],
  };
}
