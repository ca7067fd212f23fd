import { articleNames } from "../../../../content/en/advice/article-names.ts";
import { calendarWords as words } from "../../../../content/en/timeline/calendar-words.ts";
import { stepWords } from "../../../../content/en/timeline/step-words.ts";
import { timelineRules } from "../../../../content/rules/timeline/timeline.ts";
import type { Day } from "../../../base/calendar/day.ts";
import type { PlannedEvent } from "../../../base/calendar-file/ics.ts";
import { fill } from "../../../base/language/fill.ts";
import type { Step } from "../../../core/plan/timeline.ts";
import type { Interview } from "../../../core/record/interview.ts";
import type { NamedStep } from "../../../core/thread/calendar-draft.ts";
import type { StepKnot } from "../../../core/thread/thread.ts";
import { nameOf } from "../../shared/interview-words.ts";
import { ruleOf } from "../ask/rule-words.ts";
import { joined } from "../plan/step-words.ts";

/** What the words of a calendar need besides the steps. */
export interface CalendarOf {
  readonly interview: Interview;
  /** Whether the job and the company stand in the titles; without them these name nobody. */
  readonly withNames: boolean;
  /** The id of a step by its name, by which its event is known again. */
  readonly uid: (name: string) => string;
  /** Where this site is, like `https://example.org`. */
  readonly site: string;
  /** Lessons that exist, by slug. */
  readonly lessons: readonly string[];
  /** Says a day, where an interview has no other name. */
  readonly say: (day: Day) => string;
}

/** The steps that are still to do, as events for a calendar, in their order. */
export function plannedEvents(steps: readonly NamedStep[], calendar: CalendarOf): PlannedEvent[] {
  return steps.filter(({ knot }) => isToDo(knot)).map((step) => plannedEvent(step, calendar));
}

/** One of the steps as an event, in a list; an empty one where it is none that a calendar shows any more. */
export function plannedStep(
  steps: readonly NamedStep[],
  { kind, event, from }: Step,
  calendar: CalendarOf,
): PlannedEvent[] {
  // Not by identity: what was pressed may have been drawn before the last change.
  const same = steps.filter(
    ({ knot: { step } }) => step.kind === kind && step.event === event && step.from === from,
  );
  return plannedEvents(same, calendar);
}

/** Whether a step has a day that is still of use in a calendar. */
export const isToDo = ({ status }: StepKnot): boolean =>
  status === "today" || status === "by" || status === "coming";

function plannedEvent({ name, knot: { step } }: NamedStep, calendar: CalendarOf): PlannedEvent {
  const { title } = stepWords[step.kind];
  const { lesson } = timelineRules.steps[step.kind];
  const hasLesson = lesson && calendar.lessons.includes(lesson);
  return {
    uid: calendar.uid(name),
    day: step.from,
    ...(step.due && step.due !== step.from && { lastDay: step.due }),
    title: titleOf(title, calendar),
    description: descriptionOf(step),
    ...(hasLesson && { url: `${calendar.site}/guide/${lesson}/` }),
  };
}

function titleOf(step: string, { withNames, interview, say }: CalendarOf): string {
  return withNames
    ? fill(words.titleWithName, { name: nameOf(interview, say), step })
    : fill(words.title, { step });
}

function descriptionOf(step: Step): string[] {
  const names = articleNames as Record<string, string>;
  const articles = [...new Set(step.advice.map((id) => `${names[id.slice(0, 1)]} (${id})`))];
  const said = fill(words.said, { articles: joined(articles) });
  const ours = step.basis === "ours" ? [words.ours] : [];
  return [stepWords[step.kind].why, ruleOf(step).rule, ...ours, said];
}
