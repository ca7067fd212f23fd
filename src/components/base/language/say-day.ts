import type { Day } from "../calendar/day.ts";

/** The reader's own English, or British for readers of other languages: the guide is written in English. */
export function englishOf(locale: string): string {
  return /^en\b/.test(locale) ? locale : "en-GB";
}

/** Sunday to Saturday. */
export const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** January to December. */
export const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** The English-speaking regions that put the month before the day, and English without a region. */
const monthFirst = /^en(?:-(?:AS|BI|CA|GU|MH|MP|PH|PR|UM|US|VI))?(?:@\w+)?$/i;

/** Whether a reader writes "March 27"; everybody whose language is not English reads "27 March" here. */
export const writesMonthFirst = (locale: string): boolean => monthFirst.test(englishOf(locale));

/**
 * A day in words, "Thursday 20 November", in the order of an English region ("Thursday November 20"
 * in the US); the year is added when it is not the year of `today`. Weekday and full month always: an all-number
 * date reads differently on two sides of an ocean (NHS: numbers and dates). Two lists and no `Intl`: the first writer
 * it makes takes 45 ms, which a slow phone waits for before anything else is said.
 */
export function sayDay(day: Day, locale: string, today: Day): string {
  const date = new Date(`${day}T00:00Z`);
  const inMonth = [date.getUTCDate(), months[date.getUTCMonth()]];
  if (writesMonthFirst(locale)) inMonth.reverse();
  const year = day.slice(0, 4);
  const words = [weekdays[date.getUTCDay()], ...inMonth];
  return (today.startsWith(year) ? words : [...words, year]).join(" ");
}

/** A day in short, "Fri 27 Nov" or "Fri Nov 27", where many stand side by side; a longer form says it aloud. */
export function shortDay(day: Day, locale: string): string {
  const date = new Date(`${day}T00:00Z`);
  const inMonth = [date.getUTCDate(), (months[date.getUTCMonth()] ?? "").slice(0, 3)];
  if (writesMonthFirst(locale)) inMonth.reverse();
  return [(weekdays[date.getUTCDay()] ?? "").slice(0, 3), ...inMonth].join(" ");
}
