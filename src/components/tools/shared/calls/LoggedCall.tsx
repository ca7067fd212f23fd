import { onMount } from "solid-js";
import { callLogWords as words } from "../../../../content/en/calls/call-log-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import type { ToldCall } from "../../../core/record/log.ts";
import { asDate, Dated } from "../../controls/Dated.tsx";
import { savedText } from "./call-log-words.ts";

interface LoggedCallProps {
  told: ToldCall;
  say: (day: Day) => string;
  onUndo: () => void;
}

/** After Save this call: what was saved, and a way back that stays as long as the line does. It takes the focus. */
export function LoggedCall(props: LoggedCallProps) {
  let line: HTMLParagraphElement | undefined;
  onMount(() => line?.focus());
  return (
    <p class="cleared" tabindex="-1" ref={line}>
      <Dated text={savedText(props.told, asDate)} say={props.say} />{" "}
      <button type="button" onClick={() => props.onUndo()}>
        {words.undo}
      </button>
    </p>
  );
}
