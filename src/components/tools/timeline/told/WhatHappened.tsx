import { createSignal, onMount, Show, untrack } from "solid-js";
import { eventWords } from "../../../../content/en/timeline/event-words.ts";
import { historyWords as words } from "../../../../content/en/timeline/history-words.ts";
import { type EventKind, events } from "../../../../content/rules/timeline/events.ts";
import { timelineRules } from "../../../../content/rules/timeline/timeline.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { addEvents } from "../../../core/record/event-ids.ts";
import type { HistoryEvent, KeptEvent } from "../../../core/record/history.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { interviewDayOf } from "../../../core/record/interview-day.ts";
import { logThanks, replaceEvent } from "../../../core/record/log.ts";
import {
  callOf,
  emptyNews,
  type News,
  type NewsKind,
  newsOf,
} from "../../../core/thread/read-event.ts";
import { RadioGroup } from "../../controls/RadioGroup.tsx";
import { CallLog } from "../../shared/calls/CallLog.tsx";
import { NewsForm } from "./NewsForm.tsx";

interface WhatHappenedProps {
  interview: Interview;
  promised: Day | null;
  today: Day;
  say: (day: Day) => string;
  /** The id of the event that is corrected; null where something new is told. */
  correcting: string | null;
  onHistory: (history: KeptEvent[]) => void;
  onClose: () => void;
}

/** In the order of the rows. */
const happenings = (Object.keys(events) as EventKind[]).map((value) => {
  const { label, hint } = eventWords[value];
  return hint ? { value, label, hint } : { value, label };
});

/** The form in which the plan is told what happened: a call in the form that all tools share, other news in its own. */
export function WhatHappened(props: WhatHappenedProps) {
  const event = untrack(() => props.interview.history.find(({ id }) => id === props.correcting));
  const [kind, setKind] = createSignal<NewsKind | "called" | "">(event?.kind ?? "");
  let heading: HTMLHeadingElement | undefined;
  onMount(() => heading?.focus());
  const newsKind = () => {
    const chosen = kind();
    return chosen === "called" || chosen === "" ? null : chosen;
  };
  const others = () => {
    const { history } = props.interview;
    return props.correcting === null ? history : replaceEvent(history, props.correcting, []);
  };
  const log = (events: HistoryEvent[]) =>
    props.onHistory(
      props.correcting === null
        ? addEvents(props.interview.history, events)
        : replaceEvent(props.interview.history, props.correcting, events),
    );
  const save = (news: News) => {
    if (news.kind === "thanked")
      props.onHistory(logThanks(others(), news.on, news.to ?? undefined));
    else log([withAnswer(news, event)]);
  };
  return (
    <section class="happened" aria-labelledby="happened-title">
      <h3 id="happened-title" ref={heading} tabindex="-1">
        {words.title}
      </h3>
      <RadioGroup
        id="news"
        legend={words.kindLegend}
        value={kind()}
        options={happenings}
        onChoose={setKind}
      />
      <Show when={kind() === "called"}>
        <CallLog
          today={props.today}
          say={props.say}
          history={others()}
          interviewedOn={interviewDayOf(props.interview)}
          promised={props.promised}
          {...(event?.kind === "called" && { draft: callOf(event) })}
          onLog={log}
        />
      </Show>
      <Show when={newsKind()} keyed>
        {(chosen) => (
          <NewsForm
            kind={chosen}
            interview={props.interview}
            today={props.today}
            say={props.say}
            start={event && event.kind !== "called" ? newsOf(timelineRules, event) : emptyNews}
            onSave={save}
          />
        )}
      </Show>
      <p>
        <button type="button" class="link" onClick={() => props.onClose()}>
          {words.close}
        </button>
      </p>
    </section>
  );
}

/** Whether an offer was answered is told apart, and stays when the offer is corrected. */
function withAnswer(news: News, before: HistoryEvent | undefined): HistoryEvent {
  const settledOn = before && "settledOn" in before ? before.settledOn : null;
  const isOffer = news.kind === "offered" || news.kind === "other-offer";
  return isOffer && settledOn && settledOn >= news.on ? { ...news, settledOn } : news;
}
