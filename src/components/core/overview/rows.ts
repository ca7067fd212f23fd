import { compareDays, type Day } from "../../base/calendar/day.ts";
import type { Interview } from "../record/interview.ts";
import { interviewDayOf } from "../record/interview-day.ts";
import type { Outlook } from "../thread/outlook.ts";

/** One interview of the list. */
export interface Row {
  readonly id: string;
  readonly interview: Interview;
  readonly outlook: Outlook;
  /** The day it is sorted by: when its next step starts or, once open, ends; else today where one is still open. */
  readonly day: Day | null;
  /** The day of the interview itself. */
  readonly heldOn: Day | null;
}

export function rowOf(id: string, interview: Interview, outlook: Outlook, today: Day): Row {
  const { archivedOn } = interview;
  const day = archivedOn ? null : dayOf(outlook, today);
  return { id, interview, outlook, day, heldOn: interviewDayOf(interview) };
}

function dayOf(outlook: Outlook, today: Day): Day | null {
  if (outlook.kind !== "planned") return null;
  const { next, passed } = outlook;
  if (next) return next.status === "coming" ? next.step.from : next.step.due;
  return passed.length > 0 ? today : null;
}

export const isArchived = ({ interview }: Row) => interview.archivedOn !== null;

/**
 * Orders rows for `sort`: by the day of the next step, the soonest first and those without one after them,
 * archived ones last; then by the day of the interview, then by id. No two rows are equal, and what a reader
 * types as a name does not move its row.
 */
export function compareRows(a: Row, b: Row): number {
  return (
    Number(isArchived(a)) - Number(isArchived(b)) ||
    compareDays(a.day, b.day) ||
    compareDays(a.heldOn, b.heldOn) ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}

/** Capitals and accents make no difference in a search. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ß", "ss");
}

const foldedFields = new WeakMap<Interview, string[]>();

/** What is searched of an interview, folded once. */
function fieldsOf(interview: Interview): string[] {
  const known = foldedFields.get(interview);
  if (known) return known;
  const { job, company, round, interviewers } = interview;
  const fields = [job, company, round, ...interviewers.map(({ name }) => name)].map(folded);
  foldedFields.set(interview, fields);
  return fields;
}

/**
 * Those in whose company, job, round or names of interviewers a text stands, in their order: all of them where
 * nothing is looked for.
 */
export function findIn<T>(
  all: readonly T[],
  query: string,
  interviewOf: (one: T) => Interview,
): readonly T[] {
  const wanted = folded(query.trim());
  if (!wanted) return all;
  return all.filter((one) => fieldsOf(interviewOf(one)).some((field) => field.includes(wanted)));
}
