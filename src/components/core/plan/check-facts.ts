import type { TimelineRules } from "../../../content/rules/timeline/timeline.ts";
import { type Day, isDay, type Weekday } from "../../base/calendar/day.ts";
import type { WorkingCalendar } from "../../base/calendar/working-days.ts";
import type { Approach } from "../record/history.ts";
import { checkHistory, type DatedEvent } from "./check-history.ts";
import { checkPromise } from "./check-promise.ts";
import type { FollowUpPromise } from "./facts.ts";
import { checkDay, type FactProblem, type Report } from "./problems.ts";
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
  | { readonly ok: false; readonly problems: readonly FactProblem[] };

const APPROACHES: readonly unknown[] = ["patient", "steady", "persistent"] satisfies Approach[];

/**
 * Checks facts of which nothing is known, and copies them, so that nothing reads them a second time.
 *
 * In: the rules, and anything at all. Out: the checked facts, or every problem, one a field, in the order of the
 * table "Bad facts" of the timeline rules. Never throws and changes nothing.
 */
export function checkFacts(rules: TimelineRules, facts: unknown, today: unknown): Checked {
  const problems: FactProblem[] = [];
  const report: Report = (field, fault) => void problems.push({ field, ...fault });
  if (isRecord(facts)) {
    const checked = checkFields(rules, report, (field) => readField(facts, field), today);
    // Each check answers `undefined` only with a report, so without one every part is there.
    if (problems.length === 0) return { ok: true, facts: checked as CheckedFacts };
  } else {
    report("", { code: "no-facts" });
  }
  return { ok: false, problems };
}

function checkFields(
  rules: TimelineRules,
  report: Report,
  read: (field: string) => unknown,
  now: unknown,
) {
  const today = checkDay(report, "today", now, { name: "today" });
  const interviewedOn = checkDay(report, "interviewedOn", read("interviewedOn"), {
    name: "interview",
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
    history: checkHistory(rules.events, report, read("history"), { interviewedOn, today }),
  };
}

function checkApproach(report: Report, approach: unknown = "steady") {
  if (APPROACHES.includes(approach)) return approach as Approach;
  return report("approach", { code: "approach" });
}

function checkWorkingWeek(report: Report, value: unknown = [1, 2, 3, 4, 5]) {
  const week = readList(value);
  if (!week?.length) return report("workingWeek", { code: "no-week" });
  week.forEach((day, index) => {
    if (!isWholeNumber(day, 1, 7)) report(`workingWeek[${index}]`, { code: "weekday" });
  });
  return new Set(week as Weekday[]);
}

function checkHolidays(report: Report, value: unknown = []) {
  const holidays = readList(value);
  if (!holidays) return report("holidays", { code: "no-holidays" });
  holidays.forEach((day, index) => {
    if (!isDay(day)) checkDay(report, `holidays[${index}]`, day, { name: "holiday" });
  });
  return new Set(holidays as Day[]);
}
