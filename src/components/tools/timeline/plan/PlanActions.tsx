import { onMount } from "solid-js";
import { planWords as words } from "../../../../content/en/timeline/plan-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import type { Interviewer } from "../../../core/record/interview.ts";
import type { Thread } from "../../../core/thread/thread.ts";
import { startTimelineOver } from "../../../stores/views/timeline-store.ts";
import { CopyButton } from "../../handover/CopyButton.tsx";
import { planText } from "./step-words.ts";

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
