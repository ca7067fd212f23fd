import type { Day } from "../../base/calendar/day.ts";
import { addEvents, withIds } from "./event-ids.ts";
import type { CalledEvent, HistoryEvent, KeptEvent, Said } from "./history.ts";

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

type History = readonly KeptEvent[];

/**
 * The history with thanks sent to one interviewer by id, or to all of them; a later entry for the same one takes the
 * place of the earlier.
 */
export function logThanks(history: History, on: Day, to?: string): KeptEvent[] {
  const thanks = { kind: "thanked", on } as const;
  return addEvents(unlogThanks(history, to), [to ? { ...thanks, to } : thanks]);
}

/** The history without the thanks to one interviewer, or without those to all of them. */
export function unlogThanks(history: History, to?: string): KeptEvent[] {
  return history.filter((event) => event.kind !== "thanked" || (event.to ?? "") !== (to ?? ""));
}

/** The history with other events in the place of one, the first with its id, or without it where there are none. */
export function replaceEvent(
  history: History,
  id: string,
  events: readonly HistoryEvent[],
): KeptEvent[] {
  const at = history.findIndex((event) => event.id === id);
  if (at < 0) return addEvents(history, events);
  const [first, ...more] = events;
  const others = history.filter((event) => event.id !== id).map((event) => event.id);
  const told = withIds(first ? [{ ...first, id }, ...more] : [], others);
  return [...history.slice(0, at), ...told, ...history.slice(at + 1)];
}

/** The history with a date in one event, or with `null` without it: the row of its kind says which it may have. */
export function dateEvent(history: History, id: string, name: string, on: Day | null): KeptEvent[] {
  return history.map((event) => (event.id === id ? { ...event, [name]: on } : event));
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
export function unlogCall(history: History, call: ToldCall): KeptEvent[] {
  const left = [...history];
  for (const event of eventsOfCall(call)) {
    const at = left.findLastIndex(
      ({ id: _, ...other }) => JSON.stringify(other) === JSON.stringify(event),
    );
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

function calledEvent({ on, said, callAgainOn, decisionBy }: ToldCall): CalledEvent {
  if (said === "call-again" && callAgainOn) return { kind: "called", on, said, callAgainOn };
  if (said === "decision-by" && decisionBy) return { kind: "called", on, said, decisionBy };
  return { kind: "called", on, said };
}
