import { Show } from "solid-js";
import { timelineWords as words } from "../../../../content/en/shared/words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import type { TypedDay } from "../../../base/calendar/typed-day.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { dayBefore } from "../../../stores/device/today.ts";
import { changeInterview } from "../../../stores/record/interview-store.ts";
import { ErrorSummary } from "../../controls/ErrorSummary.tsx";
import { PromiseQuestion } from "../../shared/questions/PromiseQuestion.tsx";
import { WhenQuestion } from "../../shared/questions/WhenQuestion.tsx";
import { ApproachChoice } from "./ApproachChoice.tsx";
import type { AnswerError } from "./answer-words.ts";

export interface TimelineFormProps {
  interview: Interview;
  /** Null until the browser has said which day it is. */
  today: Day | null;
  /** What to put right, found at the last Show my plan. */
  errors: readonly AnswerError[];
  say: (day: Day) => string;
  /** What plans and draws, and asks what few readers need: there once the form was touched. */
  part: typeof import("../plan/PlanPart.tsx") | null | undefined;
  /** A typed day in words, once it is one. */
  echo: (typed: TypedDay) => string | undefined;
  onShow: () => void;
  onExample: () => void;
}

/** The questions of the timeline. Each answer is kept as it is given; they are checked on Show my plan. */
export function TimelineForm(props: TimelineFormProps) {
  const errorOf = (field: string) => props.errors.find((error) => error.field === field)?.message;
  return (
    <form
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onShow();
      }}
    >
      <fieldset class="plain" role="none" disabled={!props.today}>
        <Show when={props.errors.length > 0 && props.errors} keyed>
          {(errors) => (
            <ErrorSummary id="timeline-problems" title={words.problemTitle} errors={errors} />
          )}
        </Show>
        <WhenQuestion
          answer={props.interview.interviewedOn}
          today={props.today}
          yesterday={props.today && dayBefore(props.today)}
          say={props.say}
          echo={props.echo}
          errorOf={errorOf}
          onAnswer={(interviewedOn) => changeInterview({ interviewedOn })}
        />
        <PromiseQuestion
          answer={props.interview.promise}
          echo={props.echo}
          errorOf={errorOf}
          onAnswer={(promise) => changeInterview({ promise })}
          say={props.say}
        />
        <ApproachChoice
          value={props.interview.approach}
          onChoose={(approach) => changeInterview({ approach })}
        />
        <details class="more">
          <summary>{words.moreOptions}</summary>
          <Show
            when={props.part}
            fallback={
              <Show when={props.part === null}>
                <p class="error">{words.notLoaded}</p>
              </Show>
            }
            keyed
          >
            {({ MoreOptions }) => <MoreOptions interview={props.interview} say={props.say} />}
          </Show>
        </details>
        <div class="actions">
          <button type="submit" class="main">
            {words.show}
          </button>
          <button type="button" onClick={() => props.onExample()}>
            {words.example}
          </button>
        </div>
      </fieldset>
    </form>
  );
}
