import { monthNumber, two } from "../language/month-number.ts";
import { type Day, isDay } from "./day.ts";
import { spreadMonth } from "./spread-month.ts";
import { readable, readablePart } from "./typed-text.ts";

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
  | { kind: "not-real" };

export type TypedDayResult = { ok: true; day: Day } | { ok: false; problem: TypedDayProblem };

/**
 * Reads three fields as a day between 1970 and 2200. The month may be a number or an English name of
 * three letters or more ("nov", "November"), and may stand in the first field with the day ("27 November"). What cannot be read comes back as one problem.
 */
export function readTypedDay(entered: TypedDay): TypedDayResult {
  const typed = spreadMonth(entered);
  const parts = (["day", "month", "year"] as const).filter((part) => !readable(typed[part]));
  if (parts.length === 3) return { ok: false, problem: { kind: "empty" } };
  if (parts.length > 0) return { ok: false, problem: { kind: "missing", parts } };
  const year = readablePart(typed.year);
  if (!/^\d{4}$/.test(year)) return { ok: false, problem: { kind: "short-year" } };
  const day = `${year}-${monthNumber(typed.month)}-${two(typed.day)}`;
  return isDay(day) ? { ok: true, day } : { ok: false, problem: { kind: "not-real" } };
}
