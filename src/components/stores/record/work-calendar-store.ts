import { computed, onMount } from "nanostores";
import { holidaysAddress } from "../../base/calendar/holidays.ts";
import {
  emptyWorkCalendar,
  newerFile,
  restoreWorkCalendar,
  type WorkCalendar,
  workingDaysOf,
} from "../../core/record/work-calendar.ts";
import { readerLocale, workingWeekOf } from "../device/region.ts";
import { keepRecord } from "../storage/record.ts";
import { $you } from "./you-store.ts";

/** Which days are worked, as the reader has told it. */
export const $workCalendar = keepRecord<WorkCalendar>(
  "work-calendar",
  emptyWorkCalendar,
  restoreWorkCalendar,
);

/** The days that are worked; read anew when the reader changes them, or the region. */
export const $workingDays = computed([$workCalendar, $you], (calendar) =>
  workingDaysOf(calendar, workingWeekOf(readerLocale())),
);

/** Changes fields and keeps them at once. */
export function changeWorkCalendar(change: Partial<WorkCalendar>): void {
  $workCalendar.set({ ...$workCalendar.get(), ...change });
}

/** A file of this site as parsed JSON. Rejects where it does not come. `freshly`: the browser asks whether it has changed. */
export async function fetchJson(address: string, freshly = false): Promise<unknown> {
  const answer = await fetch(address, { cache: freshly ? "no-cache" : "default" });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

let isLookedUp = false;

/**
 * Looks up the file of the chosen place again, once a page that asks which days are worked: holidays are corrected, and
 * years are added. Nobody waits for it, and where it does not come, what is kept stays.
 */
async function lookUpAgain(): Promise<void> {
  const { place } = $workCalendar.get();
  const address = holidaysAddress(place);
  if (!address || isLookedUp) return;
  isLookedUp = true;
  const found = await fetchJson(address, true).catch(() => null);
  // Another place may have been chosen meanwhile, or all been erased.
  const calendar = $workCalendar.get();
  const holidays = calendar.place === place ? newerFile(calendar.holidays, found) : null;
  if (holidays) changeWorkCalendar({ holidays });
}

onMount($workCalendar, () => void lookUpAgain());
