import { For, Show } from "solid-js";
import { quickDayWords as words } from "../../content/working-days-words.ts";
import type { Day, Weekday } from "../calendar/day.ts";
import { findQuickDay, type QuickDay, quickDays } from "../calendar/quick-days.ts";
import type { TypedDay } from "../calendar/typed-day.ts";
import { typedFrom } from "../calendar/whole-day.ts";

interface QuickDaysProps {
  /** The day of the interview, on which they said it; today where it is not known yet. */
  said: Day;
  today: Day;
  workingWeek: readonly number[];
  say: (day: Day) => string;
  onPick: (typed: TypedDay) => void;
}

/** Each quick answer with the day, or the days, that it can mean. */
export function QuickDays(props: QuickDaysProps) {
  const week = () => new Set(props.workingWeek as Weekday[]);
  const answers = () =>
    quickDays.map((quick) => {
      const found = findQuickDay(quick, props.said, props.today, week());
      return { quick, days: found.ok ? [found.day] : found.problem.days };
    });
  const isAsked = () => answers().some(({ days }) => days.length > 1);
  return (
    <fieldset class="field quick">
      <legend>{words.legend}</legend>
      <Show when={isAsked()}>
        <p class="hint">{words.which}</p>
      </Show>
      <ul>
        <For each={answers()}>
          {({ quick, days }) => (
            <For each={days}>{(day) => <QuickButton quick={quick} day={day} {...props} />}</For>
          )}
        </For>
      </ul>
    </fieldset>
  );
}

function QuickButton(props: QuickDaysProps & { quick: QuickDay; day: Day }) {
  return (
    <li>
      <button type="button" onClick={() => props.onPick(typedFrom(props.day))}>
        {words[props.quick]}: <span translate="no">{props.say(props.day)}</span>
      </button>
    </li>
  );
}
