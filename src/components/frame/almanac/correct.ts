import { holidayCorrections } from "../../../content/rules/holiday-corrections.ts";
import type { Day } from "../../base/calendar/day.ts";
import type { HolidayCorrection } from "../../base/calendar/holidays.ts";

/** The holidays of a place by their days, each with its name. */
export type NamedDays = Readonly<Record<Day, string>>;

/** The holidays of a place after our corrections, and the days on which these spoke. */
export interface Corrected {
  readonly days: NamedDays;
  /** Settled by a correction, whatever a second collection says. */
  readonly settled: ReadonlySet<Day>;
  /** Corrected as far as anyone can say: to be looked up by the reader. */
  readonly likely: ReadonlySet<Day>;
}

/**
 * Puts the corrections of a place over what the library has. In: the id of the place (`ca-on`), its days, the years
 * that are known; a correction of another year is left out.
 */
export function correct(place: string, found: NamedDays, years: readonly number[]): Corrected {
  const days = new Map(Object.entries(found) as [Day, string][]);
  const settled = new Set<Day>();
  const likely = new Set<Day>();
  for (const correction of correctionsOf(place)) {
    for (const [day, name] of spelledOut(correction, found, years)) {
      (correction.isLikely ? likely : settled).add(day);
      if (name === null) days.delete(day);
      else if (!days.has(day)) days.set(day, name);
    }
  }
  const inOrder = [...days].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { days: Object.fromEntries(inOrder) as NamedDays, settled, likely };
}

/** The corrections that hold for a place. */
export function correctionsOf(place: string): HolidayCorrection[] {
  const [country = "", region] = place.split("-");
  const names = [place, ...(region ? [`${country}-*`] : [])];
  return holidayCorrections.filter(({ places }) => names.some((name) => places.includes(name)));
}

/** Each day of which a correction speaks, in the years that are known: its name, or null where it is no holiday. */
function spelledOut(
  { days = {}, yearly = {}, notNamed }: HolidayCorrection,
  found: NamedDays,
  years: readonly number[],
): [Day, string | null][] {
  const everyYear = Object.entries(yearly).flatMap(([monthAndDay, name]) =>
    years.map((year): [Day, string] => [`${year}-${monthAndDay}` as Day, name]),
  );
  const unwanted = Object.entries(found)
    .filter(([, name]) => name === notNamed)
    .map(([day]): [Day, null] => [day as Day, null]);
  const single = Object.entries(days) as [Day, string | null][];
  return [...single, ...everyYear, ...unwanted].filter(([day]) =>
    years.includes(Number(day.slice(0, 4))),
  );
}
