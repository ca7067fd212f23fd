import { type Day, isDay } from "../../base/calendar/day.ts";
import { readTypedDay } from "../../base/calendar/typed-day.ts";
import type { Interview } from "./interview.ts";

/** The day of an interview, as far as the answer to it is one; `null` while it is none. */
export function interviewDayOf({
  interviewedOn: { choice, picked, typed },
}: Pick<Interview, "interviewedOn">): Day | null {
  if (choice === "picked") return isDay(picked) ? picked : null;
  const read = readTypedDay(typed);
  return choice === "typed" && read.ok ? read.day : null;
}
