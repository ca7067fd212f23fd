import { addDays, type Day } from "../../base/calendar/day.ts";
import { emptyInterview, type Interview } from "../record/interview.ts";
import { outlookOf } from "../thread/outlook.ts";
import { compareRows, type Row, rowOf } from "./rows.ts";

/** A made-up interview: who, how many days ago, and in how many weeks they said they would decide. */
interface Example {
  readonly job: string;
  readonly company: string;
  readonly round?: string;
  readonly daysAgo: number;
  readonly weeks: number;
}

const examples: readonly Example[] = [
  { job: "Baker", company: "Harbour Bread", daysAgo: 1, weeks: 2 },
  { job: "Night nurse", company: "Hillside Hospital", round: "second", daysAgo: 15, weeks: 2 },
  { job: "Data analyst", company: "Northfield Rail", daysAgo: 4, weeks: 3 },
];

const weekdays = [1, 2, 3, 4, 5];
const early = ["debrief", "thank-you", "references", "network"];

/** What is typed and ticked by a reader who keeps to the plan. */
function interviewOf({ job, company, round = "", daysAgo, weeks }: Example, today: Day): Interview {
  const day = addDays(today, -daysAgo);
  return {
    ...emptyInterview,
    job,
    company,
    round,
    interviewedOn: { ...emptyInterview.interviewedOn, choice: "picked", picked: day },
    promise: { ...emptyInterview.promise, choice: "within", count: String(weeks), unit: "weeks" },
    done: daysAgo > 1 ? Object.fromEntries(early.map((kind) => [kind, day])) : { debrief: day },
    history: daysAgo > 1 ? [{ kind: "thanked", on: day }] : [],
  };
}

/** Three made-up interviews as they would stand in the list today. Nothing of them is kept. */
export function exampleRows(today: Day): Row[] {
  return examples
    .map((example, at) => {
      const interview = interviewOf(example, today);
      return rowOf(`example-${at}`, interview, outlookOf(interview, weekdays, today), today);
    })
    .sort(compareRows);
}
