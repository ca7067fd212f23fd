import { addDays, type Day, isDay } from "../../base/calendar/day.ts";
import type { FollowUpPromise } from "./facts.ts";
import { checkDay, type Report } from "./problems.ts";
import { isRecord, isWholeNumber, readField } from "./reading.ts";

/**
 * Checks what the employer said about when they decide.
 *
 * In: anything, and the interview date where that is one. Out: a copy of the promise with the
 * fields of its kind alone, or `undefined` with problems of `promise.kind`, `.date`, `.count`, `.unit`.
 */
export function checkPromise(
  report: Report,
  promise: unknown,
  interviewedOn: Day | undefined,
): FollowUpPromise | undefined {
  const read = (field: string) => (isRecord(promise) ? readField(promise, field) : undefined);
  const kind = read("kind");
  if (kind === "none" || kind === "end-of-week") return { kind };
  if (kind === "by") return checkBy(report, read("date"), interviewedOn);
  if (kind === "within") return checkWithin(report, read("count"), read("unit"), interviewedOn);
  return report("promise.kind", { code: "promise" });
}

function checkBy(
  report: Report,
  value: unknown,
  interviewedOn: Day | undefined,
): FollowUpPromise | undefined {
  const rule = { name: "named", earliest: interviewedOn, since: "interview" } as const;
  const date = checkDay(report, "promise.date", value, rule);
  return date && { kind: "by", date };
}

function checkWithin(
  report: Report,
  count: unknown,
  unit: unknown,
  interviewedOn: Day | undefined,
): FollowUpPromise | undefined {
  const days = unit === "days" ? 1 : unit === "weeks" ? 7 : undefined;
  if (!isWholeNumber(count, 0, 365)) report("promise.count", { code: "count" });
  else if (interviewedOn && days && !isDay(addDays(interviewedOn, count * days)))
    report("promise.count", { code: "past-range" });
  if (!days) return report("promise.unit", { code: "unit" });
  return { kind: "within", count: count as number, unit: unit as "days" | "weeks" };
}
