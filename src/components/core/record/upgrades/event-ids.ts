import { withIds } from "../event-ids.ts";
import type { HistoryEvent } from "../history.ts";

type Kept = Readonly<Record<string, unknown>>;

/** Whether an entry of a kept history has what an id is made of. */
const isEvent = (event: unknown): event is HistoryEvent =>
  typeof event === "object" && event !== null && "kind" in event && "on" in event;

/**
 * From version 1 to 2: each event of the history gets an id. It is made as version 1 named the event in marks and in
 * calendar entries, so that all that was handed out goes on. What is no event stays as it is.
 */
export function giveEventIds(interview: Kept): Kept {
  const { history } = interview;
  if (!Array.isArray(history)) return interview;
  const named = withIds(history.filter(isEvent)).values();
  return {
    ...interview,
    history: history.map((event: unknown) => (isEvent(event) ? named.next().value : event)),
  };
}
