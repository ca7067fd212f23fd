import { createMemo, Show } from "solid-js";
import { quickDayWords as words } from "../../../../content/en/days/working-days-words.ts";
import type { Day, Weekday } from "../../../base/calendar/day.ts";
import { type NextDay, nextDays } from "../../../base/calendar/next-days.ts";
import { readTypedDay, type TypedDay } from "../../../base/calendar/typed-day.ts";
import { typedFrom } from "../../../base/calendar/whole-day.ts";
import { fill } from "../../../base/language/fill.ts";
import { shortDay } from "../../../base/language/say-day.ts";
import { readerLocale } from "../../../stores/device/region.ts";
import { $today } from "../../../stores/device/today.ts";
import { $workingDays } from "../../../stores/record/work-calendar-store.ts";
import { Chips } from "../../controls/Chips.tsx";
import { useLive } from "../../controls/use-live.ts";

interface QuickDaysProps {
  /** The id of the question. */
  of: string;
  /** The day on which they said it; today where it is not known. */
  said: Day | null;
  /** What is answered so far. */
  chosen: TypedDay;
  say: (day: Day) => string;
  onPick: (typed: TypedDay) => void;
}

/** The days that they can have named, each to be taken with one press. */
export function QuickDays(props: QuickDaysProps) {
  const today = useLive($today, $today.get());
  const worked = useLive($workingDays, $workingDays.get());
  const said = createMemo(() => props.said ?? today());
  const chosen = () => {
    const read = readTypedDay(props.chosen);
    return read.ok ? read.day : null;
  };
  const chip = ({ day, isWorked }: NextDay) => ({
    value: day,
    parts: shortDay(day, readerLocale()).split(" "),
    name: isWorked ? props.say(day) : fill(words.restDay, { day: props.say(day) }),
    isQuiet: !isWorked,
  });
  // Kept while the answer changes: what is drawn anew under a finger or an arrow key loses the focus.
  const chips = createMemo(() => {
    const workingWeek = new Set(worked().workingWeek as Weekday[]);
    const holidays = new Set(worked().holidays);
    return nextDays(said(), today(), { workingWeek, holidays }).map(chip);
  });
  return (
    <Show when={chips().length > 0}>
      <Chips
        id={`${props.of}-quick`}
        label={words.legend}
        chips={chips()}
        value={chosen()}
        onChoose={(day) => props.onPick(typedFrom(day as Day))}
      />
    </Show>
  );
}
