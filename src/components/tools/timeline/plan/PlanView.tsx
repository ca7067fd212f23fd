import { createEffect, createMemo, createSignal, onCleanup, onMount, Show } from "solid-js";
import { historyWords } from "../../../../content/en/timeline/history-words.ts";
import { planWords as words } from "../../../../content/en/timeline/plan-words.ts";
import { stepWords } from "../../../../content/en/timeline/step-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { fill } from "../../../base/language/fill.ts";
import type { Plan, Step } from "../../../core/plan/timeline.ts";
import type { KeptEvent } from "../../../core/record/history.ts";
import type { Interview } from "../../../core/record/interview.ts";
import type { Thread } from "../../../core/thread/thread.ts";
import { markStep, replan } from "../../../stores/views/timeline-store.ts";
import { afterPaint } from "../../controls/after-paint.ts";
import { announce } from "../../controls/announce.ts";
import { showDue } from "../../controls/due-sign.ts";
import { AnswerList } from "../ask/AnswerList.tsx";
import { ApproachChoice } from "../ask/ApproachChoice.tsx";
import { CalendarButtons } from "../calendar/CalendarButtons.tsx";
import { HolidaysLine } from "../days/HolidaysLine.tsx";
import { WhatIf } from "../little/WhatIf.tsx";
import { ChangeLine } from "../told/ChangeLine.tsx";
import { Told } from "../told/Told.tsx";
import { WhatHappened } from "../told/WhatHappened.tsx";
import { PlanActions } from "./PlanActions.tsx";
import { PlanLead } from "./PlanLead.tsx";
import { boxId } from "./StepKnot.tsx";
import { dueCount } from "./step-words.ts";
import ThreadView from "./ThreadView.tsx";

export interface PlanViewProps {
  /** As it is kept: what was pressed shows at once. */
  interview: Interview;
  /** As the plan was drawn from it, which may be one paint behind. */
  drawnOf: Interview;
  plan: Plan;
  thread: Thread;
  today: Day;
  say: (day: Day) => string;
  lessons: readonly string[];
  /** Where the focus goes when the plan appears: nowhere after a reload. */
  focus: "nowhere" | "heading" | "start-over";
  onChange: (field: string) => void;
}

/** What is told just now: nothing, something new, or a correction of the event with an id. */
type Telling = null | "new" | { readonly id: string };

/** The reader's plan: what to do today, what happened, the thread, the choice of approach, and what to do with it all. */
export function PlanView(props: PlanViewProps) {
  const [telling, setTelling] = createSignal<Telling>(null);
  let heading: HTMLHeadingElement | undefined;
  let tell: HTMLButtonElement | undefined;
  onMount(() => props.focus === "heading" && heading?.focus());
  createEffect(() => showDue(dueCount(props.thread)));
  onCleanup(() => showDue(0));
  const mark = (step: Step, done: boolean) => {
    markStep(step, done);
    // The thread is drawn anew and the step may have moved: the focus goes with it.
    afterPaint(() => document.getElementById(boxId(step))?.focus());
    const { title } = stepWords[step.kind];
    announce(fill(done ? words.stepDone : words.stepNotDone, { step: title }));
  };
  const close = () => {
    setTelling(null);
    tell?.focus();
  };
  const keep = (history: KeptEvent[]) => {
    setTelling(null);
    replan({ history });
  };
  // What an answer leaves as it was draws nothing anew.
  const people = createMemo(() => props.drawnOf.interviewers);
  const correcting = () => {
    const now = telling();
    return now && now !== "new" ? now.id : null;
  };
  return (
    <>
      <h2 ref={heading} tabindex="-1">
        {words.planTitle}
      </h2>
      <ChangeLine say={props.say} onUndo={() => tell?.focus()} />
      <PlanLead thread={props.thread} today={props.today} say={props.say} />
      <Show
        when={telling() !== null}
        fallback={
          <p class="tell">
            <button type="button" ref={tell} onClick={() => setTelling("new")}>
              {historyWords.tell}
            </button>
          </p>
        }
      >
        <WhatHappened
          interview={props.interview}
          promised={props.plan.promisedDate}
          today={props.today}
          say={props.say}
          correcting={correcting()}
          onHistory={keep}
          onClose={close}
        />
      </Show>
      <ThreadView
        thread={props.thread}
        people={people()}
        today={props.today}
        say={props.say}
        lessons={props.lessons}
        onDone={mark}
      />
      <Told
        interview={props.interview}
        drawnOf={props.drawnOf}
        today={props.today}
        say={props.say}
        onCorrect={(id) => setTelling({ id })}
        onHistory={keep}
      />
      <HolidaysLine interview={props.interview} plan={props.plan} say={props.say} />
      <ApproachChoice
        value={props.interview.approach}
        onChoose={(approach) => replan({ approach })}
      />
      <WhatIf approach={props.interview.approach} say={props.say} />
      <AnswerList interview={props.interview} say={props.say} onChange={props.onChange} />
      <CalendarButtons lessons={props.lessons} say={props.say} />
      <PlanActions
        thread={props.thread}
        people={props.interview.interviewers}
        say={props.say}
        takesFocus={props.focus === "start-over"}
      />
    </>
  );
}
