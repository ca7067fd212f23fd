import { interviewWords as words } from "../../../content/en/shared/interview-words.ts";
import type { Day } from "../../base/calendar/day.ts";
import { fill } from "../../base/language/fill.ts";
import type { Interview } from "../../core/record/interview.ts";
import { interviewDayOf } from "../../core/record/interview-day.ts";

/** What an interview is called: its job and company as far as they are known, else its day. */
export function nameOf(interview: Interview, say: (day: Day) => string): string {
  const job = interview.job.trim();
  const company = interview.company.trim();
  const round = interview.round.trim();
  const name = job && company ? fill(words.jobAtCompany, { job, company }) : job || company;
  return round && name
    ? fill(words.withRound, { name, round })
    : name || dayName(interview, say) || round || words.unnamed;
}

function dayName(interview: Interview, say: (day: Day) => string): string {
  const day = interviewDayOf(interview);
  return day ? fill(words.onDay, { day: say(day) }) : "";
}
