import { Show } from "solid-js";
import {
  callOutcomes,
  callLogWords as words,
} from "../../../../content/en/calls/call-log-words.ts";
import type { Said } from "../../../core/record/history.ts";
import { RadioGroup } from "../../controls/RadioGroup.tsx";
import Says from "../../guide/advice/Says.tsx";

interface CallOutcomesProps {
  value: "" | Said;
  error: string | undefined;
  onChoose: (said: Said) => void;
}

const hintOf = (outcome: (typeof callOutcomes)[number]) =>
  "hint" in outcome && (
    <>
      {outcome.hint}{" "}
      <Show when={"advice" in outcome && outcome.advice}>{(ids) => <Says ids={ids()} />}</Show>
    </>
  );

/** What may come of a call, each with what it means and who says so. */
export function CallOutcomes(props: CallOutcomesProps) {
  return (
    <RadioGroup
      id="outcome"
      legend={words.saidLegend}
      error={props.error}
      value={props.value}
      options={callOutcomes.map((outcome) => ({
        value: outcome.said,
        label: outcome.label,
        get hint() {
          return hintOf(outcome);
        },
      }))}
      onChoose={(said) => props.onChoose(said)}
    />
  );
}
