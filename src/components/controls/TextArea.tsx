import { Show } from "solid-js";

interface TextAreaProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  onType: (value: string) => void;
}

/** Some lines of text with their label above; it grows with what is typed. */
export function TextArea(props: TextAreaProps) {
  return (
    <div class="text-field">
      <label for={props.id}>{props.label}</label>
      <Show when={props.hint}>
        <p class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      </Show>
      <textarea
        id={props.id}
        rows="3"
        autocomplete="off"
        value={props.value}
        aria-describedby={props.hint && `${props.id}-hint`}
        onInput={(event) => props.onType(event.currentTarget.value)}
      />
    </div>
  );
}
