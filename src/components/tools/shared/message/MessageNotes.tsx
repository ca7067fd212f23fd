import { For, Show } from "solid-js";
import type { Draft } from "../../../core/hand/merge-letter.ts";
import type { Standing } from "../../../core/hand/standing.ts";
import type { Message } from "../../../core/messages/letter-shape.ts";
import { Differences } from "./Differences.tsx";
import { notesOn } from "./message-words.ts";

interface MessageNotesProps {
  message: Message;
  standing: Standing;
  onSettle: (draft: Draft) => void;
}

/** What a composed message lacks or had no room for, and where the answers and the reader's hand differ. */
export function MessageNotes(props: MessageNotesProps) {
  return (
    <Show when={props.standing.letter}>
      {(letter) => (
        <>
          <For each={notesOn(props.message, letter())}>{(note) => <p class="hint">{note}</p>}</For>
          <Differences
            merged={props.standing.merged}
            segments={letter().segments}
            names={props.message.names}
            onSettle={props.onSettle}
          />
        </>
      )}
    </Show>
  );
}
