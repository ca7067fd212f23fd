import type { Day } from "./day.ts";
import { readDayText } from "./day-text.ts";
import type { TypedDay } from "./typed-day.ts";
import { readable } from "./typed-text.ts";

/** With a year in it a text means the same on every day. */
const anyDay: Day = "2000-01-01";

/** A whole day typed where the day goes, "20 Nov 2026", or `null` while there is none. */
function readWhole({ day, month, year }: TypedDay) {
  const isAlone = readable(month) === "" && readable(year) === "";
  return isAlone && /\d{4}/.test(readable(day)) ? readDayText(day, anyDay) : null;
}

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
  const read = readWhole(typed);
  return read?.ok ? typedFrom(read.day) : typed;
}

/** The days that a whole day typed in the first field may be, where they are more than one; else none. */
export function possibleDays(typed: TypedDay): readonly Day[] {
  const read = readWhole(typed);
  return read && !read.ok && read.problem.kind === "which-day" ? read.problem.days : [];
}
