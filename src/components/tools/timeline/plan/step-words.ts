import { planWords as words } from "../../../../content/en/timeline/plan-words.ts";
import { stepWords } from "../../../../content/en/timeline/step-words.ts";
import { timelineRules } from "../../../../content/rules/timeline/timeline.ts";
import { type Day, daysBetween } from "../../../base/calendar/day.ts";
import { fill } from "../../../base/language/fill.ts";
import type { Step } from "../../../core/plan/timeline.ts";
import type { Interviewer } from "../../../core/record/interview.ts";
import type { StepKnot, Thread } from "../../../core/thread/thread.ts";
import { isContact } from "../../../core/thread/what-changed.ts";
import { eventText } from "../told/event-words.ts";

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

/** Days without an answer after which the plan says kindly how long it has been. */
const longWait = 14;

const isNotice = ({ kind }: Step) => timelineRules.steps[kind].isNotice === true;

/**
 * The first sentences of a plan: the one thing that comes first today and what else is open, or how many quiet days
 * there are until the next step; before the interview, what to ask in it.
 */
export function leadText({ knots, now, next }: Thread, today: Day, say: Say): string {
  if (next?.step.kind === "debrief") return words.toCome;
  const open = now.filter(({ step }) => !isNotice(step));
  const [first, ...more] = open.map(({ step }) => stepWords[step.kind].inSentence);
  const sentences = first ? [fill(words.doToday, { step: first })] : [words.nothingToday];
  if (more.length > 0) sentences.push(fill(words.thenToday, { steps: joined(more) }));
  if (!first && next) sentences.push(nextText(next.step, today, say));
  const ahead = open[0] ?? next;
  return [...waitText(knots, ahead, today), ...sentences].join(" ");
}

function nextText({ kind, from }: Step, today: Day, say: Say): string {
  const days = daysBetween(today, from) - 1;
  const { tomorrow, one, more } = words.nextOn;
  const pattern = days > 1 ? more : days === 1 ? one : tomorrow;
  return fill(pattern, { days, day: say(from), step: stepWords[kind].inSentence });
}

/** Every plan has the notes, whose day is that of the interview. */
function waitText(knots: Thread["knots"], ahead: StepKnot | null, today: Day): string[] {
  const met = knots.find((knot) => knot.kind === "step" && knot.step.kind === "debrief");
  const days = met?.kind === "step" ? daysBetween(met.step.from, today) : 0;
  const isWaiting = ahead && isContact(timelineRules, ahead.step);
  return isWaiting && days >= longWait ? [fill(words.longWait, { days })] : [];
}

/** The step that comes first: one that is open now, else the next; null where nothing is left. */
export function firstOf({ now, next }: Thread): StepKnot | null {
  return now.find(({ step }) => !isNotice(step)) ?? next;
}

/** How many steps are open today; a day to know of asks nothing, and one that has passed asks nothing more. */
export function dueCount({ now }: Thread): number {
  return now.filter(({ step, status }) => !isNotice(step) && status !== "passed").length;
}

/** The day of a step, or its first and last; of one that is open though its day has passed, only that it is open. */
export function whenOpenText({ step, status }: StepKnot, say: Say): string {
  return status === "passed" ? words.stillOpen : whenText(step, say);
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
