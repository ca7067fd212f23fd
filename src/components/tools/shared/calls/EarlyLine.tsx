import { Show } from "solid-js";
import type { Day } from "../../../base/calendar/day.ts";
import { findEarlyCall } from "../../../core/record/early-call.ts";
import type { HistoryEvent } from "../../../core/record/history.ts";
import { asDate, Dated } from "../../controls/Dated.tsx";
import Says from "../../guide/advice/Says.tsx";
import { earlyText } from "./call-log-words.ts";

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
