import { atom, onMount } from "nanostores";
import type { Day } from "../../base/calendar/day.ts";

/** The only place that looks at the clock. */
function now(): Date {
  return new Date();
}

/** The calendar day of a moment (milliseconds since 1970) in the time zone of the device. */
export function dayOf(moment: number): Day {
  const at = new Date(moment);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}` as Day;
}

/** The day before another; by the calendar and not by 24 hours, which a change of the clocks would bend. */
export function dayBefore(day: Day): Day {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return dayOf(new Date(year, month - 1, date - 1).getTime());
}

/** What plans can reckon with; a clock that says something else is off. */
const [first, last] = ["1970-01-01", "2200-12-31"] as const;

/** The reader's own calendar day at this moment; where the clock is off, the first or the last that plans know. */
export function today(): Day {
  const year = now().getFullYear();
  if (year < 1970) return first;
  return year > 2200 ? last : dayOf(moment());
}

/** Whether the device's clock says a year in which nobody has an interview: the reader is told. */
export function isClockOff(): boolean {
  const year = now().getFullYear();
  return year < 1970 || year > 2200;
}

/** This moment in milliseconds since 1970, to say when something was kept. */
export function moment(): number {
  return now().getTime();
}

/**
 * Today, as a store: a page that stays open over midnight, or wakes the next morning, moves on by itself.
 * Nothing stored is ever rewritten by it.
 */
export const $today = atom<Day>(today());

const aMinute = 60_000;

onMount($today, () => {
  const look = () => $today.set(today());
  look();
  const clock = setInterval(look, aMinute);
  document.addEventListener("visibilitychange", look);
  return () => {
    clearInterval(clock);
    document.removeEventListener("visibilitychange", look);
  };
});
