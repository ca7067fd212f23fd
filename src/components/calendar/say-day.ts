import type { Day } from "./day.ts";

/** The reader's own English, or British for readers of other languages: the guide is written in English. */
export function englishOf(locale: string): string {
  return /^en\b/.test(locale) ? locale : "en-GB";
}

/** Kept, since making one takes longer than writing a hundred days with it. */
const writers = new Map<string, Intl.DateTimeFormat>();

function writerOf(locale: string, year: "numeric" | undefined): Intl.DateTimeFormat {
  const name = locale + year;
  const known = writers.get(name);
  if (known) return known;
  const writer = new Intl.DateTimeFormat(locale, {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
    year,
  });
  writers.set(name, writer);
  return writer;
}

/**
 * A day in words, "Thursday 20 November", in the order of an English region ("Thursday November 20"
 * in the US); the year is added when it is not the year of `today`. Weekday and full month always: an all-number
 * date reads differently on two sides of an ocean (NHS: numbers and dates).
 */
export function sayDay(day: Day, locale: string, today: Day): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  // Only the parts, joined by our own spaces: browsers differ in the commas between them.
  return writerOf(englishOf(locale), isThisYear ? undefined : "numeric")
    .formatToParts(new Date(`${day}T00:00Z`))
    .filter((part) => part.type !== "literal")
    .map((part) => part.value)
    .join(" ");
}
