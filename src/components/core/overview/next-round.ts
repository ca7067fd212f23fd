import type { Interview } from "../record/interview.ts";

/**
 * What the next round of the same job begins with: company, job and people. References and contacts have not
 * been told of the new round; its days, notes and history are its own.
 */
export function nextRoundOf({
  job,
  company,
  interviewers,
  contacts,
}: Interview): Pick<Interview, "job" | "company" | "interviewers" | "contacts"> {
  return {
    job,
    company,
    interviewers: interviewers.map((interviewer) => ({ ...interviewer })),
    contacts: contacts.map((contact) => ({ ...contact, told: false })),
  };
}
