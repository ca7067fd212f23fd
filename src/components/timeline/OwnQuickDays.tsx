import type { Day } from "../calendar/day.ts";
import { $today } from "../calendar/today.ts";
import type { TypedDay } from "../calendar/typed-day.ts";
import { useLive } from "../controls/use-live.ts";
import { interviewDayOf } from "../interview/interview-day.ts";
import { $interview } from "../interview/interview-store.ts";
import { $workingDays } from "../interview/work-calendar-store.ts";
import { QuickDays } from "./QuickDays.tsx";

interface OwnQuickDaysProps {
  say: (day: Day) => string;
  onPick: (typed: TypedDay) => void;
}

/** The quick answers, counted from the reader's own interview. */
export function OwnQuickDays(props: OwnQuickDaysProps) {
  const interview = useLive($interview, $interview.get());
  const today = useLive($today, $today.get());
  const days = useLive($workingDays, $workingDays.get());
  return (
    <QuickDays
      said={interviewDayOf(interview()) ?? today()}
      today={today()}
      workingWeek={days().workingWeek}
      say={props.say}
      onPick={props.onPick}
    />
  );
}
