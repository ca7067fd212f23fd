import { For, Show } from "solid-js";
import { resultWords as words } from "../../../../content/en/questions/feedback-later-words.ts";
import type { QuestionChoice } from "../../../core/questions/feedback.ts";
import Says from "../../guide/advice/Says.tsx";

/** Why these questions and not the others, and where the articles do not agree on asking. */
export function WhyThese(props: { choice: QuestionChoice }) {
  return (
    <details class="more why">
      <summary>{words.why}</summary>
      <ul data-score="no">
        <For each={props.choice.chosen}>
          {({ text, reason, claims }) => (
            <li>
              <b>{text}</b> {reason || words.ownReason} <Says ids={claims} />
            </li>
          )}
        </For>
      </ul>
      <Show when={props.choice.heldBack.length > 0}>
        <h3>{words.heldBack}</h3>
        <ul data-score="no">
          <For each={props.choice.heldBack}>
            {({ text, why }) => (
              <li>
                {text} <span class="hint">{words.whyHeld[why]}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <h3>{words.differ}</h3>
      <ul data-score="no">
        <li>
          {words.differAsk} <Says ids={["A9", "B9"]} />
        </li>
        <li>
          {words.differThank} <Says ids={["D8"]} />
        </li>
        <li>
          {words.differAlone} <Says ids={["C10"]} />
        </li>
      </ul>
    </details>
  );
}
