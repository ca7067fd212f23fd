import type { Day } from "../../../base/calendar/day.ts";
import type { TypedDay } from "../../../base/calendar/typed-day.ts";
import { fill } from "../../../base/language/fill.ts";
import { whichDayText } from "./whole-day-words.ts";

/** What is wrong with a day that was typed, or with what it is held against. */
export interface DayProblem {
  readonly kind: string;
  readonly parts?: readonly (keyof TypedDay)[];
  /** The days that it may be. */
  readonly days?: readonly Day[];
}

/**
 * What to put right in a day, in the words of its question: `words` by what is wrong, `values` for what they name, and
 * `say` for a day. Which of two days is meant is asked in the same words everywhere.
 */
export function dayProblemText(
  problem: DayProblem,
  words: Readonly<Record<string, string>>,
  say: (day: Day) => string,
  values: Record<string, string | number> = {},
): string {
  if (problem.days) return whichDayText(problem.days, say);
  const parts = problem.parts?.map((part) => `a ${part}`).join(" and ") ?? "";
  return fill(words[problem.kind] ?? "", { ...values, parts });
}

/** The field to go to: the first that is missing, the year where it is short, else the day. */
export function partToMend({ kind, parts }: DayProblem): keyof TypedDay {
  return parts?.[0] ?? (kind === "short-year" ? "year" : "day");
}
