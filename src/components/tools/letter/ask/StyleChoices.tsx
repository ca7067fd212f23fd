import { For, Show } from "solid-js";
import { laterLetterWords as words } from "../../../../content/en/letter/letter-later-words.ts";
import type { Snapshot } from "../../../core/messages/letter-draft.ts";
import type { Form, Tone } from "../../../core/messages/letter-shape.ts";

interface StyleChoicesProps {
  choices: Snapshot;
  /** How many paragraphs there are while the reader has not said. */
  usual: 1 | 2;
  onChange: (change: Partial<Snapshot>) => void;
}

interface ChoiceProps {
  id: string;
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChoose: (value: string) => void;
}

function Choice(props: ChoiceProps) {
  return (
    <div class="text-field">
      <label for={props.id}>{props.label}</label>
      <select
        id={props.id}
        autocomplete="off"
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        <For each={props.options}>
          {([value, label]) => (
            <option value={value} selected={value === props.value}>
              {label}
            </option>
          )}
        </For>
      </select>
    </div>
  );
}

/** How the letter is sent, how it sounds and how long it is. A choice shows at once, and Undo takes it back. */
export function StyleChoices(props: StyleChoicesProps) {
  return (
    <div class="style-choices">
      <Choice
        id="letter-form"
        label={words.form}
        value={props.choices.form}
        options={Object.entries(words.forms)}
        onChoose={(form) => props.onChange({ form: form as Form })}
      />
      <Choice
        id="letter-tone"
        label={words.tone}
        value={props.choices.tone}
        options={Object.entries(words.tones)}
        onChoose={(tone) => props.onChange({ tone: tone as Tone })}
      />
      <Show when={props.choices.form !== "card"}>
        <Choice
          id="letter-length"
          label={words.length}
          value={String(props.choices.paragraphs || props.usual)}
          options={Object.entries(words.lengths)}
          onChoose={(length) => props.onChange({ paragraphs: length === "2" ? 2 : 1 })}
        />
      </Show>
    </div>
  );
}
