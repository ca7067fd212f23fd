import { months } from "./say-day.ts";

/** The month, 1 to 12, whose English name begins with a word of three letters or more; 0 where none does. */
export function monthNamed(word: string): number {
  const name = word.toLowerCase();
  return name.length < 3
    ? 0
    : months.findIndex((month) => month.toLowerCase().startsWith(name)) + 1;
}
