import { addDays, compareDays, type Day } from "../../base/calendar/day.ts";
import type { CalledEvent, HistoryEvent } from "./history.ts";

/** Why a call comes sooner than most articles say, and the day that it comes too soon for. */
export interface EarlyCall {
  /** `decision`: before they decide (C5, X2). `call-back`: before the day agreed on (A7). `soon`: within a week of the last (D9). */
  readonly kind: "decision" | "call-back" | "soon";
  readonly day: Day;
}

/** D9: weekly is persistent, daily is a pest. */
const week = 7;

/**
 * Whether a call on a day comes early, and why; null where it does not. `promised` is the day that they named in
 * the interview, or null. As in the plan, each day named in a call takes the place of the one before, and calls are
 * counted anew from there.
 */
export function findEarlyCall(
  on: Day,
  history: readonly HistoryEvent[],
  promised: Day | null,
): EarlyCall | null {
  const calls = callsUntil(on, history);
  const naming = calls.findLastIndex((event) => namedIn(event));
  const named = namedIn(calls[naming]) ?? (promised && { kind: "decision", day: promised });
  if (named?.kind === "decision" && on <= named.day) return named;
  if (named?.kind === "call-back" && on < named.day) return named;
  const last = calls.slice(naming + 1).at(-1)?.on;
  return last && on < addDays(last, week) ? { kind: "soon", day: last } : null;
}

function callsUntil(on: Day, history: readonly HistoryEvent[]): CalledEvent[] {
  return history
    .filter((event): event is CalledEvent => event.kind === "called" && event.on <= on)
    .sort((a, b) => compareDays(a.on, b.on));
}

function namedIn(event: CalledEvent | undefined): EarlyCall | null {
  if (event?.callAgainOn) return { kind: "call-back", day: event.callAgainOn };
  return event?.decisionBy ? { kind: "decision", day: event.decisionBy } : null;
}
