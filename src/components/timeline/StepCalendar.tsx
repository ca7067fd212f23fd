import { Show } from "solid-js";
import { calendarWords as words } from "../../content/calendar-words.ts";
import { DownloadButton } from "../handover/DownloadButton.tsx";
import { calendarFile, calendarId } from "./calendar-store.ts";
import { isToDo, plannedStep } from "./calendar-words.ts";
import type { StepKnot, Thread } from "./thread.ts";
import { $planning } from "./timeline-store.ts";

interface StepCalendarProps {
  knot: StepKnot;
  name: string;
  lessons: readonly string[];
}

/** One step as a calendar file. */
export function StepCalendar(props: StepCalendarProps) {
  const file = () => {
    // First, as keeping a new id draws the plan anew.
    const id = calendarId();
    const planning = $planning.get();
    const thread: Thread | null = planning?.kind === "thread" ? planning.thread : null;
    const calendar = { id, name: null, site: location.origin, lessons: props.lessons };
    const event = thread && plannedStep(props.knot, thread, calendar);
    return calendarFile(event ? [event] : [], words.calendarName, false);
  };
  return (
    <Show when={isToDo(props.knot)}>
      <DownloadButton
        label={words.addStep}
        about={props.name}
        name={words.stepFileName}
        type="text/calendar;charset=utf-8"
        text={file}
        isLink
      />
    </Show>
  );
}
