import { Match, Show, Switch } from "solid-js";
import { holidayWords } from "../../../../content/en/days/holiday-words.ts";
import { workingDaysWords as words } from "../../../../content/en/days/working-days-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import {
  type Holidays,
  holidaysBetween,
  isCovered,
  unsureBetween,
} from "../../../base/calendar/holidays.ts";
import { fill } from "../../../base/language/fill.ts";
import type { Plan } from "../../../core/plan/timeline.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { holidaysOf } from "../../../core/record/work-calendar.ts";
import { $workCalendar } from "../../../stores/record/work-calendar-store.ts";
import { asDate, Dated } from "../../controls/Dated.tsx";
import { useLive } from "../../controls/use-live.ts";
import { WorkingDays } from "./WorkingDays.tsx";

interface HolidaysLineProps {
  interview: Interview;
  plan: Plan;
  say: (day: Day) => string;
}

/** The last day of a plan that has an end. */
function lastDay({ steps }: Plan): Day | null {
  return steps.flatMap(({ due }) => due ?? []).at(-1) ?? null;
}

/** What the plan knows of public holidays, and the way to change the days that are worked. */
export function HolidaysLine(props: HolidaysLineProps) {
  const calendar = useLive($workCalendar, $workCalendar.get());
  const holidays = () => holidaysOf(calendar());
  const end = () => lastDay(props.plan);
  /** The days of the plan's weeks that `find` names, as a text to be put into words; empty where there is none. */
  const inThePlan = (find: (known: Holidays, from: Day, to: Day) => string[]) => {
    const [known, last, first] = [holidays(), end(), props.plan.steps[0]?.from];
    return known && last && first ? find(known, first, last).join(", ") : "";
  };
  const fallOn = () =>
    inThePlan((...span) =>
      holidaysBetween(...span).map(([day, name]) => `${asDate(day)} (${name})`),
    );
  const unsure = () => inThePlan((...span) => unsureBetween(...span).map(asDate));
  return (
    <>
      <Switch fallback={<p class="hint">{words.unknown}</p>}>
        <Match when={holidays()}>
          {(known) => (
            <p class="hint">
              <Show
                when={isCovered(known(), end() ?? "1970-01-01") || !end()}
                fallback={fill(holidayWords.past, { year: known().last })}
              >
                {fill(holidayWords.covered, { year: known().last })}
              </Show>{" "}
              <Show when={fallOn()}>
                {(days) => <Dated text={fill(words.fallOn, { days: days() })} say={props.say} />}
              </Show>{" "}
              <Show when={unsure()}>
                {(days) => (
                  <Dated text={fill(holidayWords.unsureHere, { days: days() })} say={props.say} />
                )}
              </Show>
            </p>
          )}
        </Match>
      </Switch>
      <WorkingDays interview={props.interview} say={props.say} />
    </>
  );
}
