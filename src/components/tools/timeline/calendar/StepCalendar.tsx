import { Show } from "solid-js";
import { calendarWords as words } from "../../../../content/en/timeline/calendar-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import type { StepKnot } from "../../../core/thread/thread.ts";
import { calendarFile } from "../../../stores/views/calendar-store.ts";
import { announce } from "../../controls/announce.ts";
import { DownloadButton } from "../../handover/DownloadButton.tsx";
import { isToDo, plannedStep } from "./calendar-words.ts";

interface StepCalendarProps {
  knot: StepKnot;
  name: string;
  lessons: readonly string[];
  say: (day: Day) => string;
}

/** One step as a calendar file. */
export function StepCalendar(props: StepCalendarProps) {
  const file = () => {
    const { knot, lessons, say } = props;
    const text = calendarFile(
      (plan, uid) =>
        plannedStep(plan.steps, knot.step, { ...plan, uid, site: location.origin, lessons, say }),
      "one",
    );
    if (text === null) announce(words.nothingLeft);
    return text;
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
