import { questionWords as words } from "../../../../content/en/shared/question-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { readTypedDay } from "../../../base/calendar/typed-day.ts";
import { fill } from "../../../base/language/fill.ts";
import type { Interview, PromiseAnswer } from "../../../core/record/interview.ts";
import { interviewDayOf } from "../../../core/record/interview-day.ts";

type Say = (day: Day) => string;

/** When the interview was, in words; empty while the answer is no day. */
export function interviewDayText(interview: Interview, say: Say): string {
  const day = interviewDayOf(interview);
  return day ? say(day) : "";
}

/** What they said about the decision, as one line; empty while nothing can be made of it. */
export function promiseText(promise: PromiseAnswer, say: Say): string {
  const { choice, by, count, unit } = promise;
  if (choice === "by") {
    const read = readTypedDay(by);
    return read.ok ? fill(words.promised.by, { day: say(read.day) }) : "";
  }
  if (choice === "within") return withinText(count.trim(), unit);
  return choice && words.promiseChoices[choice];
}

function withinText(count: string, unit: PromiseAnswer["unit"]): string {
  if (count === "1") return words.promised.one[unit];
  return count && fill(words.promised.within, { count, unit: words[unit] });
}
