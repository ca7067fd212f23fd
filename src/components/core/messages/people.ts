import type { Interview, Interviewer } from "../record/interview.ts";
import { type LetterId, team } from "./letter-draft.ts";

const blank = (id: string): Interviewer => ({
  id,
  name: "",
  title: "",
  duties: "",
  email: "",
  phone: "",
});

/** Those who took part, or one without a name to begin with. */
export const shownPeople = (people: readonly Interviewer[]): readonly Interviewer[] =>
  people.length > 0 ? people : [blank("1")];

export const withPerson = (people: readonly Interviewer[], id: string): Interviewer[] => [
  ...shownPeople(people),
  blank(id),
];

export function changedPerson(
  people: readonly Interviewer[],
  id: string,
  change: Partial<Interviewer>,
): Interviewer[] {
  return shownPeople(people).map((one) => (one.id === id ? { ...one, ...change } : one));
}

/** Somebody back at their place, or at the end where the list has become shorter. */
export const putBack = (people: readonly Interviewer[], one: Interviewer, at: number) => [
  ...people.slice(0, at),
  one,
  ...people.slice(at),
];

/** All letters of an interview: to each person, and to all of them. */
export const letterIds = ({ interviewers }: Interview): LetterId[] => [
  ...shownPeople(interviewers).map(({ id }) => id),
  team,
];

/** Lines that were noted elsewhere and may be used here. */
export const notedLines = (noted: string): string[] =>
  noted
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 4);
