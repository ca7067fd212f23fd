import { notesWords as words } from "../../../../content/en/notes/notes-words.ts";
import { questionWords } from "../../../../content/en/shared/question-words.ts";
import { fill } from "../../../base/language/fill.ts";

/** Who or what was removed, with a way back that stays; it takes the focus when it appears. */
export function RemovedLine(props: { name: string; onUndo: () => void }) {
  return (
    <p class="cleared" tabindex="-1" ref={(line) => queueMicrotask(() => line.focus())}>
      {fill(words.removed, { name: props.name })}{" "}
      <button type="button" onClick={() => props.onUndo()}>
        {questionWords.undo}
        <span class="unseen">: {props.name}</span>
      </button>
    </p>
  );
}
