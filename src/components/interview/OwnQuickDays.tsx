import { Show } from "solid-js";
import { quickDayWords as words } from "../../content/working-days-words.ts";
import { addDays, type Day, type Weekday } from "../calendar/day.ts";
import { isLastOfWeek } from "../calendar/next-days.ts";
import { readerLocale } from "../calendar/region.ts";
import { $today } from "../calendar/today.ts";
import { typedFrom } from "../calendar/whole-day.ts";
import { fill } from "../controls/fill.ts";
import { useLive } from "../controls/use-live.ts";
import type { PromiseAnswer } from "./interview.ts";
import { interviewDayOf } from "./interview-day.ts";
import { $interview } from "./interview-store.ts";
import { QuickDays } from "./QuickDays.tsx";
import { $workingDays } from "./work-calendar-store.ts";

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
    <>
      <Show when={props.answer.choice === "by"}>
        <QuickDays
          said={said()}
          today={today()}
          workingWeek={days().workingWeek}
          chosen={props.answer.by}
          locale={readerLocale()}
          say={props.say}
          onPick={(by) => props.onAnswer({ ...props.answer, by })}
        />
      </Show>
      <Show when={props.answer.choice === "end-of-week" && isAsked()}>
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
      </Show>
    </>
  );
}
