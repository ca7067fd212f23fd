import { onMount, untrack } from "solid-js";
import { differWords as words } from "../../../../content/en/shared/differ-words.ts";
import { emptyInterview } from "../../../core/record/interview.ts";
import { $interview, changeInterview } from "../../../stores/record/interview-store.ts";
import { announce } from "../../controls/announce.ts";
import { earlyChoice } from "../../controls/early-choice.ts";
import { RadioGroup } from "../../controls/RadioGroup.tsx";
import { useLive } from "../../controls/use-live.ts";
import Says from "./Says.tsx";

interface ApproachSwitchProps {
  id: string;
  options: readonly {
    approach: "patient" | "steady" | "persistent";
    says: string;
    claims: string[];
  }[];
}

/** The reader's side in a disagreement: choosing one changes the approach of the timeline. */
export default function ApproachSwitch(props: ApproachSwitchProps) {
  const name = () => `approach-${props.id}`;
  const early = untrack(() => earlyChoice(name()));
  const interview = useLive($interview, emptyInterview);
  const choose = (approach: string) => {
    const chosen = props.options.find((option) => option.approach === approach);
    if (!chosen) return;
    changeInterview({ approach: chosen.approach });
    announce(words.approachChanged);
  };
  onMount(() => early && early !== emptyInterview.approach && choose(early));
  return (
    <RadioGroup
      id={name()}
      legend={words.yours}
      value={interview().approach}
      options={props.options.map(({ approach, says, claims }) => ({
        value: approach,
        label: says,
        get hint() {
          return <Says ids={claims} />;
        },
      }))}
      onChoose={choose}
    />
  );
}
