import type { TypedDay } from "../../../base/calendar/typed-day.ts";
import { fill } from "../../../base/language/fill.ts";

/** What is wrong with a day that was typed, or with what it is held against. */
export interface DayProblem {
  readonly kind: string;
  readonly parts?: readonly (keyof TypedDay)[];
}

/** What to put right in a day, in the words of its question: `words` by what is wrong, `values` for what they name. */
export function dayProblemText(
  problem: DayProblem,
  words: Readonly<Record<string, string>>,
  values: Record<string, string | number> = {},
): string {
  const parts = problem.parts?.map((part) => `a ${part}`).join(" and ") ?? "";
  return fill(words[problem.kind] ?? "", { ...values, parts });
}

/** The field to go to: the first that is missing, the year where it is short, else the day. */
export function partToMend({ kind, parts }: DayProblem): keyof TypedDay {
  return parts?.[0] ?? (kind === "short-year" ? "year" : "day");
}
