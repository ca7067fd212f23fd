import { addDays, type Day, type Weekday, weekdayOf } from "./day.ts";
import { lastOfWeek } from "./end-of-week.ts";

/** One of the days to choose from; `isWorked` false on a day of rest, when few decide. */
export interface NextDay {
  readonly day: Day;
  readonly isWorked: boolean;
}

const count = 14;

/**
 * The days that somebody can have named who spoke of a day: the 14 after the conversation; where all of those have
 * passed, the 14 from today on.
 */
export function nextDays(said: Day, today: Day, week: ReadonlySet<Weekday>): readonly NextDay[] {
  const first = addDays(said, count) < today ? today : addDays(said, 1);
  return Array.from({ length: count }, (_, at) => {
    const day = addDays(first, at);
    return { day, isWorked: week.has(weekdayOf(day)) };
  });
}

/** Whether "the end of the week", said on a day, may mean that very day or the one a week on. */
export const isLastOfWeek = (day: Day, week: ReadonlySet<Weekday>): boolean =>
  weekdayOf(day) === lastOfWeek(week);
