import { approaches, timelineWords as words } from "../../../../content/en/shared/words.ts";
import type { Approach } from "../../../core/plan/timeline.ts";
import { RadioGroup } from "../../controls/RadioGroup.tsx";
import Says from "../../guide/advice/Says.tsx";

const options = () =>
  approaches.map(({ value, title, means, advice }) => ({
    value,
    label: title,
    get hint() {
      return (
        <>
          {means} <Says ids={advice} />
        </>
      );
    },
  }));

/** The three ways to follow up, each with what it means and who says so; the reader chooses. */
export function ApproachChoice(props: { value: Approach; onChoose: (approach: Approach) => void }) {
  return (
    <RadioGroup
      id="approach"
      legend={words.approachLegend}
      hint={words.approachHint}
      value={props.value}
      options={options()}
      onChoose={(approach) => props.onChoose(approach)}
    />
  );
}
