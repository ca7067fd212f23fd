import { Show } from "solid-js";
import { calmLines, noteQuestions as words } from "../../../../content/en/notes/notes-questions.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { calmFor } from "../../../core/record/notes.ts";
import { announce } from "../../controls/announce.ts";
import { RadioGroup } from "../../controls/RadioGroup.tsx";
import Says from "../../guide/advice/Says.tsx";

type Feeling = Interview["feeling"];

interface FeelingQuestionProps {
  value: Feeling;
  onChoose: (feeling: Exclude<Feeling, "">) => void;
}

const options = (["worried", "not-sure", "hopeful", "very-sure"] as const).map((value) => ({
  value,
  label: words.feelings[value],
}));

/** How the reader feels, and one calm line; both extremes get the same. */
export function FeelingQuestion(props: FeelingQuestionProps) {
  return (
    <>
      <RadioGroup
        id="feeling"
        legend={words.feeling}
        options={options}
        value={props.value}
        onChoose={(feeling) => {
          props.onChoose(feeling);
          const calm = calmFor(feeling);
          if (calm) announce(calmLines[calm].line);
        }}
      />
      <Show when={calmFor(props.value)}>
        {(calm) => (
          <p class="calm">
            {calmLines[calm()].line} <Says ids={calmLines[calm()].advice} />
          </p>
        )}
      </Show>
    </>
  );
}
