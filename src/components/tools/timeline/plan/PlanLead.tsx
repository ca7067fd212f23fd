import type { Day } from "../../../base/calendar/day.ts";
import type { Thread } from "../../../core/thread/thread.ts";
import { asDate, Dated } from "../../controls/Dated.tsx";
import { leadText } from "./step-words.ts";

/** The first sentences of a plan: what to do today, or when the next step comes. */
export function PlanLead(props: { thread: Thread; today: Day; say: (day: Day) => string }) {
  return (
    <p class="lead" translate="no">
      <Dated text={leadText(props.thread, props.today, asDate)} say={props.say} />
    </p>
  );
}
