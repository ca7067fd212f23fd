import { For, Show } from "solid-js";
import { rehearsalWords as words } from "../../../../content/en/calls/call-words.ts";
import type { Known } from "../../../core/call/call.ts";
import { type Branch, choicesOf, choiceText } from "../../../core/call/rehearse.ts";

interface RehearsalChoicesProps {
  branch: Branch;
  known: Known;
  /** The id of a choice, and what it leads to in words; none where it is chosen what they do. */
  onChoose: (id: string, means: string) => void;
}

/** What can be said, or what may happen, as large buttons one below the other. */
export function RehearsalChoices(props: RehearsalChoicesProps) {
  return (
    <Show when={choicesOf(props.branch).length > 0}>
      <Show when={props.branch.kind === "turn"}>
        <h3>{words.chooseReply}</h3>
      </Show>
      <ul class="replies">
        <For each={choicesOf(props.branch)}>
          {(choice) => (
            <li>
              <button
                type="button"
                translate="no"
                onClick={() => props.onChoose(choice.id, "means" in choice ? choice.means : "")}
              >
                {choiceText(choice, props.known)}
              </button>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
