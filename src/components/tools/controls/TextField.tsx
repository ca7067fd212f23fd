import { FieldNotes, notesOf } from "./FieldFrame.tsx";

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
  onLeave?: () => void;
}

/** One line of text with its label above. */
export function TextField(props: TextFieldProps) {
  return (
    <div class="text-field" data-size={props.size ?? "long"}>
      <label for={props.id}>{props.label}</label>
      <FieldNotes {...props} />
      <input
        type="text"
        id={props.id}
        autocomplete="off"
        inputmode={props.numeric ? "numeric" : props.keyboard}
        value={props.value}
        aria-invalid={props.error ? "true" : undefined}
        aria-describedby={notesOf(props)}
        onInput={(event) => props.onType(event.currentTarget.value)}
        onBlur={() => props.onLeave?.()}
      />
    </div>
  );
}
