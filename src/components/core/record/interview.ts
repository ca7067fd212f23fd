import type { Day } from "../../base/calendar/day.ts";
import type { TypedDay } from "../../base/calendar/typed-day.ts";
import type { Approach, KeptEvent } from "./history.ts";

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

/** Somebody who took part. `id` is unique within the interview; all else is text as typed (B3, D1, E2). */
export interface Interviewer {
  id: string;
  name: string;
  title: string;
  duties: string;
  email: string;
  phone: string;
}

/** An answer that was hard, and the better one (B4, C10). */
export interface HardAnswer {
  id: string;
  question: string;
  better: string;
}

/** Somebody who knows of this interview: a reference to be warned, or a contact at the company (C3, C4). */
export interface Contact {
  id: string;
  kind: "reference" | "contact";
  name: string;
  /** True once the reader has told them. */
  told: boolean;
}

/**
 * One interview, entered once and shared by every tool. It is stored whole as JSON under its own key,
 * from the first answer on, and removed by Start over. Every field may be empty. Answers are kept as
 * typed, so that nothing typed is lost; a field is added only together with a higher `version`.
 */
export interface Interview {
  version: 2;
  job: string;
  company: string;
  /** Which round, as the reader calls it: "second", "final". */
  round: string;
  how: "" | "in-person" | "video" | "phone";
  interviewedOn: InterviewDayAnswer;
  interviewers: Interviewer[];
  topics: string;
  wentWell: string;
  hard: HardAnswer[];
  toClearUp: string;
  feeling: "" | "worried" | "not-sure" | "hopeful" | "very-sure";
  promise: PromiseAnswer;
  /** How they promised it, in the reader's words. */
  promiseHow: string;
  contacts: Contact[];
  approach: Approach;
  /** True where calls may fall on any day of the week. */
  callsOnAnyDay: boolean;
  history: KeptEvent[];
  /** The day on which the reader ticked a step of the plan, by the mark of the step (core/thread/ticks.ts). */
  done: Record<string, Day>;
  /** The day on which the reader marked a lesson as done, by the lesson's slug. */
  lessons: Record<string, Day>;
  /** What the reader has begun in other tools, by the tool's name. */
  drafts: Record<string, unknown>;
  /** True once the reader has asked for the plan: a reload shows it at once. */
  planned: boolean;
  /** The day on which the reader put the interview away, or null. */
  archivedOn: Day | null;
  /** When this was last changed, in milliseconds since 1970; null before the first answer. */
  keptAt: number | null;
}

/** A day of which nothing is typed. */
export const noDay: TypedDay = Object.freeze({ day: "", month: "", year: "" });
const none = Object.freeze([]) as never;

export const emptyInterview: Interview = Object.freeze({
  version: 2,
  job: "",
  company: "",
  round: "",
  how: "",
  interviewedOn: Object.freeze({ choice: "", picked: null, typed: noDay }),
  interviewers: none,
  topics: "",
  wentWell: "",
  hard: none,
  toClearUp: "",
  feeling: "",
  promise: Object.freeze({ choice: "", by: noDay, count: "", unit: "weeks" }),
  promiseHow: "",
  contacts: none,
  approach: "steady",
  callsOnAnyDay: false,
  history: none,
  done: Object.freeze({}),
  lessons: Object.freeze({}),
  drafts: Object.freeze({}),
  planned: false,
  archivedOn: null,
  keptAt: null,
});
