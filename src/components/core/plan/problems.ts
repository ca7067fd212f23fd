import { type Day, isDay } from "../../base/calendar/day.ts";

/** A field by its path in the facts (`history[0].on`), and a sentence that says what to do about it. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}

/** Notes a problem. Answers `undefined`, so that a check can end with it. */
export type Report = (field: string, message: string) => undefined;

/** What a date is called in a sentence, and between which days it lies, as far as those are known. */
export interface DayRule {
  readonly name: string;
  readonly earliest?: Day | undefined;
  /** What happened on the earliest day: "the interview". */
  readonly since?: string;
  /** Today, where the date is of something that has happened. */
  readonly latest?: Day | undefined;
}

/** The value where it is a day that keeps the rule, else one report, of the first rule it breaks. */
export function checkDay(report: Report, field: string, value: unknown, rule: DayRule) {
  const { name, earliest, since, latest } = rule;
  if (!isDay(value)) return report(field, `${name} is missing or is not a real date. ${FORM}`);
  if (earliest && value < earliest)
    return report(field, `${name} is before ${since}. Change one of the two dates.`);
  if (latest && value > latest)
    return report(field, `${name} is after today. Record it once it has happened.`);
  return value;
}

const FORM = "Write it as year-month-day, like 2026-03-05, with a year from 1970 to 2200.";
