import { For } from "solid-js";
import { quickDayWords as words } from "../../../../content/en/days/working-days-words.ts";
import type { Day, Weekday } from "../../../base/calendar/day.ts";
import { nextDays } from "../../../base/calendar/next-days.ts";
import { readTypedDay, type TypedDay } from "../../../base/calendar/typed-day.ts";
import { typedFrom } from "../../../base/calendar/whole-day.ts";
import { shortDay } from "../../../base/language/say-day.ts";

interface QuickDaysProps {
  /** The day of the interview, on which they said it; today where it is not known yet. */
  said: Day;
  today: Day;
  workingWeek: readonly number[];
  /** What is answered so far. */
  chosen: TypedDay;
  locale: string;
  say: (day: Day) => string;
  onPick: (typed: TypedDay) => void;
}

/** The days that they can have named, each to be taken with one press. */
export function QuickDays(props: QuickDaysProps) {
  const days = () => nextDays(props.said, props.today, new Set(props.workingWeek as Weekday[]));
  const chosen = () => {
    const read = readTypedDay(props.chosen);
    return read.ok ? read.day : null;
  };
  return (
    <fieldset class="field quick">
      <legend>{words.legend}</legend>
      <ul>
        <For each={days()}>
          {({ day, isWorked }) => (
            <li>
              <button
                type="button"
                aria-pressed={chosen() === day}
                data-rest={isWorked ? undefined : ""}
                onClick={() => props.onPick(typedFrom(day))}
              >
                <span aria-hidden="true" translate="no">
                  {shortDay(day, props.locale)}
                </span>
                <span class="unseen" translate="no">
                  {props.say(day)}
                </span>
              </button>
            </li>
          )}
        </For>
      </ul>
    </fieldset>
  );
}
