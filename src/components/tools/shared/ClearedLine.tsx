import { Show } from "solid-js";
import { questionWords as words } from "../../../content/en/shared/question-words.ts";
import { $cleared, undoClear } from "../../stores/record/interview-store.ts";
import { announce } from "../controls/announce.ts";
import { useLive } from "../controls/use-live.ts";

/** After Start over: what happened, and a way back that stays until the next answer. */
export function ClearedLine(props: { said?: string; onUndo: () => void }) {
  const cleared = useLive($cleared, null);
  const undo = () => {
    props.onUndo();
    undoClear();
    announce(words.undone);
  };
  return (
    <Show when={cleared()}>
      <p class="cleared" tabindex="-1" ref={(line) => queueMicrotask(() => line.focus())}>
        {props.said ?? words.cleared}{" "}
        <button type="button" onClick={undo}>
          {words.undo}
        </button>
      </p>
    </Show>
  );
}
