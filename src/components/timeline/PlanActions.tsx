import { onMount } from "solid-js";
import { planWords as words } from "../../content/plan-words.ts";
import type { Day } from "../calendar/day.ts";
import { CopyButton } from "../handover/CopyButton.tsx";
import type { Interviewer } from "../interview/interview.ts";
import { planText } from "./step-words.ts";
import type { Thread } from "./thread.ts";
import { startTimelineOver } from "./timeline-store.ts";

interface PlanActionsProps {
  thread: Thread;
  people: readonly Interviewer[];
  say: (day: Day) => string;
  /** True where Start over was taken back: the focus is where it was. */
  takesFocus: boolean;
}

/** What to do with a plan: take it along, or start over. */
export function PlanActions(props: PlanActionsProps) {
  let startOver: HTMLButtonElement | undefined;
  onMount(() => props.takesFocus && startOver?.focus());
  return (
    <div class="actions">
      <CopyButton text={() => planText(props.thread, props.people, props.say)} />
      <button type="button" onClick={() => print()}>
        {words.print}
      </button>
      <button type="button" ref={startOver} onClick={startTimelineOver}>
        {words.startOver}
      </button>
    </div>
  );
}
