import { addDays, type Day } from "../../base/calendar/day.ts";
import { readTypedDay, type TypedDayProblem } from "../../base/calendar/typed-day.ts";
import { readablePart } from "../../base/calendar/typed-text.ts";
import type { FollowUpFacts, FollowUpPromise } from "../plan/timeline.ts";
import type { Interview, PromiseAnswer } from "../record/interview.ts";

export type AnswerField = "when" | "interviewed-on" | "promise" | "promised-on" | "within";

/** Something to put right in the form: the field, and what is wrong there. The words are in content/en/shared/words.ts. */
export type AnswerProblem = { field: AnswerField } & (
  | TypedDayProblem
  | { kind: "unanswered" }
  | { kind: "too-far" }
  | { kind: "before-interview"; interviewedOn: Day }
  | { kind: "not-whole" }
  | { kind: "too-long"; most: number; unit: "days" | "weeks" }
);

export type ReadAnswers =
  | { ok: true; facts: FollowUpFacts }
  | { ok: false; problems: AnswerProblem[] };

type Read<T> = { ok: true; value: T } | { ok: false; problem: AnswerProblem };

const lastYear = 366;
const nextQuarter = 92;
const most = { days: 182, weeks: 26 };

/**
 * The answers of the form as facts for `planFollowUp`, or what to put right, in the order of the
 * fields. `workingWeek` holds ISO weekdays, `holidays` days besides on which nobody works; an interview may lie a year back or three months ahead.
 */
export function readAnswers(
  answers: Interview,
  workingWeek: number[],
  today: Day,
  holidays: readonly Day[] = [],
): ReadAnswers {
  const day = readInterviewDay(answers, today);
  const promise = readPromise(answers.promise, day.ok ? day.value : null);
  if (!day.ok || !promise.ok) {
    return {
      ok: false,
      problems: [day, promise].flatMap((read) => (read.ok ? [] : [read.problem])),
    };
  }
  return {
    ok: true,
    facts: {
      interviewedOn: day.value,
      promise: promise.value,
      approach: answers.approach,
      workingWeek: answers.callsOnAnyDay ? [1, 2, 3, 4, 5, 6, 7] : workingWeek,
      holidays,
      history: answers.history,
    },
  };
}

function readInterviewDay({ interviewedOn }: Interview, today: Day): Read<Day> {
  if (!interviewedOn.choice) return { ok: false, problem: { field: "when", kind: "unanswered" } };
  if (interviewedOn.choice === "picked" && interviewedOn.picked) {
    return { ok: true, value: interviewedOn.picked };
  }
  const typed = readTypedDay(interviewedOn.typed);
  if (!typed.ok) return { ok: false, problem: { field: "interviewed-on", ...typed.problem } };
  const tooFar = typed.day < addDays(today, -lastYear) || typed.day > addDays(today, nextQuarter);
  return tooFar
    ? { ok: false, problem: { field: "interviewed-on", kind: "too-far" } }
    : { ok: true, value: typed.day };
}

function readPromise(answer: PromiseAnswer, interviewedOn: Day | null): Read<FollowUpPromise> {
  switch (answer.choice) {
    case "":
      return { ok: false, problem: { field: "promise", kind: "unanswered" } };
    case "by":
      return readPromisedDay(answer, interviewedOn);
    case "within":
      return readWithin(answer);
    case "end-of-week":
      return { ok: true, value: { kind: "end-of-week" } };
    default:
      return { ok: true, value: { kind: "none" } };
  }
}

function readPromisedDay(answer: PromiseAnswer, interviewedOn: Day | null): Read<FollowUpPromise> {
  const typed = readTypedDay(answer.by);
  if (!typed.ok) return { ok: false, problem: { field: "promised-on", ...typed.problem } };
  return interviewedOn && typed.day < interviewedOn
    ? { ok: false, problem: { field: "promised-on", kind: "before-interview", interviewedOn } }
    : { ok: true, value: { kind: "by", date: typed.day } };
}

function readWithin({ count, unit }: PromiseAnswer): Read<FollowUpPromise> {
  const typed = readablePart(count);
  const field = "within" as const;
  if (!typed) return { ok: false, problem: { field, kind: "empty" } };
  if (!/^\d{1,4}$/.test(typed)) return { ok: false, problem: { field, kind: "not-whole" } };
  const value = Number(typed);
  return value < 1 || value > most[unit]
    ? { ok: false, problem: { field, kind: "too-long", most: most[unit], unit } }
    : { ok: true, value: { kind: "within", count: value, unit } };
}
