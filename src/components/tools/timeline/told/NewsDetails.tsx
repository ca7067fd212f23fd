import { Show } from "solid-js";
import { historyWords as words } from "../../../../content/en/timeline/history-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import type { TypedDay } from "../../../base/calendar/typed-day.ts";
import type { Interviewer } from "../../../core/record/interview.ts";
import { interviewDayOf } from "../../../core/record/interview-day.ts";
import type { NewsAnswer, NewsKind } from "../../../core/thread/read-event.ts";
import { DayFields } from "../../controls/DayFields.tsx";
import { RadioGroup } from "../../controls/RadioGroup.tsx";
import { QuickDays } from "../../shared/questions/QuickDays.tsx";

interface NewsDetailsProps {
  kind: NewsKind;
  answer: NewsAnswer;
  people: readonly Interviewer[];
  error: string | undefined;
  say: (day: Day) => string;
  echo: (typed: TypedDay) => string | undefined;
  onChange: (part: Partial<NewsAnswer>) => void;
}

/** What goes with some news: who was thanked, and by when an offer is answered. */
export function NewsDetails(props: NewsDetailsProps) {
  const named = () => props.people.filter(({ name }) => name.trim());
  const isOffer = () => props.kind === "offered" || props.kind === "other-offer";
  return (
    <>
      <Show when={props.kind === "thanked" && named().length > 0}>
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
      <Show when={isOffer()}>
        <DayFields
          id="answer-by"
          legend={props.kind === "offered" ? words.answerByOptional : words.answerBy}
          hint={words.answerByHint}
          error={props.error}
          echo={props.echo(props.answer.answerBy)}
          quick={
            <QuickDays
              of="answer-by"
              said={interviewDayOf({ interviewedOn: props.answer.on })}
              chosen={props.answer.answerBy}
              say={props.say}
              onPick={(answerBy) => props.onChange({ answerBy })}
            />
          }
          value={props.answer.answerBy}
          onType={(answerBy) => props.onChange({ answerBy })}
        />
      </Show>
    </>
  );
}
