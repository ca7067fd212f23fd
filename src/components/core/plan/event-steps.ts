import { addDays, type Day, earlierOf } from "../../base/calendar/day.ts";
import { onOrAfter, type WorkingCalendar } from "../../base/calendar/working-days.ts";
import type { CheckedFacts } from "./check-facts.ts";
import type { DatedEvent } from "./check-history.ts";
import { makeStep, type Step, type StepExtras } from "./steps.ts";

/** What ends the waiting. */
export type Ending = Extract<DatedEvent, { readonly kind: "offered" | "turned-down" | "withdrew" }>;

const ENDINGS: readonly string[] = ["offered", "turned-down", "withdrew"];

/** The last of the endings counts: after a no, an offer may come after all. */
export const findEnding = (history: readonly DatedEvent[]): Ending | undefined =>
  history.findLast((event): event is Ending => ENDINGS.includes(event.kind));

/**
 * Lists the steps that offers and the ending bring (A9 A10 B8 B9 B10 C7 C10).
 *
 * In: checked facts and their ending. Out: steps in no order, each with the index of its event.
 * Throws `NoWorkingDay`.
 */
export function stepsOfEvents(facts: CheckedFacts, ending: Ending | undefined): Step[] {
  // You withdrew because you accepted elsewhere: nothing is left to decide.
  const others = ending?.kind === "withdrew" ? [] : stepsOfOtherOffers(facts, !ending);
  return ending ? [...others, ...stepsOfEnding(facts.calendar, ending)] : others;
}

function stepsOfOtherOffers({ history, calendar }: CheckedFacts, waiting: boolean): Step[] {
  const soonAfter = soonFinder(calendar);
  return history.flatMap((event) => {
    if (event.kind !== "other-offer") return [];
    const { on, answerBy } = event;
    const extras = extrasOf(event, event.settledOn);
    const decide = makeStep("decide", on, answerBy, extras);
    return waiting
      ? [makeStep("tell-employer", on, soonAfter(on, answerBy), extras), decide]
      : [decide];
  });
}

function stepsOfEnding(calendar: WorkingCalendar, ending: Ending): Step[] {
  const { kind, on } = ending;
  const soonAfter = soonFinder(calendar);
  const step = (kind: Step["kind"], due: Day) => makeStep(kind, on, due, { event: ending.index });
  if (kind === "withdrew") return [step("tell-employer", soonAfter(on))];
  if (kind === "turned-down")
    return [step("ask-feedback", soonAfter(on)), step("review", addDays(on, 7))];
  const answerBy = ending.answerBy ?? undefined;
  const steps = [
    step("welcome-offer", on),
    step("record-details", soonAfter(on, answerBy)),
    step("tell-others", answerBy ?? addDays(on, 7)),
  ];
  if (answerBy) steps.push(makeStep("decide", on, answerBy, extrasOf(ending, ending.settledOn)));
  return steps;
}

function extrasOf(event: DatedEvent, doneOn: Day | null | undefined): StepExtras {
  return { event: event.index, ...(doneOn && { doneOn }) };
}

/**
 * Makes a finder of the next working day after an event, or of its `answerBy` where that is earlier.
 * Ask it in the order of the events: as long as the day it found last still lies ahead, that is the
 * answer again. So a long history in long holidays looks at each day once, not once for each event.
 */
function soonFinder(calendar: WorkingCalendar) {
  let found: Day | undefined;
  return (on: Day, answerBy?: Day): Day => {
    const tomorrow = addDays(on, 1);
    if (answerBy && answerBy <= tomorrow) return answerBy;
    if (!found || found < tomorrow) found = onOrAfter(calendar, tomorrow);
    return answerBy ? earlierOf(found, answerBy) : found;
  };
}
