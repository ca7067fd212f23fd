import type { TimelineRules } from "../../../content/rules/timeline/timeline.ts";
import { addDays, type Day } from "../../base/calendar/day.ts";
import { withIds } from "../record/event-ids.ts";
import { emptyInterview, type Interview } from "../record/interview.ts";
import { outlookOf } from "../thread/outlook.ts";
import { compareRows, type Row, rowOf } from "./rows.ts";

/** A made-up interview: who, how many days ago, and in how many weeks they said they would decide. */
export interface ExampleInterview {
  readonly job: string;
  readonly company: string;
  readonly round?: string;
  readonly daysAgo: number;
  readonly weeks: number;
}

const weekdays = [1, 2, 3, 4, 5];
const early = ["debrief", "thank-you", "references", "network"];

/** What is typed and ticked by a reader who keeps to the plan. */
function interviewOf(
  { job, company, round = "", daysAgo, weeks }: ExampleInterview,
  today: Day,
): Interview {
  const day = addDays(today, -daysAgo);
  return {
    ...emptyInterview,
    job,
    company,
    round,
    interviewedOn: { ...emptyInterview.interviewedOn, choice: "picked", picked: day },
    promise: { ...emptyInterview.promise, choice: "within", count: String(weeks), unit: "weeks" },
    done: daysAgo > 1 ? Object.fromEntries(early.map((kind) => [kind, day])) : { debrief: day },
    history: daysAgo > 1 ? withIds([{ kind: "thanked", on: day }]) : [],
  };
}

/** Made-up interviews as they would stand in the list today. Nothing of them is kept. */
export function exampleRows(
  rules: TimelineRules,
  examples: readonly ExampleInterview[],
  today: Day,
): Row[] {
  return examples
    .map((example, at) => {
      const interview = interviewOf(example, today);
      return rowOf(`example-${at}`, interview, outlookOf(rules, interview, weekdays, today), today);
    })
    .sort(compareRows);
}
