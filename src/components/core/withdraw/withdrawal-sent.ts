import type { Day } from "../../base/calendar/day.ts";
import { addEvents } from "../record/event-ids.ts";
import type { Interview } from "../record/interview.ts";
import { stepKey } from "../thread/step-key.ts";
import type { Withdrawal } from "./withdrawal-draft.ts";

type Marks = Pick<Interview, "history" | "done">;

/** The mark of the step that the last withdrawal brought; null where the plan has heard of none. */
function markIn(history: Interview["history"]): string | null {
  const event = history.findLastIndex(({ kind }) => kind === "withdrew");
  return event < 0 ? null : stepKey({ kind: "tell-employer", event }, history);
}

/** The day on which the employer was told; null while they were not, also where the plan knows of the reader's yes. */
export function withdrawalSentOn({ history, done }: Marks): Day | null {
  const mark = markIn(history);
  return (mark && done[mark]) || null;
}

/**
 * What changes once the withdrawal email is marked as sent, or is not after all. The plan hears of the withdrawal where
 * it has not, and its step is done. Taken back, the step is open again, and the news goes only where the mark brought it.
 */
export function markWithdrawal(
  { history, done }: Marks,
  { told }: Pick<Withdrawal, "told">,
  isSent: boolean,
  today: Day,
): Marks & Pick<Withdrawal, "told"> {
  const before = markIn(history);
  if (!isSent) {
    const left = Object.entries(done).filter(([mark]) => mark !== before);
    const others = history.filter(({ id }) => id !== told);
    return { history: others, done: Object.fromEntries(left), told: "" };
  }
  const after = before ? history : addEvents(history, [{ kind: "withdrew", on: today }]);
  const mark = markIn(after) ?? "";
  const isNew = after !== history;
  return {
    history: after,
    done: { ...done, [mark]: today },
    told: isNew ? (after.at(-1)?.id ?? "") : told,
  };
}
