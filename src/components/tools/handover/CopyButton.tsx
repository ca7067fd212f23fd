import { createSignal, Show } from "solid-js";
import { handoverWords as words } from "../../../content/en/timeline/plan-words.ts";
import { announce } from "../controls/announce.ts";
import { putOnClipboard } from "./clipboard.ts";

interface CopyButtonProps {
  label?: string;
  /** What is said once it is copied. */
  said?: string;
  /** What is copied, asked for at the click. */
  text: () => string;
}

/**
 * Copies text. Where the browser refuses, the text appears, selected, with the keys to press; nothing
 * is called copied before the browser has said so.
 */
export function CopyButton(props: CopyButtonProps) {
  const [state, setState] = createSignal<"ready" | "copied" | "by-hand">("ready");
  const copied = () => {
    setState("copied");
    announce(props.said ?? words.planCopied);
  };
  const byHand = () => {
    setState("by-hand");
    announce(words.copyByHand);
  };
  const copy = () => {
    putOnClipboard(props.text()).then(copied, byHand);
  };
  return (
    <>
      <button type="button" onClick={copy} onBlur={() => state() === "copied" && setState("ready")}>
        {state() === "copied" ? words.copied : (props.label ?? words.copy)}
      </button>
      <Show when={state() === "by-hand"}>
        <label class="by-hand">
          {words.copyByHand}
          <textarea
            readonly
            rows="8"
            value={props.text()}
            ref={(area) => queueMicrotask(() => area.select())}
          />
        </label>
      </Show>
    </>
  );
}
