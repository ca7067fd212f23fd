import { createSignal } from "solid-js";
import { calendarWords as words } from "../../content/calendar-words.ts";
import type { Day } from "../calendar/day.ts";
import { DownloadButton } from "../handover/DownloadButton.tsx";
import type { Interview } from "../interview/interview.ts";
import { nameOf } from "../interview/interview-words.ts";
import { calendarFile, calendarId } from "./calendar-store.ts";
import { plannedEvents } from "./calendar-words.ts";
import type { Thread } from "./thread.ts";

interface CalendarButtonsProps {
  interview: Interview;
  thread: Thread;
  lessons: readonly string[];
  say: (day: Day) => string;
}

/** The whole plan as one calendar file; titles name nobody unless the reader asks for it. */
export function CalendarButtons(props: CalendarButtonsProps) {
  const [withNames, setWithNames] = createSignal(false);
  const file = () => {
    const calendar = {
      id: calendarId(),
      name: withNames() ? nameOf(props.interview, props.say) : null,
      site: location.origin,
      lessons: props.lessons,
    };
    return calendarFile(plannedEvents(props.thread, calendar), words.calendarName, true);
  };
  return (
    <div class="calendar">
      <DownloadButton
        label={words.add}
        name={words.fileName}
        type="text/calendar;charset=utf-8"
        text={file}
      />
      <div class="choice">
        <input
          type="checkbox"
          id="with-names"
          autocomplete="off"
          checked={withNames()}
          aria-describedby="with-names-hint"
          onChange={(event) => setWithNames(event.currentTarget.checked)}
        />
        <label for="with-names">{words.withNames}</label>
      </div>
      <p class="hint" id="with-names-hint">
        {words.withNamesHint} {words.notWorking}
      </p>
    </div>
  );
}
