import { Show } from "solid-js";

interface TextFieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** How wide the answer is expected to be. */
  size?: "day" | "month" | "year" | "count" | "long";
  numeric?: boolean;
  /** The keyboard that a phone offers, where it is not the usual one. */
  keyboard?: "email" | "tel";
  value: string;
  onType: (value: string) => void;
}

/** One line of text with its label above. */
export function TextField(props: TextFieldProps) {
  const describedBy = () =>
    [props.hint && `${props.id}-hint`, props.error && `${props.id}-error`]
      .filter(Boolean)
      .join(" ");
  return (
    <div class="text-field" data-size={props.size ?? "long"}>
      <label for={props.id}>{props.label}</label>
      <Show when={props.hint}>
        <p class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      </Show>
      <Show when={props.error}>
        <p class="error" id={`${props.id}-error`}>
          {props.error}
        </p>
      </Show>
      <input
        type="text"
        id={props.id}
        autocomplete="off"
        inputmode={props.numeric ? "numeric" : props.keyboard}
        value={props.value}
        aria-invalid={props.error ? "true" : undefined}
        aria-describedby={describedBy() || undefined}
        onInput={(event) => props.onType(event.currentTarget.value)}
      />
    </div>
  );
}
