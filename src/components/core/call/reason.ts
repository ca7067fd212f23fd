import { addDays, type Day } from "../../base/calendar/day.ts";
import { readTypedDay } from "../../base/calendar/typed-day.ts";
import type { CalledEvent, HistoryEvent } from "../record/history.ts";
import type { Interview } from "../record/interview.ts";
import { interviewDayOf } from "../record/interview-day.ts";
import type { Reason } from "./call.ts";

/**
 * The day that they named in the interview, or null. A promise in days or weeks counts from the interview, as in the
 * timeline; "by the end of the week" is left to it, which knows the reader's working week.
 */
export function promisedDayOf(interview: Interview): Day | null {
  const { choice, by, count, unit } = interview.promise;
  const read = readTypedDay(by);
  if (choice === "by") return read.ok ? read.day : null;
  const on = interviewDayOf(interview);
  const isCount = choice === "within" && /^\d{1,3}$/.test(count.trim());
  return on && isCount ? addDays(on, Number(count) * (unit === "weeks" ? 7 : 1)) : null;
}

/** Their latest word in a call: the day on which to call again, or by which they decide (A7, D9). */
export function latestWordOf(history: readonly HistoryEvent[]): CalledEvent | null {
  const naming = (event: HistoryEvent): event is CalledEvent =>
    event.kind === "called" && Boolean(event.callAgainOn ?? event.decisionBy);
  return history
    .filter(naming)
    .reduce<CalledEvent | null>((last, one) => (last && one.on < last.on ? last : one), null);
}

/**
 * The reason to call that fits what is kept, until the reader chooses one: an offer that waits for an answer, what
 * they said last, what they said in the interview.
 */
export function suggestReason(interview: Interview): Reason {
  const { history, promise } = interview;
  if (history.some((event) => event.kind === "other-offer" && !event.settledOn))
    return "other-offer";
  const word = latestWordOf(history);
  if (word) return word.callAgainOn ? "call-back" : "date-passed";
  return promise.choice === "soon" || promise.choice === "none" ? "no-date" : "date-passed";
}
