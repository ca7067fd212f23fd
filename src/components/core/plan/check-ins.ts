import { addDays, type Day, latestOf } from "../../base/calendar/day.ts";
import { before, onOrAfter } from "../../base/calendar/working-days.ts";
import type { CheckedFacts } from "./check-facts.ts";
import type { Standing } from "./named-date.ts";

/**
 * Finds the days of the brief calls before the decision (E3, E4), for the persistent alone.
 *
 * In: checked facts, the standing, and the days by which the employer is told of other offers.
 * Out: no, one or two working days, the earlier first, from today to the day before the decision.
 * Throws `NoWorkingDay`, and only where a day that could be listed was looked for.
 */
export function findCheckIns(
  facts: CheckedFacts,
  { named, lastCall }: Standing,
  toldOn: readonly Day[],
): Day[] {
  if (facts.approach !== "persistent" || named?.kind !== "decision") return [];
  // All check-ins lie before the decision, so once that is past or today, none is to come.
  if (named.date <= facts.today) return [];
  const stands = (day: Day) => day >= facts.today && day < named.date && !isBeside(day, toldOn);
  const first = lastCall ? undefined : firstCheckIn(facts, named.date);
  const kept = first && stands(first) ? first : undefined;
  const earliest = addDays(latestOf(named.namedOn, kept, lastCall), 3);
  const second = secondCheckIn(facts, named, earliest);
  return [kept, second && stands(second) ? second : undefined].filter((day) => day !== undefined);
}

/** "Filled by the end of the week: after two days. Within two weeks: after one" (E3). */
function firstCheckIn({ interviewedOn, calendar }: CheckedFacts, decision: Day): Day | undefined {
  const start = addDays(interviewedOn, decision <= addDays(interviewedOn, 7) ? 2 : 7);
  return start < decision ? onOrAfter(calendar, start) : undefined;
}

/** "… and again shortly before the date" (E3). */
function secondCheckIn(
  { calendar }: CheckedFacts,
  { date, namedOn }: { readonly date: Day; readonly namedOn: Day },
  earliest: Day,
): Day | undefined {
  if (date <= addDays(namedOn, 7) || date <= earliest) return undefined;
  const day = before(calendar, date);
  return day >= earliest ? day : undefined;
}

/** Less than three days from one of the others: they have just heard from you, or are about to. */
function isBeside(day: Day, others: readonly Day[]): boolean {
  const [first, last] = [addDays(day, -2), addDays(day, 2)];
  return others.some((other) => first <= other && other <= last);
}
