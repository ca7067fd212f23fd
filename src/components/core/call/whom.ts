import type { Interviewer } from "../record/interview.ts";

/** The interviewer that the call is for: the chosen one, else the first who has a name, else the first. */
export function personToCall(
  interviewers: readonly Interviewer[],
  whom: string,
): Interviewer | undefined {
  return (
    interviewers.find(({ id }) => id === whom) ??
    interviewers.find(({ name }) => name.trim()) ??
    interviewers[0]
  );
}

/** Those to choose between: everyone with a name, where there are several. */
export function peopleToCall(interviewers: readonly Interviewer[]): readonly Interviewer[] {
  const named = interviewers.filter(({ name }) => name.trim());
  return named.length > 1 ? named : [];
}

/** The interviewers with the name of one of them changed, or with a first one where there is nobody yet. */
export function renamePerson(
  interviewers: readonly Interviewer[],
  person: Interviewer | undefined,
  name: string,
): Interviewer[] {
  if (!person) return [{ id: "1", name, title: "", duties: "", email: "", phone: "" }];
  return interviewers.map((one) => (one.id === person.id ? { ...one, name } : one));
}
