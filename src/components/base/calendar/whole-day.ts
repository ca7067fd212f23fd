import type { Day } from "./day.ts";
import { readTypedDay, type TypedDay } from "./typed-day.ts";
import { readable } from "./typed-text.ts";

/** A day as three fields are filled in with it. */
export function typedFrom(date: Day): TypedDay {
  const [year = "", month = "", day = ""] = date.split("-");
  return { day: String(Number(day)), month: String(Number(month)), year };
}

/**
 * Puts a whole day that was typed in the first of three fields into all of them, as soon as it is one day and no
 * other. Anything else comes back as it was typed.
 */
export function spreadDay(typed: TypedDay): TypedDay {
  if (readable(typed.month) || readable(typed.year)) return typed;
  const read = readTypedDay(typed);
  return read.ok ? typedFrom(read.day) : typed;
}
