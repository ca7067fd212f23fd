import type { Day } from "./day.ts";

/** The reader's own English, or British for readers of other languages: the guide is written in English. */
export function englishOf(locale: string): string {
  return /^en\b/.test(locale) ? locale : "en-GB";
}

/**
 * A day in words, "Thursday 20 November", in the order of an English region ("Thursday November 20"
 * in the US); the year is added when it is not the year of `today`. Weekday and full month always: an all-number
 * date reads differently on two sides of an ocean (NHS: numbers and dates).
 */
export function sayDay(day: Day, locale: string, today: Day): string {
  const words = new Intl.DateTimeFormat(englishOf(locale), {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
    ...(day.slice(0, 4) !== today.slice(0, 4) && { year: "numeric" as const }),
  });
  // Only the parts, joined by our own spaces: browsers differ in the commas between them.
  return words
    .formatToParts(new Date(`${day}T00:00Z`))
    .filter((part) => part.type !== "literal")
    .map((part) => part.value)
    .join(" ");
}
