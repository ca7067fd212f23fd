import { createSignal, For, Show } from "solid-js";
import { workingDaysWords as words } from "../../../../content/en/days/working-days-words.ts";
import { timelineWords } from "../../../../content/en/shared/words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { weekdays } from "../../../base/language/say-day.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { holidaysOf } from "../../../core/record/work-calendar.ts";
import {
  $workCalendar,
  $workingDays,
  changeWorkCalendar,
} from "../../../stores/record/work-calendar-store.ts";
import { replan } from "../../../stores/views/timeline-store.ts";
import { useLive } from "../../controls/use-live.ts";
import { DaysOff } from "./DaysOff.tsx";
import { HolidayChoice } from "./HolidayChoice.tsx";

/** ISO weekdays. */
const wholeWeek = [1, 2, 3, 4, 5, 6, 7];

interface WorkingDaysProps {
  interview: Interview;
  say: (day: Day) => string;
}

/** Folded until it is wanted, as the list of countries is fetched to be chosen from. */
export function WorkingDays(props: WorkingDaysProps) {
  const [open, setOpen] = createSignal(false);
  return (
    <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.title}</summary>
      <Show when={open()}>
        <WorkingDaysQuestions {...props} />
      </Show>
    </details>
  );
}

/** Which days are worked: the week, public holidays, one's own days off. All of it moves the plan at once. */
function WorkingDaysQuestions(props: WorkingDaysProps) {
  const calendar = useLive($workCalendar, $workCalendar.get());
  const days = useLive($workingDays, $workingDays.get());
  const toggle = (weekday: number, isWorked: boolean) => {
    const others = days().workingWeek.filter((one) => one !== weekday);
    changeWorkCalendar({ week: isWorked ? [...others, weekday].sort() : others });
  };
  /** The button goes with what it takes back, so the first day takes its focus. */
  const takeUsualWeek = () => {
    changeWorkCalendar({ week: null });
    document.getElementById("weekday-1")?.focus();
  };
  return (
    <>
      <div class="choice">
        <input
          type="checkbox"
          id="working-days"
          autocomplete="off"
          checked={!props.interview.callsOnAnyDay}
          onChange={(event) => replan({ callsOnAnyDay: !event.currentTarget.checked })}
        />
        <label for="working-days">{timelineWords.callsOnAnyDay}</label>
      </div>
      <fieldset class="field" aria-describedby="week-hint">
        <legend>{words.weekLegend}</legend>
        <p class="hint" id="week-hint">
          {words.weekHint}
        </p>
        <div class="weekdays">
          <For each={wholeWeek}>
            {(weekday) => (
              <div class="choice">
                <input
                  type="checkbox"
                  id={`weekday-${weekday}`}
                  autocomplete="off"
                  checked={days().workingWeek.includes(weekday)}
                  onChange={(event) => toggle(weekday, event.currentTarget.checked)}
                />
                <label for={`weekday-${weekday}`}>{weekdays[weekday % 7]}</label>
              </div>
            )}
          </For>
        </div>
      </fieldset>
      <Show when={calendar().week}>
        <p>
          <button type="button" class="link" onClick={takeUsualWeek}>
            {words.usualWeek}
          </button>
        </p>
      </Show>
      <HolidayChoice place={calendar().place} holidays={holidaysOf(calendar())} />
      <DaysOff days={calendar().daysOff} say={props.say} />
    </>
  );
}
