import { type Day, isDay } from "../../base/calendar/day.ts";

/** A date of the facts, by what it is called in the sentence about it. */
export type DateName =
  | ("today" | "interview" | "named" | "holiday" | "event")
  | ("callAgainOn" | "decisionBy" | "answerBy" | "settledOn");

/** What is wrong, in no language: the sentences are in content/en/timeline/fact-problems.ts. */
export type Fault =
  | {
      readonly code:
        | ("no-facts" | "promise" | "count" | "past-range" | "unit" | "approach")
        | ("no-week" | "weekday" | "no-holidays" | "no-working-day")
        | ("no-history" | "no-event" | "event-kind" | "two-dates");
    }
  | { readonly code: "no-day" | "after-today"; readonly name: DateName }
  | {
      readonly code: "before";
      readonly name: DateName;
      /** What happened on the day that it lies before. */
      readonly since: "interview" | "event";
    };

/** A fault, and its field by the path in the facts (`history[0].on`). */
export type FactProblem = Fault & { readonly field: string };

/** Notes a problem. Answers `undefined`, so that a check can end with it. */
export type Report = (field: string, fault: Fault) => undefined;

/** What a date is called, and between which days it lies, as far as those are known. */
export interface DayRule {
  readonly name: DateName;
  readonly earliest?: Day | undefined;
  readonly since?: "interview" | "event";
  /** Today, where the date is of something that has happened. */
  readonly latest?: Day | undefined;
}

/** The value where it is a day that keeps the rule, else one report, of the first rule it breaks. */
export function checkDay(report: Report, field: string, value: unknown, rule: DayRule) {
  const { name, earliest, since = "event", latest } = rule;
  if (!isDay(value)) return report(field, { code: "no-day", name });
  if (earliest && value < earliest) return report(field, { code: "before", name, since });
  if (latest && value > latest) return report(field, { code: "after-today", name });
  return value;
}
