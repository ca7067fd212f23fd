import { Show } from "solid-js";
import { FieldNotes, notesOf } from "../../controls/FieldFrame.tsx";
import Says from "../../guide/advice/Says.tsx";

interface StarterFieldProps {
  id: string;
  /** The beginning of the sentence that the answer goes on with. */
  starter: string;
  hint?: string | undefined;
  advice?: readonly string[];
  error?: string | undefined;
  value: string;
  onType: (value: string) => void;
}

/** A sentence begun, to go on with: it grows with what is typed, and no phone begins it with a capital. */
export function StarterField(props: StarterFieldProps) {
  return (
    <div class="text-field">
      <label for={props.id}>{props.starter}</label>
      <Show when={props.hint}>
        <p class="hint">
          <span id={`${props.id}-hint`}>{props.hint}</span> <Says ids={props.advice ?? []} />
        </p>
      </Show>
      <FieldNotes id={props.id} error={props.error} />
      <textarea
        id={props.id}
        rows="1"
        autocomplete="off"
        autocapitalize="none"
        value={props.value}
        aria-invalid={props.error ? "true" : undefined}
        aria-describedby={notesOf(props)}
        onInput={(event) => props.onType(event.currentTarget.value)}
      />
    </div>
  );
}
