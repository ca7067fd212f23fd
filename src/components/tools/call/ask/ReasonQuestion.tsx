import { reasons, callWords as words } from "../../../../content/en/calls/call-reasons.ts";
import type { Reason } from "../../../core/call/call.ts";
import { RadioGroup } from "../../controls/RadioGroup.tsx";
import Says from "../../guide/advice/Says.tsx";

const options = () =>
  reasons.map(({ reason, label, hint, advice }) => ({
    value: reason,
    label,
    get hint() {
      return (
        <>
          {hint} <Says ids={advice} />
        </>
      );
    },
  }));

/** Why somebody calls, each reason with what the articles say to it; the reader chooses. */
export function ReasonQuestion(props: { value: Reason; onChoose: (reason: Reason) => void }) {
  return (
    <RadioGroup
      id="reason"
      legend={words.reasonLegend}
      value={props.value}
      options={options()}
      onChoose={(reason) => props.onChoose(reason)}
    />
  );
}
