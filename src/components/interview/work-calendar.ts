import type { Day } from "../calendar/day.ts";
import { type HolidayFile, type Holidays, readHolidays } from "../calendar/holidays.ts";
import { dayText, either, listOf, objectOf, oneOf, type Shape, text } from "../storage/shape.ts";

/**
 * Which days are worked where the reader applies: entered once, for all interviews, and stored as JSON under its own
 * key. `week` is null while the region of the browser decides; `holidays` is the file of the chosen place as it was
 * fetched, so that a plan needs no network; `daysOff` are the reader's own.
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

/** What a plan asks: the working week, the region's where the reader left it so, and every day that is not worked. */
export interface WorkingDays {
  readonly workingWeek: number[];
  readonly holidays: Day[];
}

/** The days that are worked, for the engine. `regionWeek` is the working week of the reader's region. */
export function workingDaysOf(calendar: WorkCalendar, regionWeek: number[]): WorkingDays {
  const known = holidaysOf(calendar);
  return {
    // A week without any day was unticked on the way to another one: the region's holds meanwhile.
    workingWeek: calendar.week?.length ? calendar.week : regionWeek,
    holidays: [...(known?.days.keys() ?? []), ...calendar.daysOff],
  };
}
