import { readablePart } from "../calendar/typed-text.ts";
import { months } from "./say-day.ts";

/** A month as two digits, from a number or an English name of three letters or more; else what was typed. */
export function monthNumber(typed: string): string {
  const name = readablePart(typed).toLowerCase();
  const at =
    name.length < 3 ? -1 : months.findIndex((month) => month.toLowerCase().startsWith(name));
  return at < 0 ? two(typed) : two(String(at + 1));
}

/** A number as two digits; anything else as it is. */
export function two(typed: string): string {
  return readablePart(typed).padStart(2, "0");
}
