import type { Day } from "../../base/calendar/day.ts";
import type { Interview } from "../record/interview.ts";

type Marks = Pick<Interview, "history" | "done">;

const step = "ask-feedback";

/** Whether the reader has told the plan that they asked. */
export function hasAsked({ done }: Pick<Interview, "done">): boolean {
  return Object.hasOwn(done, step);
}

/**
 * What changes in an interview once the reader has asked: the step of the plan is done and, where nobody has said so,
 * the plan hears of the no, so that it names no more calls. Taken back on the same day, both go again.
 */
export function markAsked({ history, done }: Marks, asked: boolean, today: Day): Marks {
  const { [step]: on, ...others } = done;
  if (!asked) {
    return {
      done: others,
      history: history.filter((event) => event.kind !== "turned-down" || event.on !== on),
    };
  }
  const isKnown = history.some(({ kind }) => kind === "turned-down");
  return {
    done: { ...others, [step]: today },
    history: isKnown ? history : [...history, { kind: "turned-down", on: today }],
  };
}
