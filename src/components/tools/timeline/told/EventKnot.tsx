import { Show } from "solid-js";
import { eventWords } from "../../../../content/en/timeline/event-words.ts";
import { timelineRules } from "../../../../content/rules/timeline/timeline.ts";
import type { Day } from "../../../base/calendar/day.ts";
import type { HistoryEvent } from "../../../core/record/history.ts";
import type { Interviewer } from "../../../core/record/interview.ts";
import { asDate, Dated } from "../../controls/Dated.tsx";
import { eventText } from "./event-words.ts";

interface EventKnotProps {
  event: HistoryEvent;
  people: readonly Interviewer[];
  say: (day: Day) => string;
}

/** Something that happened, on the thread behind today. */
export function EventKnot(props: EventKnotProps) {
  return (
    <li class="knot" data-status="happened">
      <p class="when">
        <Dated text={props.event.on} say={props.say} />
      </p>
      <div class="what">
        <p translate="no">
          <Dated text={eventText(props.event, props.people, asDate)} say={props.say} />
        </p>
        <Show when={timelineRules.events[props.event.kind].tool}>
          {(tool) => (
            <p>
              <a href={`/tools/${tool()}/`}>{eventWords[props.event.kind].button}</a>
            </p>
          )}
        </Show>
      </div>
    </li>
  );
}
