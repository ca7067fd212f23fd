import { type Day, isDay, type Weekday } from "../../base/calendar/day.ts";
import type { WorkingCalendar } from "../../base/calendar/working-days.ts";
import type { Approach } from "../record/history.ts";
import { checkHistory, type DatedEvent } from "./check-history.ts";
import { checkPromise } from "./check-promise.ts";
import type { FollowUpPromise } from "./facts.ts";
import { checkDay, type Problem, type Report } from "./problems.ts";
import { isRecord, isWholeNumber, readField, readList } from "./reading.ts";

/** Facts that hold: a copy with every default filled in, the history sorted by date. */
export interface CheckedFacts {
  readonly today: Day;
  readonly interviewedOn: Day;
  readonly promise: FollowUpPromise;
  readonly approach: Approach;
  readonly calendar: WorkingCalendar;
  readonly history: readonly DatedEvent[];
}

export type Checked =
  | { readonly ok: true; readonly facts: CheckedFacts }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const APPROACHES: readonly unknown[] = ["patient", "steady", "persistent"] satisfies Approach[];

/**
 * Checks facts of which nothing is known, and copies them, so that nothing reads them a second time.
 *
 * In: anything at all. Out: the checked facts, or every problem, one a field, in the order of the
 * table "Bad facts" of the timeline rules. Never throws and changes nothing.
 */
export function checkFacts(facts: unknown, today: unknown): Checked {
  const problems: Problem[] = [];
  const report: Report = (field, message) => void problems.push({ field, message });
  if (isRecord(facts)) {
    const checked = checkFields(report, (field) => readField(facts, field), today);
    // Each check answers `undefined` only with a report, so without one every part is there.
    if (problems.length === 0) return { ok: true, facts: checked as CheckedFacts };
  } else {
    report("", "There is nothing to plan from. Start with the date of the interview.");
  }
  return { ok: false, problems };
}

function checkFields(report: Report, read: (field: string) => unknown, now: unknown) {
  const today = checkDay(report, "today", now, { name: "Today's date" });
  const interviewedOn = checkDay(report, "interviewedOn", read("interviewedOn"), {
    name: "The interview date",
  });
  return {
    today,
    interviewedOn,
    // Written in the order of the table: the order of the problems follows from it.
    promise: checkPromise(report, read("promise"), interviewedOn),
    approach: checkApproach(report, read("approach")),
    calendar: {
      workingWeek: checkWorkingWeek(report, read("workingWeek")),
      holidays: checkHolidays(report, read("holidays")),
    },
    history: checkHistory(report, read("history"), interviewedOn, today),
  };
}

function checkApproach(report: Report, approach: unknown = "steady") {
  if (APPROACHES.includes(approach)) return approach as Approach;
  return report("approach", "This approach is not known. Choose patient, steady or persistent.");
}

function checkWorkingWeek(report: Report, value: unknown = [1, 2, 3, 4, 5]) {
  const week = readList(value);
  if (!week?.length)
    return report("workingWeek", "The working week has no days. Choose at least one.");
  week.forEach((day, index) => {
    if (!isWholeNumber(day, 1, 7))
      report(
        `workingWeek[${index}]`,
        "A day of the week is a number from 1, Monday, to 7, Sunday.",
      );
  });
  return new Set(week as Weekday[]);
}

function checkHolidays(report: Report, value: unknown = []) {
  const holidays = readList(value);
  if (!holidays)
    return report("holidays", "The holidays are not a list, or too long a one. Enter them again.");
  holidays.forEach((day, index) => {
    if (!isDay(day)) checkDay(report, `holidays[${index}]`, day, { name: "This holiday" });
  });
  return new Set(holidays as Day[]);
}
