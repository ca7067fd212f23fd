import { createSignal, For, Show } from "solid-js";
import { workingDaysWords as words } from "../../../../content/en/days/working-days-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { readTypedDay } from "../../../base/calendar/typed-day.ts";
import { changeWorkCalendar } from "../../../stores/record/work-calendar-store.ts";
import { DayFields } from "../../controls/DayFields.tsx";
import { echoOf } from "../../shared/questions/whole-day-words.ts";

const nothing = { day: "", month: "", year: "" };

/** Days on which the reader will not call, added one by one. */
export function DaysOff(props: { days: readonly Day[]; say: (day: Day) => string }) {
  const [typed, setTyped] = createSignal(nothing);
  const [error, setError] = createSignal<string>();
  const keep = (days: Iterable<Day>) => changeWorkCalendar({ daysOff: [...new Set(days)].sort() });
  const add = () => {
    const read = readTypedDay(typed());
    setError(read.ok ? undefined : (echoOf(typed(), props.say) ?? words.dayOffMissing));
    if (read.ok) {
      keep([...props.days, read.day]);
      setTyped(nothing);
    }
    document.getElementById("day-off-day")?.focus();
  };
  return (
    <>
      <DayFields
        id="day-off"
        legend={words.daysOffLegend}
        hint={words.daysOffHint}
        error={error()}
        echo={echoOf(typed(), props.say)}
        value={typed()}
        onType={setTyped}
      />
      <p>
        <button type="button" onClick={add}>
          {words.addDayOff}
        </button>
      </p>
      <Show when={props.days.length > 0}>
        <ul aria-label={words.daysOff}>
          <For each={props.days}>
            {(day) => (
              <li>
                <span translate="no">{props.say(day)}</span>{" "}
                <button
                  type="button"
                  class="link"
                  onClick={() => keep(props.days.filter((one) => one !== day))}
                >
                  {words.removeDayOff}
                  <span class="unseen">: {props.say(day)}</span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  );
}
