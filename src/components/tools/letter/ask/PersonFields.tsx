import { For, Show } from "solid-js";
import { letterAdvice, letterWords as words } from "../../../../content/en/letter/letter-words.ts";
import { fill } from "../../../base/language/fill.ts";
import type { Interviewer } from "../../../core/record/interview.ts";
import { TextField } from "../../controls/TextField.tsx";
import { SpellingOffer } from "../../shared/questions/SpellingOffer.tsx";
import { StarterField } from "./StarterField.tsx";

interface PersonFieldsProps {
  person: Interviewer;
  number: number;
  topic: string;
  /** Lines of the notes that may be this person's. */
  noted: readonly string[];
  error: string | undefined;
  onName: (name: string) => void;
  onTopic: (topic: string) => void;
  /** None where there is nobody to remove. */
  onRemove: (() => void) | undefined;
}

/** One person: their name, and the detail that makes the letter theirs. */
export function PersonFields(props: PersonFieldsProps) {
  const id = () => `to-${props.person.id}`;
  const called = () => fill(words.person, { number: props.number });
  return (
    <fieldset class="row" id={id()}>
      <legend>{called()}</legend>
      <TextField
        id={`${id()}-name`}
        label={words.name}
        error={props.error}
        value={props.person.name}
        onType={props.onName}
      />
      <SpellingOffer
        value={props.person.name}
        of="person"
        field={`${id()}-name`}
        onTake={props.onName}
      />
      <StarterField
        id={`${id()}-topic`}
        starter={words.topic}
        hint={words.topicHint}
        advice={letterAdvice.topic}
        value={props.topic}
        onType={props.onTopic}
      />
      <Show when={!props.topic && props.noted.length > 0}>
        <p class="hint">{words.fromNotes}</p>
        <For each={props.noted}>
          {(line) => (
            <button type="button" class="link" onClick={() => props.onTopic(line)}>
              {fill(words.use, { text: line })}
            </button>
          )}
        </For>
      </Show>
      <Show when={props.onRemove}>
        <button type="button" class="link" onClick={() => props.onRemove?.()}>
          {words.remove}
          <span class="unseen">: {called()}</span>
        </button>
      </Show>
    </fieldset>
  );
}
