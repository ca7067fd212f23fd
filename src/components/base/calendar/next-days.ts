import { addDays, type Day, isDay, type Weekday, weekdayOf } from "./day.ts";
import { lastOfWeek } from "./end-of-week.ts";
import { isWorkingDay, type WorkingCalendar } from "./working-days.ts";

/** One of the days to choose from; `isWorked` false on a day of rest or a holiday, when few decide. */
export interface NextDay {
  readonly day: Day;
  readonly isWorked: boolean;
}

const count = 14;

/**
 * The days that somebody can have named who spoke of a day: the 14 after the conversation; where all of those have
 * passed, the 14 from today on. Fewer at the end of the years that are known.
 */
export function nextDays(said: Day, today: Day, worked: WorkingCalendar): readonly NextDay[] {
  const first = addDays(said, count) < today ? today : addDays(said, 1);
  return Array.from({ length: count }, (_, at) => addDays(first, at))
    .filter(isDay)
    .map((day) => ({ day, isWorked: isWorkingDay(worked, day) }));
}

/** Whether "the end of the week", said on a day, may mean that very day or the one a week on. */
export const isLastOfWeek = (day: Day, week: ReadonlySet<Weekday>): boolean =>
  weekdayOf(day) === lastOfWeek(week);
