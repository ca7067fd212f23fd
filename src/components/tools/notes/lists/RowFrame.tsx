import { type Accessor, createMemo, createSignal, type JSX, Show } from "solid-js";
import { notesWords as words } from "../../../../content/en/notes/notes-words.ts";
import { announce } from "../../controls/announce.ts";

/** What the fields of one row get. */
export interface RowTools<T> {
  /** What the ids of its fields begin with. */
  id: string;
  item: Accessor<T>;
  error: Accessor<string | undefined>;
  change: (change: Partial<T>) => void;
}

interface RowFrameProps<T> {
  id: string;
  legend: string;
  /** Undefined for a moment while the row goes. */
  item: T | undefined;
  isNameless?: ((item: T) => boolean) | undefined;
  onChange: (change: Partial<T>) => void;
  /** None where there is nothing to remove. */
  onRemove: (() => void) | undefined;
  children: (tools: RowTools<T>) => JSX.Element;
}

/** One row of a list: its fields, and Remove. It is checked when the focus leaves it, not while somebody types. */
export function RowFrame<T>(props: RowFrameProps<T>) {
  const item = createMemo((last: T | undefined) => props.item ?? last) as Accessor<T>;
  const [isChecked, setChecked] = createSignal(true);
  const nameless = () => (props.isNameless?.(item()) ? words.nameless : undefined);
  const error = () => (isChecked() ? nameless() : undefined);
  const leave = (event: FocusEvent & { currentTarget: HTMLElement }) => {
    if (event.currentTarget.contains(event.relatedTarget as Node | null)) return;
    const isNew = !isChecked();
    setChecked(true);
    const problem = error();
    if (isNew && problem) announce(problem);
  };
  return (
    <fieldset
      class="row"
      id={props.id}
      onFocusIn={() => !error() && setChecked(false)}
      onFocusOut={leave}
    >
      <legend>{props.legend}</legend>
      {props.children({ id: props.id, item, error, change: (change) => props.onChange(change) })}
      <Show when={props.onRemove}>
        <button type="button" class="link" onClick={() => props.onRemove?.()}>
          {words.remove}
          <span class="unseen">: {props.legend}</span>
        </button>
      </Show>
    </fieldset>
  );
}
