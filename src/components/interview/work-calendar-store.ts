import { computed } from "nanostores";
import { readerLocale, workingWeekOf } from "../calendar/region.ts";
import { keepRecord } from "../storage/record.ts";
import {
  emptyWorkCalendar,
  restoreWorkCalendar,
  type WorkCalendar,
  workingDaysOf,
} from "./work-calendar.ts";
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
