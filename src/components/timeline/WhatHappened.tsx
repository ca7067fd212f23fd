import { createSignal, onMount, Show } from "solid-js";
import { callLogWords } from "../../content/call-log-words.ts";
import { historyWords as words } from "../../content/history-words.ts";
import type { Day } from "../calendar/day.ts";
import { CallLog } from "../interview/CallLog.tsx";
import type { HistoryEvent } from "../interview/history.ts";
import type { Interview } from "../interview/interview.ts";
import { interviewDayOf } from "../interview/interview-day.ts";
import { logThanks, replaceEvent } from "../interview/log.ts";
import { NewsForm } from "./NewsForm.tsx";
import { callOf, emptyNews, type News, newsOf } from "./read-event.ts";

interface WhatHappenedProps {
  interview: Interview;
  promised: Day | null;
  today: Day;
  say: (day: Day) => string;
  /** The place in the history of what is corrected; null where something new is told. */
  correcting: number | null;
  onHistory: (history: HistoryEvent[]) => void;
  onClose: () => void;
}

/** The form in which the plan is told what happened: a call in the form that all tools share, other news in its own. */
export function WhatHappened(props: WhatHappenedProps) {
  const event = () =>
    props.correcting === null ? undefined : props.interview.history[props.correcting];
  const [isCall, setIsCall] = createSignal(event()?.kind === "called");
  let heading: HTMLHeadingElement | undefined;
  onMount(() => heading?.focus());
  const others = () => {
    const { history } = props.interview;
    return props.correcting === null ? history : replaceEvent(history, props.correcting, []);
  };
  const log = (events: HistoryEvent[]) =>
    props.onHistory(
      props.correcting === null
        ? [...props.interview.history, ...events]
        : replaceEvent(props.interview.history, props.correcting, events),
    );
  const save = (news: News) => {
    if (news.kind === "thanked")
      props.onHistory(logThanks(others(), news.on, news.to ?? undefined));
    else log([withAnswer(news)]);
  };
  /** Whether an offer was answered is told apart, and stays when the offer is corrected. */
  const withAnswer = (news: News): HistoryEvent => {
    const before = event();
    const settledOn = before && "settledOn" in before ? before.settledOn : null;
    return "answerBy" in news && settledOn && settledOn >= news.on ? { ...news, settledOn } : news;
  };
  const start = () => {
    const before = event();
    return before && before.kind !== "called" ? newsOf(before) : emptyNews;
  };
  const draft = () => {
    const before = event();
    return before?.kind === "called" ? { draft: callOf(before) } : {};
  };
  return (
    <section class="happened" aria-labelledby="happened-title">
      <h3 id="happened-title" ref={heading} tabindex="-1">
        {isCall() ? callLogWords.title : words.title}
      </h3>
      <Show
        when={isCall()}
        fallback={
          <NewsForm
            interview={props.interview}
            today={props.today}
            say={props.say}
            start={start()}
            onCall={() => {
              setIsCall(true);
              heading?.focus();
            }}
            onSave={save}
          />
        }
      >
        <CallLog
          today={props.today}
          say={props.say}
          history={others()}
          interviewedOn={interviewDayOf(props.interview)}
          promised={props.promised}
          {...draft()}
          onLog={log}
        />
      </Show>
      <p>
        <button type="button" class="link" onClick={() => props.onClose()}>
          {words.close}
        </button>
      </p>
    </section>
  );
}
