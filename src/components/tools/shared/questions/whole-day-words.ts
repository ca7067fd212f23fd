import { dayWords } from "../../../../content/en/days/day-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { readTypedDay, type TypedDay } from "../../../base/calendar/typed-day.ts";
import { fill } from "../../../base/language/fill.ts";

type Say = (day: Day) => string;

/**
 * What three fields of a day say to what is typed in them: the day in words, the question which of two it is, or
 * nothing while it is none. `say` puts a day into words.
 */
export function echoOf(typed: TypedDay, say: Say): string | undefined {
  const read = readTypedDay(typed);
  if (read.ok) return fill(dayWords.echo, { day: say(read.day) });
  return read.problem.kind === "which-day" ? whichDayText(read.problem.days, say) : undefined;
}

/** The question which of some days is meant, two of them or more. */
export function whichDayText(days: readonly Day[], say: Say): string {
  const said = days.map(say);
  const first = said.slice(0, -1).join(dayWords.between);
  return fill(dayWords.whichDay, { first, second: said.at(-1) ?? "" });
}
