import type { Day } from "./day.ts";
import { readDayText } from "./day-text.ts";
import { monthNumber, type TypedDay } from "./typed-day.ts";
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

/**
 * Puts a day and its month that were typed in the first of three fields, "27 November", into the two, once that field is
 * left: while it is typed, nobody knows where the month ends. Anything else comes back as it was typed.
 */
export function spreadMonth(typed: TypedDay): TypedDay {
  const [day = "", month = ""] = [typed.day, typed.month].map(readable);
  const parts = /^(\d{1,2})(?:st|nd|rd|th)?[\s./-]+(?:of\s+)?(\p{L}{3,}|\d{1,2})\.?$/iu.exec(day);
  const turned = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?$/iu.exec(day);
  const [in1, in2] = parts ? [parts[1], parts[2]] : [turned?.[2], turned?.[1]];
  const number = monthNumber(in2 ?? "");
  const isMonth = /^(?:0[1-9]|1[0-2])$/.test(number);
  if (month || !in1 || !isMonth || (parts && /^\d+$/.test(in2 ?? "") && Number(in1) <= 12))
    return typed;
  return { ...typed, day: in1, month: in2 ?? "" };
}

/** The days that a whole day typed in the first field may be, where they are more than one; else none. */
export function possibleDays(typed: TypedDay): readonly Day[] {
  const read = readWhole(typed);
  return read && !read.ok && read.problem.kind === "which-day" ? read.problem.days : [];
}
