import { createEffect, createSignal, on, Show } from "solid-js";
import { callLogWords } from "../../../../content/en/calls/call-log-words.ts";
import { logWords as words } from "../../../../content/en/calls/call-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { draftOf } from "../../../core/call/draft.ts";
import { promisedDayOf } from "../../../core/call/reason.ts";
import { addEvents } from "../../../core/record/event-ids.ts";
import type { HistoryEvent } from "../../../core/record/history.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { interviewDayOf } from "../../../core/record/interview-day.ts";
import { type ToldCall, unlogCall } from "../../../core/record/log.ts";
import { restoreCall } from "../../../core/record/read-call.ts";
import { changeHistory, changeTold } from "../../../stores/drafts/call-store.ts";
import { announce } from "../../controls/announce.ts";
import Says from "../../guide/advice/Says.tsx";
import { CallLog } from "../../shared/calls/CallLog.tsx";
import { LoggedCall } from "../../shared/calls/LoggedCall.tsx";
import { CallsSoFar } from "../ask/CallsSoFar.tsx";

interface LogPartProps {
  interview: Interview;
  /** The id of the interview. */
  owner: string;
  today: Day | null;
  say: (day: Day) => string;
  /** The heading, for whoever leads here. */
  ref?: (heading: HTMLElement) => void;
}

/** What they said in the real call: once it is saved, the plan follows it. Undo brings the answers back as they were. */
export function LogPart(props: LogPartProps) {
  const [logged, setLogged] = createSignal<{ told: ToldCall; answers: unknown }>();
  let heading: HTMLHeadingElement | undefined;
  const log = (events: HistoryEvent[], told: ToldCall) => {
    const answers = draftOf(props.interview).told;
    changeHistory(addEvents(props.interview.history, events), null);
    setLogged({ told, answers });
  };
  const undo = () => {
    const last = logged();
    if (!last) return;
    changeHistory(unlogCall(props.interview.history, last.told), last.answers);
    setLogged(undefined);
    heading?.focus();
    announce(callLogWords.undone);
  };
  const another = () => {
    setLogged(undefined);
    heading?.focus();
  };
  createEffect(
    on(
      () => props.owner,
      () => setLogged(undefined),
      { defer: true },
    ),
  );
  return (
    <section class="told">
      <h2
        tabindex="-1"
        ref={(element) => {
          heading = element;
          props.ref?.(element);
        }}
      >
        {callLogWords.title}
      </h2>
      <p>
        {callLogWords.why} <Says ids={callLogWords.whyAdvice} />
      </p>
      <Show
        when={logged()}
        fallback={
          <CallLog
            today={props.today}
            say={props.say}
            history={props.interview.history}
            interviewedOn={interviewDayOf(props.interview)}
            promised={promisedDayOf(props.interview)}
            owner={props.owner}
            draft={restoreCall(draftOf(props.interview).told)}
            onDraft={changeTold}
            onLog={log}
          />
        }
      >
        {(last) => (
          <>
            <LoggedCall told={last().told} say={props.say} onUndo={undo} />
            <p>
              <a href="/tools/timeline/">{words.toPlan}</a>
            </p>
            <button type="button" onClick={another}>
              {words.another}
            </button>
          </>
        )}
      </Show>
      <CallsSoFar history={props.interview.history} say={props.say} />
    </section>
  );
}
