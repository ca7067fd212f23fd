import type { Day } from "../../base/calendar/day.ts";
import type { Corrected } from "./correct.ts";
import doubts from "./doubts.json" with { type: "json" };

/** What `scripts/compare-holidays.ts` found: days of a place with a blank between them, and places of one collection. */
const { differ, alone }: { differ: Readonly<Record<string, string>>; alone: readonly string[] } =
  doubts;

/**
 * The days of a place on which a second collection says otherwise and no correction has settled it, and those that a
 * correction could not settle. Empty where no second collection has the place; null where it is sure.
 */
export function unsureDays(place: string, { settled, likely }: Corrected): Day[] | null {
  const days = (differ[place]?.split(" ") ?? []) as Day[];
  const open = new Set([...days.filter((day) => !settled.has(day)), ...likely]);
  if (open.size === 0) return alone.includes(place) ? [] : null;
  return [...open].toSorted();
}
