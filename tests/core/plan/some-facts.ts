import fc from "fast-check";
import { addDays, type Day, daysBetween } from "../../../src/components/base/calendar/day.ts";
import type {
  Approach,
  FollowUpFacts,
  FollowUpPromise,
  HistoryEvent,
} from "../../../src/components/core/plan/timeline.ts";

/** Facts that hold, and a today for them. */
export interface Situation {
  readonly facts: FollowUpFacts;
  readonly today: Day;
}

/** Interviews of our days, a leap year, and both ends of the range. */
const someInterview = fc
  .tuple(
    fc.constantFrom<Day>("2026-02-26", "2028-02-20", "2026-12-10", "1970-01-01", "2199-06-01"),
    fc.nat(20),
  )
  .map(([day, days]) => addDays(day, days));

const somePromise = (interviewedOn: Day): fc.Arbitrary<FollowUpPromise> =>
  fc.oneof(
    fc.constant<FollowUpPromise>({ kind: "none" }),
    fc.constant<FollowUpPromise>({ kind: "end-of-week" }),
    fc.nat(30).map((days): FollowUpPromise => ({ kind: "by", date: addDays(interviewedOn, days) })),
    fc.record({
      kind: fc.constant("within" as const),
      count: fc.nat(20),
      unit: fc.constantFrom("days", "weeks"),
    }),
  );

/** Days in a span that starts with an interview and ends today. */
const someDay = (from: Day, to: Day): fc.Arbitrary<Day> =>
  fc.nat(daysBetween(from, to)).map((days) => addDays(from, days));

const later = (day: Day, most: number): fc.Arbitrary<Day> =>
  fc.nat(most).map((days) => addDays(day, days));

/** Endings are rare, so that most plans still wait. */
export const someEvent = (from: Day, to: Day): fc.Arbitrary<HistoryEvent> =>
  someDay(from, to).chain((on) => {
    const settledOn = fc.option(someDay(on, to));
    const other = { kind: fc.constant("other-offer" as const), on: fc.constant(on) };
    const own = { kind: fc.constant("offered" as const), on: fc.constant(on) };
    return fc.oneof(
      { weight: 4, arbitrary: fc.constant<HistoryEvent>({ kind: "called", on }) },
      {
        weight: 2,
        arbitrary: later(on, 25).map(
          (date): HistoryEvent => ({ kind: "called", on, decisionBy: date }),
        ),
      },
      {
        weight: 2,
        arbitrary: later(on, 25).map(
          (date): HistoryEvent => ({ kind: "called", on, callAgainOn: date }),
        ),
      },
      { weight: 2, arbitrary: fc.constant<HistoryEvent>({ kind: "thanked", on }) },
      { weight: 3, arbitrary: fc.record({ ...other, answerBy: later(on, 20), settledOn }) },
      {
        weight: 1,
        arbitrary: fc.record({ ...own, answerBy: fc.option(later(on, 20)), settledOn }),
      },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom("turned-down" as const, "withdrew" as const)
          .map((kind): HistoryEvent => ({ kind, on })),
      },
    );
  });

const someWeek = fc.oneof(
  fc.constant([1, 2, 3, 4, 5]),
  fc.constantFrom([7, 1, 2, 3, 4], [1, 2, 3, 4, 5, 6, 7], [6], [1, 3, 5]),
);

export const someApproach: fc.Arbitrary<Approach> = fc.constantFrom(
  "patient",
  "steady",
  "persistent",
);

/** A situation in which everything may have happened. */
export const someSituation: fc.Arbitrary<Situation> = fc
  .tuple(someInterview, fc.oneof(fc.integer({ min: -5, max: 40 }), fc.nat(130)))
  .chain(([interviewedOn, days]) => {
    const today = addDays(interviewedOn, Math.max(days, interviewedOn < "1970-02-01" ? 0 : -5));
    const history =
      today < interviewedOn
        ? fc.constant([])
        : fc.array(someEvent(interviewedOn, today), { maxLength: 5 });
    const holidays = fc.array(later(interviewedOn, 60), { maxLength: 8 });
    const facts = fc.record({
      interviewedOn: fc.constant(interviewedOn),
      promise: somePromise(interviewedOn),
      approach: someApproach,
      workingWeek: someWeek,
      holidays,
      history,
    });
    return facts.map((facts): Situation => ({ facts, today }));
  });
