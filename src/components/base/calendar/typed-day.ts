import { monthNumber, two } from "../language/month-number.ts";
import { type Day, isDay } from "./day.ts";
import { readDayText } from "./day-text.ts";
import { readable, readablePart } from "./typed-text.ts";
import type { WhichDay } from "./which-day.ts";

/** A day as a person types it in three fields; any text in each. */
export interface TypedDay {
  day: string;
  month: string;
  year: string;
}

/** What keeps a typed day from being one; `missing` names the empty fields, in their order. */
export type TypedDayProblem =
  | { kind: "empty" }
  | { kind: "missing"; parts: (keyof TypedDay)[] }
  | { kind: "short-year" }
  | { kind: "not-real" }
  | WhichDay;

export type TypedDayResult = { ok: true; day: Day } | { ok: false; problem: TypedDayProblem };

/** With a year in it a text means the same on every day. */
const anyDay: Day = "2000-01-01";

/**
 * Reads three fields as a day between 1970 and 2200. The month may be a number or an English name of
 * three letters or more ("nov", "November"), and may stand in the first field with the day ("27 November"), as may a
 * whole day ("27/11/2026"). What cannot be read comes back as one problem; what may be two days as the question which.
 */
export function readTypedDay(typed: TypedDay): TypedDayResult {
  const whole = readable(typed.month) ? null : readAsText(`${typed.day} ${typed.year}`);
  return whole ?? readFields(typed);
}

/** What stands in the first field with its month, read as one text; `null` where it is not that much. */
function readAsText(text: string): TypedDayResult | null {
  const read = readDayText(text, anyDay);
  const hasYear = /\d{4}/.test(readable(text));
  if (read.ok) return hasYear ? read : null;
  const { problem } = read;
  if (problem.kind === "short-year") return { ok: false, problem: { kind: "short-year" } };
  if (!hasYear) return null;
  if (problem.kind === "which-day") return { ok: false, problem };
  const isNone = problem.kind === "not-real" || problem.kind === "other-weekday";
  return isNone ? { ok: false, problem: { kind: "not-real" } } : null;
}

function readFields(typed: TypedDay): TypedDayResult {
  const parts = (["day", "month", "year"] as const).filter((part) => !readable(typed[part]));
  if (parts.length === 3) return { ok: false, problem: { kind: "empty" } };
  if (parts.length > 0) return { ok: false, problem: { kind: "missing", parts } };
  const year = readablePart(typed.year);
  if (!/^\d{4}$/.test(year)) return { ok: false, problem: { kind: "short-year" } };
  const day = `${year}-${monthNumber(typed.month)}-${two(typed.day)}`;
  return isDay(day) ? { ok: true, day } : { ok: false, problem: { kind: "not-real" } };
}
