import { createSignal, For } from "solid-js";
import { messageWords as words } from "../../../../content/en/messages/message-words.ts";
import type { Form } from "../../../core/messages/letter-shape.ts";
import { type Paper, paperFor } from "../../../core/messages/paper.ts";

interface PrintedMessageProps {
  text: string;
  form: Form;
  region: string;
}

/** The letter alone on its paper, and the button that prints it. On the screen the sheet is not shown. */
export function PrintedMessage(props: PrintedMessageProps) {
  const [chosen, setChosen] = createSignal<Paper>();
  const paper = () => chosen() ?? paperFor(props.form, props.region);
  return (
    <>
      <div class="print-line">
        <div class="text-field">
          <label for="paper">{words.paper}</label>
          <select
            id="paper"
            autocomplete="off"
            onChange={(event) => setChosen(event.currentTarget.value as Paper)}
          >
            <For each={Object.entries(words.papers)}>
              {([value, label]) => (
                <option value={value} selected={value === paper()}>
                  {label}
                </option>
              )}
            </For>
          </select>
        </div>
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
      </div>
      <div class="letter-sheet" data-paper={paper()} translate="no">
        <For each={props.text.split(/\n{2,}/)}>{(block) => <p>{block}</p>}</For>
      </div>
    </>
  );
}
