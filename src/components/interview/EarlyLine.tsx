import { Show } from "solid-js";
import Says from "../advice/Says.tsx";
import type { Day } from "../calendar/day.ts";
import { asDate, Dated } from "../controls/Dated.tsx";
import { earlyText } from "./call-log-words.ts";
import { findEarlyCall } from "./early-call.ts";
import type { HistoryEvent } from "./history.ts";

interface EarlyLineProps {
  /** The day of the call; null while it is not known. */
  on: Day | null;
  history: readonly HistoryEvent[];
  promised: Day | null;
  say: (day: Day) => string;
}

/** Where a call comes early: why, and who says so. It stands in nobody's way. */
export function EarlyLine(props: EarlyLineProps) {
  const early = () => props.on && findEarlyCall(props.on, props.history, props.promised);
  const text = () => {
    const found = early();
    return found && earlyText(found, asDate);
  };
  return (
    <div class="early" data-early={early()?.kind}>
      <p role="status">
        <Show when={text()}>{(line) => <Dated text={line().text} say={props.say} />}</Show>
      </p>
      <Show when={text()}>{(line) => <Says ids={line().advice} />}</Show>
    </div>
  );
}
