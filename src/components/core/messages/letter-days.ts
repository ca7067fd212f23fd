import {
  addDays,
  type Day,
  daysBetween,
  type Weekday,
  weekdayOf,
} from "../../base/calendar/day.ts";
import { endOfWeekAfter } from "../../base/calendar/end-of-week.ts";
import { months, weekdays, writesMonthFirst } from "../../base/language/say-day.ts";
import type { Form, LetterChoices, LetterPromise } from "./letter-shape.ts";

const counts = "one two three four five six seven eight nine ten eleven twelve".split(" ");

const partsOf = (day: Day) => ({
  year: day.slice(0, 4),
  month: months[Number(day.slice(5, 7)) - 1] ?? "",
  date: String(Number(day.slice(8))),
});

/** "27 March 2026", or "March 27, 2026" where the month comes first. */
export function dateLine(day: Day, region: string): string {
  const { year, month, date } = partsOf(day);
  return writesMonthFirst(region) ? `${month} ${date}, ${year}` : `${date} ${month} ${year}`;
}

/** "Friday 27 March", or "Friday, March 27"; with the year where it is not that of today. */
export function dayInLetter(day: Day, region: string, today: Day | null): string {
  const { month, date, year } = partsOf(day);
  const weekday = weekdays[weekdayOf(day) % 7] ?? "";
  const isThisYear = !today || today.slice(0, 4) === year;
  if (writesMonthFirst(region))
    return `${weekday}, ${month} ${date}${isThisYear ? "" : `, ${year}`}`;
  return `${weekday} ${date} ${month}${isThisYear ? "" : ` ${year}`}`;
}

/** When you met: "today" where it is read today, else the day; nothing for a day to come. */
export function whenText(met: Day | null, today: Day | null, form: Form, region: string): string {
  if (!met || (today && met > today)) return "";
  if (form === "email" && met === today) return "today";
  if (form === "email" && today && daysBetween(met, today) === 1) return "yesterday";
  return `on ${dayInLetter(met, region, today)}`;
}

/** By when they decide, as they said it (B5); nothing once that day has come, or where they named none. */
export function byText(
  promise: LetterPromise | null,
  met: Day | null,
  today: Day | null,
  { form, region }: Pick<LetterChoices, "form" | "region">,
  week?: ReadonlySet<Weekday>,
): string {
  if (!promise) return "";
  if (promise.kind === "soon") return "soon";
  const last = lastDayOf(promise, met, week);
  if (today && last && last <= today) return "";
  if (promise.kind === "by") return `by ${dayInLetter(promise.day, region, today)}`;
  if (promise.kind === "end-of-week") return "by the end of the week";
  const length = lengthText(promise.count, promise.unit);
  if (form !== "card") return `within the ${length} that you named`;
  return `within ${promise.count === 1 ? "a " : ""}${length}`;
}

function lastDayOf(
  promise: LetterPromise,
  met: Day | null,
  week?: ReadonlySet<Weekday>,
): Day | null {
  if (promise.kind === "by") return promise.day;
  if (!met) return null;
  if (promise.kind === "within")
    return addDays(met, promise.count * (promise.unit === "weeks" ? 7 : 1));
  return promise.kind === "end-of-week" ? endOfWeekAfter(met, week) : null;
}

/** "two weeks", "week" */
function lengthText(count: number, unit: "days" | "weeks"): string {
  return count === 1 ? unit.slice(0, -1) : `${counts[count - 1] ?? count} ${unit}`;
}
