import { onMount } from "solid-js";
import { planWords as words } from "../../content/plan-words.ts";
import { stepWords } from "../../content/timeline-rules.ts";
import type { Day } from "../calendar/day.ts";
import { announce } from "../controls/announce.ts";
import { fill } from "../controls/fill.ts";
import { CopyButton } from "../handover/CopyButton.tsx";
import type { Interview } from "../interview/interview.ts";
import { changeInterview } from "../interview/interview-store.ts";
import { AnswerList } from "./AnswerList.tsx";
import { ApproachChoice } from "./ApproachChoice.tsx";
import { planText } from "./step-words.ts";
import ThreadView from "./ThreadView.tsx";
import type { Thread } from "./thread.ts";
import type { StepKind } from "./timeline.ts";
import { markStep, startTimelineOver } from "./timeline-store.ts";

export interface PlanViewProps {
  interview: Interview;
  thread: Thread;
  today: Day;
  say: (day: Day) => string;
  lessons: readonly string[];
  /** Where the focus goes when the plan appears: nowhere after a reload. */
  focus: "nowhere" | "heading" | "start-over";
  onChange: (field: string) => void;
}

/** The reader's plan: what to do today, the thread, the choice of approach, and what to do with it all. */
export function PlanView(props: PlanViewProps) {
  let heading: HTMLHeadingElement | undefined;
  let startOver: HTMLButtonElement | undefined;
  onMount(() => {
    if (props.focus === "heading") heading?.focus();
    if (props.focus === "start-over") startOver?.focus();
  });
  const mark = (kind: StepKind, done: boolean) => {
    markStep(kind, done);
    // The thread is drawn anew and the step may have moved: the focus goes with it.
    document.getElementById(`done-${kind}`)?.focus();
    announce(fill(done ? words.stepDone : words.stepNotDone, { step: stepWords[kind].title }));
  };
  return (
    <>
      <h2 ref={heading} tabindex="-1">
        {words.planTitle}
      </h2>
      <ThreadView
        thread={props.thread}
        today={props.today}
        say={props.say}
        lessons={props.lessons}
        onDone={mark}
      />
      <p class="hint">{words.holidaysUnknown}</p>
      <ApproachChoice
        value={props.interview.approach}
        onChoose={(approach) => changeInterview({ approach })}
      />
      <AnswerList interview={props.interview} say={props.say} onChange={props.onChange} />
      <div class="actions">
        <CopyButton text={() => planText(props.thread, props.say)} />
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" ref={startOver} onClick={startTimelineOver}>
          {words.startOver}
        </button>
      </div>
    </>
  );
}
