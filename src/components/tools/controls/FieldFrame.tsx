import { type JSX, Show } from "solid-js";

interface Noted {
  /** The id of the field. */
  id: string;
  hint?: string | undefined;
  /** What is to be put right. */
  error?: string | undefined;
  /** The id of what else describes the field. */
  more?: string;
}

/** The ids of what stands below a field's label, for `aria-describedby`. */
export const notesOf = ({ id, hint, error, more }: Noted): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`, more].filter(Boolean).join(" ") || undefined;

/** What stands below a field's label: a hint, and what is to be put right. */
export function FieldNotes(props: Noted) {
  return (
    <>
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
    </>
  );
}

interface FieldFrameProps extends Noted {
  legend: string;
  /** True where what is wrong leads to the question itself, and not to one of its controls. */
  isTarget?: boolean;
  children: JSX.Element;
}

/** One question that is answered in several controls. */
export function FieldFrame(props: FieldFrameProps) {
  return (
    <fieldset
      class="field"
      id={props.id}
      tabindex={props.isTarget ? "-1" : undefined}
      aria-describedby={notesOf(props)}
    >
      <legend>{props.legend}</legend>
      <FieldNotes {...props} />
      {props.children}
    </fieldset>
  );
}
