import { createEffect, Match, Show, Switch } from "solid-js";
import { questionWords as words } from "../../../../content/en/shared/question-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import type { TypedDay } from "../../../base/calendar/typed-day.ts";
import { readablePart } from "../../../base/calendar/typed-text.ts";
import type { PromiseAnswer } from "../../../core/record/interview.ts";
import { Chips, ChipsRoom } from "../../controls/Chips.tsx";
import { DayFields } from "../../controls/DayFields.tsx";
import { RadioGroup } from "../../controls/RadioGroup.tsx";
import { TextField } from "../../controls/TextField.tsx";
import { usePart } from "../../controls/use-part.ts";

const values = ["by", "within", "end-of-week", "soon", "none"] as const;

/** How long most people say, to be taken with one press. */
const weeks = (["1", "2", "3"] as const).map((value) => ({
  value,
  parts: [words.withinQuick[value]],
  name: words.withinQuick[value],
}));

type Choice = (typeof values)[number];

interface PromiseQuestionProps {
  /** Where a tool asks in its own words. */
  legend?: string;
  choices?: Record<Choice, string>;
  answer: PromiseAnswer;
  echo: (typed: TypedDay) => string | undefined;
  errorOf: (field: "promise" | "promised-on" | "within") => string | undefined;
  onAnswer: (answer: PromiseAnswer) => void;
  say: (day: Day) => string;
}

/** What the employer said about when they decide. */
export function PromiseQuestion(props: PromiseQuestionProps) {
  /** Days to take with one press are fetched with the first answer that has any. */
  const [quick, load] = usePart(() => import("./OwnQuickDays.tsx"));
  const mayTake = () => props.answer.choice === "by" || props.answer.choice === "end-of-week";
  createEffect(() => mayTake() && load());
  const own = () => (
    <Show when={quick()} keyed>
      {({ OwnQuickDays }) => (
        <OwnQuickDays answer={props.answer} say={props.say} onAnswer={props.onAnswer} />
      )}
    </Show>
  );
  const labels = () => props.choices ?? words.promiseChoices;
  return (
    <>
      <RadioGroup
        id="promise"
        legend={props.legend ?? words.promiseLegend}
        error={props.errorOf("promise")}
        value={props.answer.choice}
        options={values.map((value) => ({ value, label: labels()[value] }))}
        onChoose={(choice) => props.onAnswer({ ...props.answer, choice })}
      />
      <Switch>
        <Match when={props.answer.choice === "end-of-week"}>{own()}</Match>
        <Match when={props.answer.choice === "by"}>
          <DayFields
            id="promised-on"
            legend={words.promisedOn}
            error={props.errorOf("promised-on")}
            echo={props.echo(props.answer.by)}
            quick={
              <Show when={quick() === undefined} fallback={own()}>
                <ChipsRoom count={14} />
              </Show>
            }
            value={props.answer.by}
            onType={(by) => props.onAnswer({ ...props.answer, by })}
          />
        </Match>
        <Match when={props.answer.choice === "within"}>
          <fieldset class="field" id="within">
            <legend>{words.withinLegend}</legend>
            <Chips
              id="within-quick"
              label={words.withinLegend}
              chips={weeks}
              value={props.answer.unit === "weeks" ? readablePart(props.answer.count) : null}
              onChoose={(count) => props.onAnswer({ ...props.answer, count, unit: "weeks" })}
            />
            <p class="hint">{words.withinOther}</p>
            <div class="day-fields">
              <TextField
                id="within-count"
                label={words.withinCount}
                error={props.errorOf("within")}
                size="count"
                numeric
                value={props.answer.count}
                onType={(count) => props.onAnswer({ ...props.answer, count })}
              />
              <div class="text-field">
                <label for="within-unit">{words.withinUnit}</label>
                <select
                  id="within-unit"
                  autocomplete="off"
                  value={props.answer.unit}
                  onChange={(event) =>
                    props.onAnswer({
                      ...props.answer,
                      unit: event.currentTarget.value === "days" ? "days" : "weeks",
                    })
                  }
                >
                  <option value="weeks">{words.weeks}</option>
                  <option value="days">{words.days}</option>
                </select>
              </div>
            </div>
          </fieldset>
        </Match>
      </Switch>
    </>
  );
}
