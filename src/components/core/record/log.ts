import type { Day } from "../../base/calendar/day.ts";
import type { CalledEvent, HistoryEvent, Said } from "./history.ts";

/** A call as it is told: what came of it, and the date they named, if they named one. */
export interface ToldCall {
  readonly on: Day;
  readonly said: Said;
  /** With `call-again`. */
  readonly callAgainOn?: Day | null;
  /** With `decision-by`. */
  readonly decisionBy?: Day | null;
  /** With `offer`: by when they want an answer. */
  readonly answerBy?: Day | null;
}

type History = readonly HistoryEvent[];

/**
 * The history with thanks sent to one interviewer by id, or to all of them; a later entry for the same one takes the
 * place of the earlier.
 */
export function logThanks(history: History, on: Day, to?: string): HistoryEvent[] {
  const others = history.filter(
    (event) => event.kind !== "thanked" || (event.to ?? "") !== (to ?? ""),
  );
  return [...others, to ? { kind: "thanked", on, to } : { kind: "thanked", on }];
}

/** The history without the thanks to one interviewer, or without those to all of them. */
export function unlogThanks(history: History, to?: string): HistoryEvent[] {
  return history.filter((event) => event.kind !== "thanked" || (event.to ?? "") !== (to ?? ""));
}

/** The history with other events in the place of one, or without it where there are none. */
export function replaceEvent(
  history: History,
  index: number,
  events: readonly HistoryEvent[],
): HistoryEvent[] {
  return [...history.slice(0, index), ...events, ...history.slice(index + 1)];
}

/** The history with the day on which an offer was answered, or with `null` without it; no other event has one. */
export function settleOffer(history: History, index: number, on: Day | null): HistoryEvent[] {
  const offer = history[index];
  if (offer?.kind !== "offered" && offer?.kind !== "other-offer") return [...history];
  return replaceEvent(history, index, [{ ...offer, settledOn: on }]);
}

/**
 * The events that a call stands for: the call itself and, where it brought the answer, that answer. "Letters are going
 * out" is taken for no answer yet: D8 reads it as a no, and whether it is one the reader says.
 */
export function eventsOfCall(call: ToldCall): HistoryEvent[] {
  const { on, said } = call;
  const events: HistoryEvent[] = [calledEvent(call)];
  if (said === "no") events.push({ kind: "turned-down", on });
  if (said === "offer")
    events.push(
      call.answerBy ? { kind: "offered", on, answerBy: call.answerBy } : { kind: "offered", on },
    );
  return events;
}

/**
 * The history without the events of one call, as it was before it was logged; anything else that happened stays. Of
 * two calls that are told alike, the one logged last goes.
 */
export function unlogCall(history: History, call: ToldCall): HistoryEvent[] {
  const left = [...history];
  for (const event of eventsOfCall(call)) {
    const at = left.findLastIndex((other) => JSON.stringify(other) === JSON.stringify(event));
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

function calledEvent({ on, said, callAgainOn, decisionBy }: ToldCall): CalledEvent {
  if (said === "call-again" && callAgainOn) return { kind: "called", on, said, callAgainOn };
  if (said === "decision-by" && decisionBy) return { kind: "called", on, said, decisionBy };
  return { kind: "called", on, said };
}
