import { changeFeedback } from "../../../stores/drafts/feedback-store.ts";
import { RadioGroup } from "../../controls/RadioGroup.tsx";
import Says from "../../guide/advice/Says.tsx";
import type { FormWords } from "./FeedbackForm.tsx";

interface AskQuestionProps {
  words: FormWords;
  value: "" | "phone" | "email";
}

/** By phone or by email, and who says which. */
export function AskQuestion(props: AskQuestionProps) {
  return (
    <RadioGroup
      id="ask"
      legend={props.words.ask}
      options={[
        {
          value: "phone",
          label: props.words.askBy.phone,
          get hint() {
            return (
              <>
                {props.words.askByPhone} <Says ids={["B9"]} />
              </>
            );
          },
        },
        {
          value: "email",
          label: props.words.askBy.email,
          get hint() {
            return (
              <>
                {props.words.askByEmail} <span class="ours">{props.words.ours}</span>
              </>
            );
          },
        },
      ]}
      value={props.value}
      onChoose={(ask) => changeFeedback({ ask })}
    />
  );
}
