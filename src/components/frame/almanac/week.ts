import { weekCorrections } from "../../../content/rules/holiday-corrections.ts";
import type { Weekday } from "../../base/calendar/day.ts";

const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;

/**
 * The weekdays that are worked in a country, by its ISO 3166 code: all that is no weekend there in the week data of
 * the Unicode CLDR, which comes with the build's own Node, or as a correction has it.
 */
export function weekOf(country: string): readonly Weekday[] {
  const corrected = weekCorrections.find((one) => one.country === country.toLowerCase());
  if (corrected) return corrected.week;
  const { weekend } = new Intl.Locale("und", { region: country }).getWeekInfo();
  return everyDay.filter((weekday) => !weekend.includes(weekday));
}
