import { For, Show } from "solid-js";
import { logWords as words } from "../../../../content/en/calls/call-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import type { CalledEvent, HistoryEvent } from "../../../core/record/history.ts";
import { asDate, Dated } from "../../controls/Dated.tsx";
import { callLine } from "../script/call-words.ts";

interface CallsSoFarProps {
  history: readonly HistoryEvent[];
  say: (day: Day) => string;
}

/** The calls that are logged, one a line, the latest last. */
export function CallsSoFar(props: CallsSoFarProps) {
  const calls = () =>
    props.history
      .filter((event): event is CalledEvent => event.kind === "called")
      .sort((a, b) => (a.on < b.on ? -1 : 1));
  return (
    <Show when={calls().length > 0}>
      <h3>{words.callsTitle}</h3>
      <ul data-score="no">
        <For each={calls()}>
          {(call) => (
            <li>
              <Dated text={callLine(call, asDate)} say={props.say} />
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
