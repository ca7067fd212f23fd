import { type Day, isDay } from "../../base/calendar/day.ts";
import {
  readTypedDay,
  type TypedDay,
  type TypedDayProblem,
} from "../../base/calendar/typed-day.ts";
import { restoreDraft } from "../../base/shapes/restore-draft.ts";
import { dayText, either, objectOf, oneOf, type Shape, text } from "../../base/shapes/shape.ts";
import type { Said } from "./history.ts";
import { type InterviewDayAnswer, noDay } from "./interview.ts";
import type { ToldCall } from "./log.ts";

/** A call as the form asks for it. Every field is kept when a choice changes. */
export interface CallAnswer {
  /** The day of the call; today while nothing is chosen, since most calls are logged at once. */
  called: InterviewDayAnswer;
  said: "" | Said;
  /** The day that they named, whatever for. */
  named: TypedDay;
}

export type CallField = "called-on" | "said" | "named-on";

/** Something to put right: the field, and what is wrong there. The words are in content/en/calls/call-log-words.ts. */
export type CallProblem = { field: CallField } & (
  | TypedDayProblem
  | { kind: "unanswered" }
  | { kind: "after-today" }
  | { kind: "before-interview"; day: Day }
  | { kind: "before-call"; day: Day }
);

export type ReadCall =
  | { readonly ok: true; readonly call: ToldCall }
  | { readonly ok: false; readonly problems: readonly CallProblem[] };

type Read<T> = { ok: true; value: T } | { ok: false; problem: CallProblem };

export const emptyCall: CallAnswer = Object.freeze({
  called: Object.freeze({ choice: "", picked: null, typed: noDay }),
  said: "",
  named: noDay,
});

const typedDay = objectOf({ day: text, month: text, year: text });
const saids: readonly Said[] = [
  ...(["no-answer", "still-deciding", "call-again", "decision-by"] as const),
  ...(["letters", "offer", "no"] as const),
];
const shapes: Record<keyof CallAnswer, Shape> = {
  called: objectOf({
    choice: oneOf("", "picked", "typed"),
    picked: either(dayText, oneOf(null)),
    typed: typedDay,
  }),
  said: oneOf("", ...saids),
  named: typedDay,
};

/** Anything at all to a call as it was left half told, field by field. */
export const restoreCall = (kept: unknown): CallAnswer => restoreDraft(kept, emptyCall, shapes);

/** The day that the answer stands for so far, or null while what is typed is none. */
export function dayOfCall({ called }: CallAnswer, today: Day): Day | null {
  const read = readCalledOn(called, today, null);
  return read.ok ? read.value : null;
}

/**
 * The answers as a call to log, or what to put right, in the order of the fields. `interviewedOn` is null where it
 * is not known. A call lies between the interview and today, and what was named in it on its day or later, as the
 * plan asks it of every event.
 */
export function readCall(answer: CallAnswer, today: Day, interviewedOn: Day | null): ReadCall {
  const on = readCalledOn(answer.called, today, interviewedOn);
  const named = readNamed(answer, on.ok ? on.value : null);
  const { said } = answer;
  if (on.ok && named.ok && said) return { ok: true, call: toldCall(on.value, said, named.value) };
  const unsaid: Read<null> = { ok: false, problem: { field: "said", kind: "unanswered" } };
  const reads = [on, ...(said ? [] : [unsaid]), named];
  return { ok: false, problems: reads.flatMap((read) => (read.ok ? [] : [read.problem])) };
}

function readCalledOn(
  answer: InterviewDayAnswer,
  today: Day,
  interviewedOn: Day | null,
): Read<Day> {
  const { choice, picked, typed } = answer;
  if (choice === "") return { ok: true, value: today };
  const read =
    choice === "picked" && isDay(picked)
      ? ({ ok: true, day: picked } as const)
      : readTypedDay(typed);
  const field = "called-on";
  if (!read.ok) return { ok: false, problem: { field, ...read.problem } };
  if (read.day > today) return { ok: false, problem: { field, kind: "after-today" } };
  if (interviewedOn && read.day < interviewedOn)
    return { ok: false, problem: { field, kind: "before-interview", day: interviewedOn } };
  return { ok: true, value: read.day };
}

/** With an offer the day is asked for, but not needed. */
function readNamed({ said, named }: CallAnswer, on: Day | null): Read<Day | null> {
  if (said !== "call-again" && said !== "decision-by" && said !== "offer")
    return { ok: true, value: null };
  const read = readTypedDay(named);
  const field = "named-on";
  if (!read.ok) {
    const isLeftOut = said === "offer" && read.problem.kind === "empty";
    return isLeftOut
      ? { ok: true, value: null }
      : { ok: false, problem: { field, ...read.problem } };
  }
  return on && read.day < on
    ? { ok: false, problem: { field, kind: "before-call", day: on } }
    : { ok: true, value: read.day };
}

function toldCall(on: Day, said: Said, named: Day | null): ToldCall {
  if (said === "call-again") return { on, said, callAgainOn: named };
  if (said === "decision-by") return { on, said, decisionBy: named };
  return said === "offer" ? { on, said, answerBy: named } : { on, said };
}
