import { For } from "solid-js";
import type { Day } from "../../../base/calendar/day.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { noteBlocks } from "../ask/notes-words.ts";

/** The notes as they are printed: what was noted, and no fields. On the screen it is not shown. */
export function NotesSheet(props: { interview: Interview; say: (day: Day) => string }) {
  return (
    <div class="sheet" translate="no">
      <For each={noteBlocks(props.interview, props.say)}>
        {({ title, lines }) => (
          <>
            <h2>{title}</h2>
            <For each={lines}>{(line) => <p>{line}</p>}</For>
          </>
        )}
      </For>
    </div>
  );
}
