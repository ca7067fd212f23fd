import { dayWords } from "../../../../content/en/days/day-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import type { TypedDay } from "../../../base/calendar/typed-day.ts";
import { possibleDays } from "../../../base/calendar/whole-day.ts";
import { fill } from "../../../base/language/fill.ts";
import { echoOf } from "./answer-words.ts";

/**
 * What three fields of a day say to what is typed in them: the day in words, the question which of two it is, or
 * nothing while it is none. `say` puts a day into words.
 */
export function echoOrAsk(typed: TypedDay, say: (day: Day) => string): string | undefined {
  const days = possibleDays(typed).map(say);
  if (days.length === 0) return echoOf(typed, say);
  const first = days.slice(0, -1).join(dayWords.between);
  return fill(dayWords.whichDay, { first, second: days.at(-1) ?? "" });
}
