import { articleNames } from "../../content/advice/article-names.ts";
import { calendarWords as words } from "../../content/calendar-words.ts";
import { stepWords } from "../../content/timeline-rules.ts";
import type { PlannedEvent } from "../calendar/ics.ts";
import { fill } from "../controls/fill.ts";
import { ruleOf } from "./rule-words.ts";
import { joined } from "./step-words.ts";
import type { StepKnot, Thread } from "./thread.ts";
import type { Step } from "./timeline.ts";

/** What a calendar needs besides the steps. */
export interface CalendarOf {
  /** Made once for an interview and kept, so that its events are known again. */
  readonly id: string;
  /** What the interview is called, or null where titles name nobody. */
  readonly name: string | null;
  /** Where this site is, like `https://example.org`. */
  readonly site: string;
  /** Lessons that exist, by slug. */
  readonly lessons: readonly string[];
}

/** The steps of a thread that are still to do, as events for a calendar, in their order. */
export function plannedEvents({ knots }: Thread, calendar: CalendarOf): PlannedEvent[] {
  const counts = new Map<string, number>();
  return knots.flatMap((knot) => {
    if (knot.kind !== "step") return [];
    const kind = nameOf(knot.step);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return isToDo(knot) ? [plannedEvent(knot.step, count, calendar)] : [];
  });
}

/** One step as an event; `null` where it is none that a calendar shows. */
export function plannedStep(
  knot: StepKnot,
  thread: Thread,
  calendar: CalendarOf,
): PlannedEvent | null {
  const alike = thread.knots.flatMap((one) =>
    one.kind === "step" && nameOf(one.step) === nameOf(knot.step) ? [one.step] : [],
  );
  if (!isToDo(knot)) return null;
  return plannedEvent(knot.step, alike.indexOf(knot.step) + 1, calendar);
}

/** Whether a step has a day that is still of use in a calendar. */
export const isToDo = ({ status }: StepKnot): boolean =>
  status === "today" || status === "by" || status === "coming";

/** The first, second … call of a plan keeps its place in a calendar when its day moves. */
function plannedEvent(step: Step, count: number, calendar: CalendarOf): PlannedEvent {
  const { title, lesson } = stepWords[step.kind];
  const pattern = calendar.name ? words.titleWithName : words.title;
  const hasLesson = lesson && calendar.lessons.includes(lesson);
  return {
    uid: `${calendar.id}-${nameOf(step)}-${count}@after-the-interview`,
    day: step.from,
    ...(step.due && step.due !== step.from && { lastDay: step.due }),
    title: fill(pattern, { name: calendar.name ?? "", step: title }),
    description: descriptionOf(step),
    ...(hasLesson && { url: `${calendar.site}/guide/${lesson}/` }),
  };
}

const nameOf = ({ kind, event }: Step) => (event === undefined ? kind : `${kind}-${event}`);

function descriptionOf(step: Step): string[] {
  const names = articleNames as Record<string, string>;
  const articles = [...new Set(step.advice.map((id) => `${names[id.slice(0, 1)]} (${id})`))];
  const said = fill(words.said, { articles: joined(articles) });
  const ours = step.basis === "ours" ? [words.ours] : [];
  return [stepWords[step.kind].why, ruleOf(step).rule, ...ours, said];
}
