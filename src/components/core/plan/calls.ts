import type { TimelineRules } from "../../../content/rules/timeline/timeline.ts";
import { addDays, type Day, latestOf } from "../../base/calendar/day.ts";
import { after, onOrAfter } from "../../base/calendar/working-days.ts";
import type { Approach } from "../record/history.ts";
import type { CheckedFacts } from "./check-facts.ts";
import type { Standing } from "./named-date.ts";
import { makeStep, type Step } from "./steps.ts";

/** How many calls each approach makes for one named date: A7 A8, and D9 for the persistent. */
const MOST_CALLS: Record<Approach, number> = { patient: 1, steady: 2, persistent: Infinity };

/** How many calls a plan shows where there is no last one. */
const SHOWN_CALLS = 4;

/** Days after which a call that was never made is not made up for. */
const LONG_SILENCE = 60;

/** A8 and D9: daily is a pest. */
const WEEK = 7;

/** X2: what to call on, and by which articles, once a decision date has passed. */
const DECISION_ADVICE: Record<Approach, string> = {
  patient: "C5 B7",
  steady: "A4 B7 D7",
  persistent: "A4 D7",
};

/**
 * Plans the calls that are left, and the day to let go.
 *
 * In: the rules, checked facts, the standing and the last check-in. Out: steps `call`, `call-again`, `move-on`,
 * by the section "Calls" of the timeline rules (A4 A5 A7 A8 B7 C5 C6 D7 D9). Throws `NoWorkingDay`.
 */
export function planCalls(
  { steps: rows }: TimelineRules,
  facts: CheckedFacts,
  standing: Standing,
  checkIn: Day | undefined,
): Step[] {
  const { approach, calendar, today } = facts;
  const made = countMade(standing);
  const left = Math.min(MOST_CALLS[approach] - made, SHOWN_CALLS);
  if (left <= 0) return [moveOn(rows, facts, standing.lastCall as Day)];
  const first = firstDay(facts, standing, checkIn);
  if (addDays(first, LONG_SILENCE) < today) return [moveOn(rows, facts, first)];
  const start = first < today ? onOrAfter(calendar, today) : first;
  const days = weekly(facts, start, left);
  const steps = days.map((day, index) => {
    const extras = index === 0 && first < today ? { planned: first } : {};
    const again = made + index > 0;
    const advice = again ? adviceAgain(approach) : adviceFirst(approach, standing);
    return makeStep(rows, again ? "call-again" : "call", day, day, extras, advice);
  });
  return approach === "persistent" ? steps : [...steps, moveOn(rows, facts, days.at(-1) ?? start)];
}

/** A call before the date they named uses up nothing: it was no call about that date. */
function countMade({ named, callsSince }: Standing): number {
  return callsSince.filter((day) => !named || day >= named.date).length;
}

/**
 * The day of the next call, whether it has passed or not. One search from the latest of the days that
 * bound it finds the latest of what a search from each would: so it gives up on no day for nothing.
 */
function firstDay(facts: CheckedFacts, { named, callsSince }: Standing, checkIn?: Day): Day {
  const last = callsSince.at(-1);
  const spaced = last && addDays(last, WEEK);
  const rested = checkIn && addDays(checkIn, 3);
  return onOrAfter(facts.calendar, latestOf(earliestDay(facts, named), spaced, rested));
}

/** The table of the section "The named date", up to the search for a working day that ends each row. */
function earliestDay(
  { approach, calendar, interviewedOn }: CheckedFacts,
  named: Standing["named"],
) {
  if (!named) return addDays(interviewedOn, WEEK);
  if (named.kind === "call-back") return named.date;
  return addDays(after(calendar, named.date, approach === "patient" ? 1 : 0), 1);
}

function weekly({ calendar }: CheckedFacts, start: Day, count: number): Day[] {
  const days = [start];
  for (let day = start; days.length < count; days.push(day))
    day = onOrAfter(calendar, addDays(day, WEEK));
  return days;
}

function adviceFirst(approach: Approach, { named }: Standing): string {
  if (!named) return "A5";
  return named.kind === "call-back" ? "A7" : DECISION_ADVICE[approach];
}

/** X4: every week until it is decided, or ask once more and stop. */
const adviceAgain = (approach: Approach) => (approach === "persistent" ? "D9" : "A7 A8");

/** A8, C6: a week after the last call it is time to let go. Stays where it was when that has passed. */
function moveOn(rows: TimelineRules["steps"], { calendar }: CheckedFacts, last: Day): Step {
  const day = onOrAfter(calendar, addDays(last, WEEK));
  return makeStep(rows, "move-on", day, day);
}
