import { Show } from "solid-js";
import type { Day } from "../../../base/calendar/day.ts";
import { promisedDayOf } from "../../../core/call/reason.ts";
import { findEarlyCall } from "../../../core/record/early-call.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { asDate, Dated } from "../../controls/Dated.tsx";
import Says from "../../guide/advice/Says.tsx";
import { beforeCallText } from "./call-words.ts";

interface BeforeCallProps {
  interview: Interview;
  today: Day;
  say: (day: Day) => string;
}

/** Where today is sooner than most articles say: what they say, above the script that can be used all the same. */
export function BeforeCall(props: BeforeCallProps) {
  const early = () => {
    const { history } = props.interview;
    const found = findEarlyCall(props.today, history, promisedDayOf(props.interview));
    return found && beforeCallText(found, asDate);
  };
  return (
    <Show when={early()}>
      {(line) => (
        <div class="early" data-early>
          <p>
            <Dated text={line().text} say={props.say} /> <Says ids={line().advice} />
          </p>
        </div>
      )}
    </Show>
  );
}
