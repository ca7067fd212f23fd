import { createMemo, For, Show } from "solid-js";
import { eventWords } from "../../../../content/en/timeline/event-words.ts";
import { historyWords as words } from "../../../../content/en/timeline/history-words.ts";
import { timelineRules } from "../../../../content/rules/timeline/timeline.ts";
import { compareDays, type Day } from "../../../base/calendar/day.ts";
import type { KeptEvent } from "../../../core/record/history.ts";
import type { Interviewer } from "../../../core/record/interview.ts";
import { asDate, Dated } from "../../controls/Dated.tsx";
import { eventText } from "./event-words.ts";

interface ToldListProps {
  history: readonly KeptEvent[];
  people: readonly Interviewer[];
  say: (day: Day) => string;
  onCorrect: (id: string) => void;
  onRemove: (id: string) => void;
  /** Says that an offer was answered today, or takes that back. */
  onSettle: (id: string, settled: boolean) => void;
}

/** Everything that the plan was told, the latest first; each entry can be corrected and taken back. */
export function ToldList(props: ToldListProps) {
  // By their words, so that an entry which stays is not drawn anew with each new one.
  const entries = createMemo(
    () =>
      new Map(
        props.history
          .map((event, index) => ({ event, index }))
          .sort((a, b) => compareDays(b.event.on, a.event.on) || b.index - a.index)
          .map((entry) => [JSON.stringify(entry.event), entry]),
      ),
  );
  return (
    <Show when={props.history.length > 0}>
      <h3 id="told" tabindex="-1">
        {words.listTitle}
      </h3>
      <ul class="told" aria-labelledby="told">
        <For each={[...entries().keys()]}>
          {(key) => (
            <Show when={entries().get(key)}>
              {(entry) => <ToldEntry {...props} event={entry().event} />}
            </Show>
          )}
        </For>
      </ul>
    </Show>
  );
}

function ToldEntry(props: ToldListProps & { event: KeptEvent }) {
  const text = () => eventText(props.event, props.people, asDate);
  const unseen = () =>
    `: ${eventText(props.event, props.people, props.say)} ${props.say(props.event.on)}`;
  const isOffer = () =>
    timelineRules.events[props.event.kind].dates.some(({ name }) => name === "settledOn");
  const isSettled = () => "settledOn" in props.event && Boolean(props.event.settledOn);
  return (
    <li>
      <p translate="no">
        <b>
          <Dated text={props.event.on} say={props.say} />
        </b>{" "}
        <Dated text={text()} say={props.say} />
      </p>
      <div class="entry-actions">
        <Show when={isOffer()}>
          <button
            type="button"
            class="link"
            onClick={() => props.onSettle(props.event.id, !isSettled())}
          >
            {isSettled() ? words.unsettle : words.settle}
          </button>
        </Show>
        <Show when={timelineRules.events[props.event.kind].tool}>
          {(tool) => <a href={`/tools/${tool()}/`}>{eventWords[props.event.kind].button}</a>}
        </Show>
        <button type="button" class="link" onClick={() => props.onCorrect(props.event.id)}>
          {words.correct}
          <span class="unseen">{unseen()}</span>
        </button>
        <button type="button" class="link" onClick={() => props.onRemove(props.event.id)}>
          {words.remove}
          <span class="unseen">{unseen()}</span>
        </button>
      </div>
    </li>
  );
}
