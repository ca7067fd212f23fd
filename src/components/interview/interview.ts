import type { Day } from "../calendar/day.ts";
import type { TypedDay } from "../calendar/typed-day.ts";
import type { Approach, HistoryEvent } from "./history.ts";

/** When the interview was: picked with one tap, or typed in three fields. Both are kept when the choice changes. */
export interface InterviewDayAnswer {
  choice: "" | "picked" | "typed";
  picked: Day | null;
  typed: TypedDay;
}

/** What the employer said about the decision, as the form asks it; every field is kept when the choice changes. */
export interface PromiseAnswer {
  choice: "" | "by" | "within" | "end-of-week" | "soon" | "none";
  by: TypedDay;
  count: string;
  unit: "days" | "weeks";
}

/**
 * One interview, entered once and shared by every tool. It is stored whole as JSON under its own key,
 * from the first answer on, and removed by Start over. Answers are kept as typed, so that nothing
 * typed is lost; a field is added only together with a higher `version`.
 */
export interface Interview {
  version: 1;
  interviewedOn: InterviewDayAnswer;
  promise: PromiseAnswer;
  approach: Approach;
  /** True where calls may fall on any day of the week. */
  callsOnAnyDay: boolean;
  job: string;
  company: string;
  history: HistoryEvent[];
  /** The day on which the reader ticked a step of the plan, by the step's kind. */
  done: Record<string, Day>;
  /** The day on which the reader marked a lesson as done, by the lesson's slug. */
  lessons: Record<string, Day>;
  /** True once the reader has asked for the plan: a reload shows it at once. */
  planned: boolean;
  /** When this was last changed, in milliseconds since 1970; null before the first answer. */
  keptAt: number | null;
}

const noDay: TypedDay = Object.freeze({ day: "", month: "", year: "" });

export const emptyInterview: Interview = Object.freeze({
  version: 1,
  interviewedOn: Object.freeze({ choice: "", picked: null, typed: noDay }),
  promise: Object.freeze({ choice: "", by: noDay, count: "", unit: "weeks" }),
  approach: "steady",
  callsOnAnyDay: false,
  job: "",
  company: "",
  history: Object.freeze([]) as never,
  done: Object.freeze({}),
  lessons: Object.freeze({}),
  planned: false,
  keptAt: null,
});
