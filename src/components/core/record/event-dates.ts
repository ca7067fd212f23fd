import type { Day } from "../../base/calendar/day.ts";
import type { HistoryEvent } from "./history.ts";

/** A date of an event by the name that it has in the row of its kind; null where the event has none. */
export function dateIn(event: HistoryEvent, name: string): Day | null {
  return (event as unknown as Partial<Record<string, Day | null>>)[name] ?? null;
}
