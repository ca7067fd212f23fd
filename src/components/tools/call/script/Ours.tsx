import { Show } from "solid-js";
import { scriptWords as words } from "../../../../content/en/calls/call-words.ts";

/** Marks what no article says. */
export function Ours(props: { when: boolean | undefined }) {
  return (
    <Show when={props.when}>
      <span class="ours" data-score="no">
        {words.ours}
      </span>{" "}
    </Show>
  );
}
