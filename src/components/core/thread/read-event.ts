import type { DateRow } from "../../../content/rules/timeline/event-row.ts";
import type { TimelineRules } from "../../../content/rules/timeline/timeline.ts";
import { type Day, isDay } from "../../base/calendar/day.ts";
import {
  readTypedDay,
  type TypedDay,
  type TypedDayProblem,
} from "../../base/calendar/typed-day.ts";
import { typedFrom } from "../../base/calendar/whole-day.ts";
import { dateIn } from "../record/event-dates.ts";
import type { AskedDate, CalledEvent, HistoryEvent } from "../record/history.ts";
import { type InterviewDayAnswer, noDay } from "../record/interview.ts";
import type { CallAnswer } from "../record/read-call.ts";

/** What can be told besides a call, which has a form of its own. */
export type News = Exclude<HistoryEvent, CalledEvent>;
export type NewsKind = News["kind"];

/** News as the form asks for it. Every field is kept when the kind changes. */
export interface NewsAnswer {
  kind: "" | NewsKind | "called";
  on: InterviewDayAnswer;
  /** The id of the interviewer whom it names; empty: all of them. */
  to: string;
  /** The dates that a kind is asked for, by their names. */
  dates: Readonly<Partial<Record<AskedDate, TypedDay>>>;
}

export type NewsField = "kind" | "on" | AskedDate;

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

export const emptyNews: NewsAnswer = Object.freeze({
  kind: "",
  on: Object.freeze({ choice: "", picked: null, typed: noDay }),
  to: "",
  dates: Object.freeze({}),
});

type AskedRow = DateRow & { readonly name: AskedDate };

/** The dates that the form asks for with a kind of news, in their order. */
export const askedDates = ({ events }: TimelineRules, kind: NewsKind): readonly AskedRow[] =>
  // The names of the rows are what the type of an event is made of.
  events[kind].dates.filter(({ asked }) => asked) as AskedRow[];

/** The id of a control that asks for a date: `answerBy` → `answer-by`. */
export const idOfDate = (name: AskedDate): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The answers as an event of the history, or what to put right, in the order of the fields. News lies between the
 * interview, where its day is known, and today; each other date is on the day of the news or later. What the row of
 * its kind does not name is left out.
 */
export function readNews(
  rules: TimelineRules,
  answer: NewsAnswer,
  today: Day,
  interviewedOn: Day | null,
): ReadNews {
  const { kind, to } = answer;
  if (kind === "" || kind === "called")
    return { ok: false, problems: [{ field: "kind", kind: "unanswered" }] };
  const on = readOn(answer.on, today, interviewedOn);
  const dates = askedDates(rules, kind).map(({ name, needed }) => ({
    name,
    read: readDate(name, answer.dates[name] ?? noDay, needed ?? false, on.ok ? on.value : null),
  }));
  const problems = [on, ...dates.map(({ read }) => read)].flatMap((read) =>
    read.ok ? [] : [read.problem],
  );
  if (!on.ok || problems.length > 0) return { ok: false, problems };
  const named = dates.flatMap(({ name, read }) =>
    read.ok && read.value ? [[name, read.value]] : [],
  );
  const event = {
    kind,
    on: on.value,
    ...(rules.events[kind].to && to && { to }),
    ...Object.fromEntries(named),
  };
  // Each date that its row needs has come through the check.
  return { ok: true, event: event as News };
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

function readDate(
  field: AskedDate,
  typed: TypedDay,
  needed: boolean,
  on: Day | null,
): Read<Day | null> {
  const read = readTypedDay(typed);
  if (!read.ok) {
    const isLeftOut = !needed && read.problem.kind === "empty";
    return isLeftOut
      ? { ok: true, value: null }
      : { ok: false, problem: { field, ...read.problem } };
  }
  return on && read.day < on
    ? { ok: false, problem: { field, kind: "before-event", day: on } }
    : { ok: true, value: read.day };
}

/** An event as the answers that it came from, to be corrected. */
export function newsOf(rules: TimelineRules, event: News): NewsAnswer {
  const dates = askedDates(rules, event.kind).flatMap(({ name }) => {
    const day = dateIn(event, name);
    return day ? [[name, typedFrom(day)]] : [];
  });
  const to = "to" in event ? (event.to ?? "") : "";
  return { kind: event.kind, on: pickedOn(event.on), to, dates: Object.fromEntries(dates) };
}

/** A call as the answers that it came from, to be corrected. */
export function callOf({ on, said, callAgainOn, decisionBy }: CalledEvent): CallAnswer {
  const named = callAgainOn ?? decisionBy;
  const unsaid = callAgainOn ? "call-again" : decisionBy ? "decision-by" : "";
  return { called: pickedOn(on), said: said ?? unsaid, named: named ? typedFrom(named) : noDay };
}

const pickedOn = (picked: Day): InterviewDayAnswer => ({ choice: "picked", picked, typed: noDay });
