import type { TimelineRules } from "../../../content/rules/timeline/timeline.ts";
import type { Day } from "../../base/calendar/day.ts";
import { planFollowUp } from "../plan/timeline.ts";
import type { Interview } from "../record/interview.ts";
import { readAnswers } from "./answers.ts";
import { drawThread, type Knot, type StepKnot } from "./thread.ts";

/**
 * What an interview asks of its reader today: `unplanned` the answers for a plan are missing; `unfit` they do
 * not fit together; `planned` the next step with its day still to come, if one is left, the steps whose day
 * has passed and that are still open, and the steps whose last day is today, done ones included.
 */
export type Outlook =
  | { kind: "unplanned" }
  | { kind: "unfit" }
  | { kind: "planned"; next: StepKnot | null; passed: StepKnot[]; today: StepKnot[] };

/** The outlook of an interview as it is kept. `rules` has the rows; `workingWeek` holds ISO weekdays, `holidays` days off besides. */
export function outlookOf(
  rules: TimelineRules,
  interview: Interview,
  workingWeek: number[],
  today: Day,
  holidays: readonly Day[] = [],
): Outlook {
  const reading = readAnswers(interview, workingWeek, today, holidays);
  if (!reading.ok) return { kind: "unplanned" };
  const result = planFollowUp(rules, reading.facts, today);
  if (!result.ok) return { kind: "unfit" };
  const { knots, now, next } = drawThread(
    rules,
    result.plan,
    today,
    interview.done,
    interview.history,
  );
  const open = now.filter((knot) => asks(rules, knot));
  return {
    kind: "planned",
    next: open.find(({ status }) => status !== "passed") ?? next,
    passed: open.filter(({ status }) => status === "passed"),
    today: stepsOfToday(rules, knots, today),
  };
}

/** A day to know of asks nothing. */
const asks = ({ steps }: TimelineRules, { step }: StepKnot) => !steps[step.kind].isNotice;

function stepsOfToday(rules: TimelineRules, knots: readonly Knot[], today: Day): StepKnot[] {
  return knots.filter((knot): knot is StepKnot => {
    if (knot.kind !== "step" || !asks(rules, knot) || knot.step.due !== today) return false;
    return knot.status === "today" || knot.doneOn === today;
  });
}
