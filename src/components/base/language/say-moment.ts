import { englishOf } from "./say-day.ts";

/** A moment (milliseconds since 1970) as the time of day, "2:14pm" or "14:14" as the region writes it. */
export function sayMoment(moment: number, locale: string): string {
  const words = new Intl.DateTimeFormat(englishOf(locale), { hour: "numeric", minute: "2-digit" });
  return words
    .format(moment)
    .replace(/\s?([AP])\.?M\.?$/i, (_, half: string) => `${half.toLowerCase()}m`);
}
