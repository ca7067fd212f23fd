import type { Day } from "../../base/calendar/day.ts";
import type { Approach, HistoryEvent, Maybe } from "../record/history.ts";

/** What the employer said about when they decide, on the day of the interview (A1, D3). */
export type FollowUpPromise =
  | { readonly kind: "none" }
  | { readonly kind: "by"; readonly date: Day }
  /** `count` is a whole number, 0 … 365. */
  | { readonly kind: "within"; readonly count: number; readonly unit: "days" | "weeks" }
  | { readonly kind: "end-of-week" };

/** What a plan is computed from: plain JSON. What is absent or null takes its default. */
export interface FollowUpFacts {
  /** May lie ahead of today. */
  readonly interviewedOn: Day;
  readonly promise: FollowUpPromise;
  /** Default steady. */
  readonly approach?: Maybe<Approach>;
  /** ISO weekdays, 1 Monday … 7 Sunday. Default Monday to Friday. */
  readonly workingWeek?: Maybe<readonly number[]>;
  /** Default none. */
  readonly holidays?: Maybe<readonly Day[]>;
  /** In any order. Default none. */
  readonly history?: Maybe<readonly HistoryEvent[]>;
}
