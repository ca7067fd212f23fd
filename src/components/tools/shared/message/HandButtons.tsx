import { Show } from "solid-js";
import { messageWords as words } from "../../../../content/en/messages/message-words.ts";

interface HandButtonsProps {
  /** Whether it was written elsewhere: then it is not written again. */
  isOwn: boolean;
  /** Whether there are other words to offer. */
  hasOther: boolean;
  isUntouched: boolean;
  canUndo: boolean;
  canRedo: boolean;
  onOther: () => void;
  onUndo: () => void;
  onRedo: () => void;
  onAgain: () => void;
}

/** What can be done to the whole text: other words, one change taken back or done again, and the letter as it was. */
export function HandButtons(props: HandButtonsProps) {
  return (
    <>
      <Show when={props.hasOther}>
        <button type="button" onClick={() => props.onOther()}>
          {words.otherWords}
        </button>
      </Show>
      <span class="both">
        <button type="button" disabled={!props.canUndo} onClick={() => props.onUndo()}>
          {words.undo}
        </button>
        <button type="button" disabled={!props.canRedo} onClick={() => props.onRedo()}>
          {words.redo}
        </button>
      </span>
      <Show when={!props.isOwn && !props.isUntouched}>
        <button type="button" onClick={() => props.onAgain()}>
          {words.again}
        </button>
      </Show>
    </>
  );
}
