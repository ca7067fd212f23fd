import { FieldNotes, notesOf } from "./FieldFrame.tsx";

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
      <FieldNotes {...props} />
      <textarea
        id={props.id}
        rows="3"
        autocomplete="off"
        value={props.value}
        aria-describedby={notesOf(props)}
        onInput={(event) => props.onType(event.currentTarget.value)}
      />
    </div>
  );
}
