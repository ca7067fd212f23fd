import { For, Show } from "solid-js";
import { eventWords } from "../../../../content/en/timeline/event-words.ts";
import { historyWords as words } from "../../../../content/en/timeline/history-words.ts";
import { timelineRules } from "../../../../content/rules/timeline/timeline.ts";
import type { Day } from "../../../base/calendar/day.ts";
import type { TypedDay } from "../../../base/calendar/typed-day.ts";
import type { AskedDate } from "../../../core/record/history.ts";
import { type Interviewer, noDay } from "../../../core/record/interview.ts";
import { interviewDayOf } from "../../../core/record/interview-day.ts";
import {
  askedDates,
  idOfDate,
  type NewsAnswer,
  type NewsKind,
} from "../../../core/thread/read-event.ts";
import { DayFields } from "../../controls/DayFields.tsx";
import { RadioGroup } from "../../controls/RadioGroup.tsx";
import { QuickDays } from "../../shared/questions/QuickDays.tsx";

interface NewsDetailsProps {
  kind: NewsKind;
  answer: NewsAnswer;
  people: readonly Interviewer[];
  errorOf: (id: string) => string | undefined;
  say: (day: Day) => string;
  echo: (typed: TypedDay) => string | undefined;
  onChange: (part: Partial<NewsAnswer>) => void;
}

/** What goes with some news, as its row says: whom it went to, and the dates that it brought. */
export function NewsDetails(props: NewsDetailsProps) {
  const named = () => props.people.filter(({ name }) => name.trim());
  return (
    <>
      <Show when={timelineRules.events[props.kind].to && named().length > 0}>
        <RadioGroup
          id="thanked-to"
          legend={words.toLegend}
          value={props.answer.to}
          options={[
            { value: "", label: words.toAll },
            ...named().map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChoose={(to) => props.onChange({ to })}
        />
      </Show>
      <For each={askedDates(timelineRules, props.kind)}>
        {({ name }) => <NewsDate {...props} name={name} />}
      </For>
    </>
  );
}

function NewsDate(props: NewsDetailsProps & { name: AskedDate }) {
  const id = () => idOfDate(props.name);
  const value = () => props.answer.dates[props.name] ?? noDay;
  const change = (day: TypedDay) =>
    props.onChange({ dates: { ...props.answer.dates, [props.name]: day } });
  return (
    <DayFields
      id={id()}
      legend={eventWords[props.kind].asks?.[props.name] ?? ""}
      hint={words.dateHint}
      error={props.errorOf(id())}
      echo={props.echo(value())}
      quick={
        <QuickDays
          of={id()}
          said={interviewDayOf({ interviewedOn: props.answer.on })}
          chosen={value()}
          say={props.say}
          onPick={change}
        />
      }
      value={value()}
      onType={change}
    />
  );
}
