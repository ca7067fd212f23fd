import { type Day, isDay } from "../../base/calendar/day.ts";
import {
  readTypedDay,
  type TypedDay,
  type TypedDayProblem,
} from "../../base/calendar/typed-day.ts";
import { typedFrom } from "../../base/calendar/whole-day.ts";
import type { CalledEvent, HistoryEvent } from "../record/history.ts";
import type { InterviewDayAnswer } from "../record/interview.ts";
import type { CallAnswer } from "../record/read-call.ts";

/** What can be told besides a call, which has a form of its own. */
export type News = Exclude<HistoryEvent, CalledEvent>;
export type NewsKind = News["kind"];

/** News as the form asks for it. Every field is kept when the kind changes. */
export interface NewsAnswer {
  kind: "" | NewsKind | "called";
  on: InterviewDayAnswer;
  /** The id of the interviewer who was thanked; empty: all of them. */
  to: string;
  answerBy: TypedDay;
}

export type NewsField = "kind" | "on" | "answer-by";

/** Something to put right: the field, and what is wrong there. The words are in content/en/timeline/history-words.ts. */
export type NewsProblem = { field: NewsField } & (
  | TypedDayProblem
  | { kind: "unanswered" }
  | { kind: "after-today" }
  | { kind: "before-interview"; day: Day }
  | { kind: "before-event"; day: Day }
);

export type ReadNews =
  | { readonly ok: true; readonly event: News }
  | { readonly ok: false; readonly problems: readonly NewsProblem[] };

type Read<T> = { ok: true; value: T } | { ok: false; problem: NewsProblem };

const noDay: TypedDay = Object.freeze({ day: "", month: "", year: "" });

export const emptyNews: NewsAnswer = Object.freeze({
  kind: "",
  on: Object.freeze({ choice: "", picked: null, typed: noDay }),
  to: "",
  answerBy: noDay,
});

/**
 * The answers as an event of the history, or what to put right, in the order of the fields. News lies between the
 * interview, where its day is known, and today; an answer is due on the day of its offer or later.
 */
export function readNews(answer: NewsAnswer, today: Day, interviewedOn: Day | null): ReadNews {
  const { kind } = answer;
  if (kind === "" || kind === "called")
    return { ok: false, problems: [{ field: "kind", kind: "unanswered" }] };
  const on = readOn(answer.on, today, interviewedOn);
  const by = readAnswerBy(answer, on.ok ? on.value : null);
  if (on.ok && by.ok) return { ok: true, event: eventOf(kind, on.value, answer.to, by.value) };
  return { ok: false, problems: [on, by].flatMap((read) => (read.ok ? [] : [read.problem])) };
}

function readOn(answer: InterviewDayAnswer, today: Day, interviewedOn: Day | null): Read<Day> {
  const { choice, picked, typed } = answer;
  if (!choice) return { ok: false, problem: { field: "on", kind: "unanswered" } };
  const isPicked = choice === "picked" && isDay(picked);
  const read = isPicked ? ({ ok: true, day: picked } as const) : readTypedDay(typed);
  if (!read.ok) return { ok: false, problem: { field: "on", ...read.problem } };
  if (read.day > today) return { ok: false, problem: { field: "on", kind: "after-today" } };
  return interviewedOn && read.day < interviewedOn
    ? { ok: false, problem: { field: "on", kind: "before-interview", day: interviewedOn } }
    : { ok: true, value: read.day };
}

/** Another employer's offer has a day by which it is answered; their own may have none. */
function readAnswerBy({ kind, answerBy }: NewsAnswer, on: Day | null): Read<Day | null> {
  if (kind !== "offered" && kind !== "other-offer") return { ok: true, value: null };
  const field = "answer-by";
  const read = readTypedDay(answerBy);
  if (!read.ok) {
    const isLeftOut = kind === "offered" && read.problem.kind === "empty";
    return isLeftOut
      ? { ok: true, value: null }
      : { ok: false, problem: { field, ...read.problem } };
  }
  return on && read.day < on
    ? { ok: false, problem: { field, kind: "before-event", day: on } }
    : { ok: true, value: read.day };
}

function eventOf(kind: NewsKind, on: Day, to: string, answerBy: Day | null): News {
  if (kind === "thanked") return to ? { kind, on, to } : { kind, on };
  if (kind === "offered") return answerBy ? { kind, on, answerBy } : { kind, on };
  // Only an offer with a day has come through the check.
  if (kind === "other-offer") return { kind, on, answerBy: answerBy as Day };
  return { kind, on };
}

/** An event as the answers that it came from, to be corrected. */
export function newsOf(event: News): NewsAnswer {
  const answerBy = "answerBy" in event && event.answerBy ? typedFrom(event.answerBy) : noDay;
  const to = event.kind === "thanked" ? (event.to ?? "") : "";
  return { kind: event.kind, on: pickedOn(event.on), to, answerBy };
}

/** A call as the answers that it came from, to be corrected. */
export function callOf({ on, said, callAgainOn, decisionBy }: CalledEvent): CallAnswer {
  const named = callAgainOn ?? decisionBy;
  const unsaid = callAgainOn ? "call-again" : decisionBy ? "decision-by" : "";
  return { called: pickedOn(on), said: said ?? unsaid, named: named ? typedFrom(named) : noDay };
}

const pickedOn = (picked: Day): InterviewDayAnswer => ({ choice: "picked", picked, typed: noDay });
