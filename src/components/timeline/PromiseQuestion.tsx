import { Match, Switch } from "solid-js";
import { timelineWords as words } from "../../content/words.ts";
import type { TypedDay } from "../calendar/typed-day.ts";
import { DayFields } from "../controls/DayFields.tsx";
import { RadioGroup } from "../controls/RadioGroup.tsx";
import { TextField } from "../controls/TextField.tsx";
import type { PromiseAnswer } from "../interview/interview.ts";

interface PromiseQuestionProps {
  answer: PromiseAnswer;
  echo: (typed: TypedDay) => string | undefined;
  errorOf: (field: "promise" | "promised-on" | "within") => string | undefined;
  onAnswer: (answer: PromiseAnswer) => void;
}

const choices = (["by", "within", "end-of-week", "soon", "none"] as const).map((value) => ({
  value,
  label: words.promiseChoices[value],
}));

/** What the employer said about when they decide. */
export function PromiseQuestion(props: PromiseQuestionProps) {
  return (
    <>
      <RadioGroup
        id="promise"
        legend={words.promiseLegend}
        error={props.errorOf("promise")}
        value={props.answer.choice}
        options={choices}
        onChoose={(choice) => props.onAnswer({ ...props.answer, choice })}
      />
      <Switch>
        <Match when={props.answer.choice === "by"}>
          <DayFields
            id="promised-on"
            legend={words.promisedOn}
            error={props.errorOf("promised-on")}
            echo={props.echo(props.answer.by)}
            value={props.answer.by}
            onType={(by) => props.onAnswer({ ...props.answer, by })}
          />
        </Match>
        <Match when={props.answer.choice === "within"}>
          <fieldset class="field" id="within">
            <legend>{words.withinLegend}</legend>
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
