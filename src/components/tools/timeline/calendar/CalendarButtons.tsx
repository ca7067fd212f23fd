import { Show } from "solid-js";
import { calendarWords as words } from "../../../../content/en/timeline/calendar-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import {
  $calendarPlan,
  $withNames,
  calendarFile,
  hasEvents,
  keepWithNames,
  type MakeEvents,
} from "../../../stores/views/calendar-store.ts";
import { useLive } from "../../controls/use-live.ts";
import { DownloadButton } from "../../handover/DownloadButton.tsx";
import { plannedEvents } from "./calendar-words.ts";

interface CalendarButtonsProps {
  lessons: readonly string[];
  say: (day: Day) => string;
}

/** The whole plan as one calendar file; titles name nobody unless the reader asks for it. */
export function CalendarButtons(props: CalendarButtonsProps) {
  const withNames = useLive($withNames, false);
  const plan = useLive($calendarPlan, null);
  const events: MakeEvents = (plan, uid) => {
    const { lessons, say } = props;
    return plannedEvents(plan.steps, { ...plan, uid, site: location.origin, lessons, say });
  };
  const isNothingLeft = () => {
    const now = plan();
    return now !== null && !hasEvents(now, events);
  };
  return (
    <div class="calendar">
      <Show when={!isNothingLeft()} fallback={<p>{words.nothingLeft}</p>}>
        <DownloadButton
          label={words.add}
          name={words.fileName}
          type="text/calendar;charset=utf-8"
          text={() => calendarFile(events, "all")}
        />
        <div class="choice">
          <input
            type="checkbox"
            id="with-names"
            autocomplete="off"
            checked={withNames()}
            aria-describedby="with-names-hint"
            onChange={(event) => keepWithNames(event.currentTarget.checked)}
          />
          <label for="with-names">{words.withNames}</label>
        </div>
        <p class="hint" id="with-names-hint">
          {words.withNamesHint} {words.notWorking}
        </p>
      </Show>
    </div>
  );
}
