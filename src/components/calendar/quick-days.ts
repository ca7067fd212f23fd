import { addDays, type Day, type Weekday, weekdayOf } from "./day.ts";
import { type OneDay, oneDayOf } from "./which-day.ts";

/** What an employer may have meant by each of these, said on a day: one day, or two on which people differ. */
const MEANT = {
  "this-friday": (said: Day) => thisOne(5, said),
  "next-friday": (said: Day) => nextOne(5, said),
  "end-of-week": (said: Day, week: ReadonlySet<Weekday>) => thisOne(endOf(week), said),
  "in-a-week": (said: Day) => [addDays(said, 7)] as const,
  "in-two-weeks": (said: Day) => [addDays(said, 14)] as const,
};

/** A day as people say it. */
export type QuickDay = keyof typeof MEANT;

/** All of them, in the order of a list to choose from. */
export const quickDays = Object.keys(MEANT) as readonly QuickDay[];

/** Counted from the day on which it was said, whenever it is repeated. */
const counted: readonly QuickDay[] = ["in-a-week", "in-two-weeks"];

/**
 * The day that was meant, or the days that may have been.
 *
 * In: what was said, the day on which it was said, today, the working week. Out: the day; or the question which,
 * where people understand different ones: "this Friday" on a Friday, "next Friday" on most days, and each day of a
 * week where a reader who repeats it in a later one may mean the week of now. Weeks count from the day on which they
 * were said, as in the timeline.
 */
export function findQuickDay(
  quick: QuickDay,
  said: Day,
  today: Day,
  workingWeek: ReadonlySet<Weekday>,
): OneDay {
  const repeated = counted.includes(quick) || today < said ? [] : MEANT[quick](today, workingWeek);
  const [first, ...others] = MEANT[quick](said, workingWeek);
  return oneDayOf(first, ...others, ...repeated);
}

/** On the weekday itself some mean that day and some the next; on a later day of the week, the coming one. */
function thisOne(weekday: Weekday, said: Day): readonly [Day, ...Day[]] {
  const coming = addDays(said, (weekday - weekdayOf(said) + 7) % 7);
  return coming === said ? [said, addDays(said, 7)] : [coming];
}

/** The coming one or the one after it; but nobody says "next" of today, or of tomorrow. */
function nextOne(weekday: Weekday, said: Day): readonly [Day, ...Day[]] {
  const days = (weekday - weekdayOf(said) + 7) % 7;
  const after = addDays(said, days + 7);
  return days < 2 ? [after] : [addDays(said, days), after];
}

/** The last day before a rest; Sunday in a week without any. Holidays do not move it: it is the employer's word. */
function endOf(week: ReadonlySet<Weekday>): Weekday {
  const ends = [...week].filter((weekday) => !week.has(((weekday % 7) + 1) as Weekday));
  return ends.length > 0 ? (Math.max(...ends) as Weekday) : 7;
}
