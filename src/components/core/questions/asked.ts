import type { Day } from "../../base/calendar/day.ts";
import { addEvents } from "../record/event-ids.ts";
import type { Interview } from "../record/interview.ts";
import { stepKey } from "../thread/step-key.ts";

type Marks = Pick<Interview, "history" | "done">;

const step = "ask-feedback";

const isOfStep = (mark: string): boolean => mark === step || mark.startsWith(`${step}-`);

/** Whether the reader has told the plan that they asked, here or in the plan itself. */
export function hasAsked({ done }: Pick<Interview, "done">): boolean {
  return Object.keys(done).some(isOfStep);
}

/**
 * What changes in an interview once the reader has asked: the step of the plan is done and, where nobody has said so,
 * the plan hears of the no, so that it names no more calls. Taken back on the same day, both go again.
 */
export function markAsked({ history, done }: Marks, asked: boolean, today: Day): Marks {
  const marks = Object.entries(done);
  if (!asked) {
    const days = marks.filter(([mark]) => isOfStep(mark)).map(([, day]) => day);
    return {
      done: Object.fromEntries(marks.filter(([mark]) => !isOfStep(mark))),
      history: history.filter(({ kind, on }) => kind !== "turned-down" || !days.includes(on)),
    };
  }
  const isKnown = history.some(({ kind }) => kind === "turned-down");
  const told = isKnown ? [...history] : addEvents(history, [{ kind: "turned-down", on: today }]);
  const no = told.findLastIndex(({ kind }) => kind === "turned-down");
  return { history: told, done: { ...done, [stepKey({ kind: step, event: no }, told)]: today } };
}
