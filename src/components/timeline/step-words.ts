import { planWords as words } from "../../content/plan-words.ts";
import { stepWords } from "../../content/timeline-rules.ts";
import type { Day } from "../calendar/day.ts";
import { fill } from "../controls/fill.ts";
import type { Interviewer } from "../interview/interview.ts";
import { eventText } from "./event-words.ts";
import type { StepKnot, Thread } from "./thread.ts";
import type { Step } from "./timeline.ts";

type Say = (day: Day) => string;

/** How a step stands, in words. */
export function statusText({ status, step, doneOn }: StepKnot, say: Say): string {
  if (status === "done" && doneOn) return fill(words.doneOn, { day: say(doneOn) });
  return fill(words.status[status], { day: step.due ? say(step.due) : "" });
}

/** A list in a sentence: "a", "a and b", "a, b and c". */
export function joined(parts: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(parts);
}

/** The first sentences of a plan: what to do today, or when the next step comes; before the interview, what to ask in it. */
export function leadText({ now, next }: Thread, say: Say): string {
  const [first, ...more] = now
    .filter(({ step }) => !stepWords[step.kind].isNotice)
    .map(({ step }) => stepWords[step.kind].inSentence);
  if (next?.step.kind === "debrief") return words.toCome;
  const sentences = first ? [fill(words.doToday, { step: first })] : [words.nothingToday];
  if (more.length > 0) sentences.push(fill(words.thenToday, { steps: joined(more) }));
  if (!first && next) {
    const step = stepWords[next.step.kind].inSentence;
    sentences.push(fill(words.nextOn, { day: say(next.step.from), step }));
  }
  return sentences.join(" ");
}

/** How many steps are open today; a day to know of asks nothing, and one that has passed asks nothing more. */
export function dueCount({ now }: Thread): number {
  return now.filter(({ step, status }) => !stepWords[step.kind].isNotice && status !== "passed")
    .length;
}

/** The day of a step, or its first and last. */
export function whenText({ from, due }: Step, say: Say): string {
  return due ? [...new Set([from, due])].map(say).join(" to ") : words.status.always;
}

/** The plan as plain text, one step or event a line: for a message, a note or paper. */
export function planText(thread: Thread, people: readonly Interviewer[], say: Say): string {
  const lines = thread.knots.flatMap((knot) => {
    if (knot.kind === "event")
      return `${say(knot.event.on)}: ${eventText(knot.event, people, say)}`;
    if (knot.kind !== "step") return [];
    const mark = knot.status === "done" ? ` (${words.done})` : "";
    return `${whenText(knot.step, say)}: ${stepWords[knot.step.kind].title}${mark}`;
  });
  return [words.planTitle, "", ...lines, ""].join("\n");
}
