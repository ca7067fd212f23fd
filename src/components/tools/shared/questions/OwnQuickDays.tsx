import { Match, Switch } from "solid-js";
import { quickDayWords as words } from "../../../../content/en/days/working-days-words.ts";
import { addDays, type Day, type Weekday } from "../../../base/calendar/day.ts";
import { isLastOfWeek } from "../../../base/calendar/next-days.ts";
import { typedFrom } from "../../../base/calendar/whole-day.ts";
import { fill } from "../../../base/language/fill.ts";
import type { PromiseAnswer } from "../../../core/record/interview.ts";
import { interviewDayOf } from "../../../core/record/interview-day.ts";
import { $today } from "../../../stores/device/today.ts";
import { $interview } from "../../../stores/record/interview-store.ts";
import { $workingDays } from "../../../stores/record/work-calendar-store.ts";
import { useLive } from "../../controls/use-live.ts";
import { QuickDays } from "./QuickDays.tsx";

interface OwnQuickDaysProps {
  answer: PromiseAnswer;
  say: (day: Day) => string;
  onAnswer: (answer: PromiseAnswer) => void;
}

/** What a press answers, counted from the reader's own interview: a day by name, or which end of a week was meant. */
export function OwnQuickDays(props: OwnQuickDaysProps) {
  const interview = useLive($interview, $interview.get());
  const today = useLive($today, $today.get());
  const days = useLive($workingDays, $workingDays.get());
  const said = () => interviewDayOf(interview()) ?? today();
  const isAsked = () => isLastOfWeek(said(), new Set(days().workingWeek as Weekday[]));
  const take = (day: Day) => props.onAnswer({ ...props.answer, choice: "by", by: typedFrom(day) });
  return (
    <Switch>
      <Match when={props.answer.choice === "by"}>
        <QuickDays
          of="promised-on"
          said={said()}
          chosen={props.answer.by}
          say={props.say}
          onPick={(by) => props.onAnswer({ ...props.answer, by })}
        />
      </Match>
      <Match when={props.answer.choice === "end-of-week" && isAsked()}>
        <fieldset class="field which-week">
          <legend>{words.whichEnd}</legend>
          <p class="hint">{words.whichEndHint}</p>
          <button type="button" onClick={() => take(said())}>
            {fill(words.thisEnd, { day: props.say(said()) })}
          </button>
          <button type="button" onClick={() => take(addDays(said(), 7))}>
            {fill(words.nextEnd, { day: props.say(addDays(said(), 7)) })}
          </button>
        </fieldset>
      </Match>
    </Switch>
  );
}
