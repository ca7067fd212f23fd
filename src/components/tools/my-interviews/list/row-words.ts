import { myInterviewsWords as words } from "../../../../content/en/mine/my-interviews-words.ts";
import { copyLineWords } from "../../../../content/en/shared/copy-line-words.ts";
import { stepWords } from "../../../../content/en/timeline/step-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { fill } from "../../../base/language/fill.ts";
import type { Row } from "../../../core/overview/rows.ts";
import type { StepKnot } from "../../../core/thread/thread.ts";
import { nameOf } from "../../shared/interview-words.ts";

type Say = (day: Day) => string;

/** A step as a heading would say it. */
export function stepTitle({ step }: StepKnot): string {
  return stepWords[step.kind].title;
}

/** A list in a sentence: "a", "a and b", "a, b and c". Made once, as making one takes longer than writing a row. */
const sentence = new Intl.ListFormat("en-GB");

/** What comes next in an interview, without its day. */
export function nextText({ outlook }: Row): string {
  if (outlook.kind !== "planned") return words[outlook.kind];
  if (outlook.next) return stepTitle(outlook.next);
  return outlook.passed.length > 0 ? "" : words.nothingLeft;
}

/** Steps whose day has passed and that are fine to do now; empty where there are none. */
export function openText({ outlook }: Row): string {
  if (outlook.kind !== "planned" || outlook.passed.length === 0) return "";
  const steps = outlook.passed.map(({ step }) => stepWords[step.kind].inSentence);
  return fill(words.stillOpen, { steps: sentence.format(steps) });
}

/** For a day on which nothing is due: the step that comes first of all, in the order of the rows. */
export function comesFirstText(rows: readonly Row[], say: Say): string {
  const row = rows.find(({ outlook }) => outlook.kind === "planned" && outlook.next);
  const next = row?.outlook.kind === "planned" && row.outlook.next;
  if (!row || !next || !row.day) return "";
  return fill(next.status === "by" ? words.nextBy : words.nextOn, {
    day: say(row.day),
    step: stepWords[next.step.kind].inSentence,
    name: nameOf(row.interview, say),
  });
}

/** That it is time for a copy: of how many, and since which day, in words; null: there never was one. */
export function reminderText(count: number, lastDay: string | null): string {
  const { one, more } = lastDay === null ? copyLineWords.never : copyLineWords.last;
  return fill(count === 1 ? one : more, { count, day: lastDay ?? "" });
}
