import type { Day } from "./day.ts";

/** Words that may mean more than one day: the reader is asked which, in the order of the days. */
export interface WhichDay {
  readonly kind: "which-day";
  readonly days: readonly Day[];
}

export type OneDay =
  | { readonly ok: true; readonly day: Day }
  | { readonly ok: false; readonly problem: WhichDay };

/** The day where all readings are the same, else the question which of them is meant. */
export function oneDayOf(first: Day, ...others: readonly Day[]): OneDay {
  const days = [...new Set([first, ...others])].sort();
  return days.length === 1
    ? { ok: true, day: first }
    : { ok: false, problem: { kind: "which-day", days } };
}
