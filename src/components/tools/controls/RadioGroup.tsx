import { children, For, type JSX, Show } from "solid-js";
import { FieldFrame } from "./FieldFrame.tsx";

export interface RadioOption<T extends string> {
  value: T;
  label: JSX.Element;
  hint?: JSX.Element;
}

interface RadioGroupProps<T extends string> {
  /** The id of the field: the group's, and the beginning of each option's. */
  id: string;
  legend: string;
  hint?: string;
  error?: string | undefined;
  options: readonly RadioOption<T>[];
  value: string;
  onChoose: (value: T) => void;
}

/** One question with a few answers, of which one can be chosen. */
export function RadioGroup<T extends string>(props: RadioGroupProps<T>) {
  return (
    <FieldFrame {...props}>
      <For each={props.options}>
        {(option) => {
          // Each look at a hint of elements makes them anew, also while an island wakes: then its links lose the focus.
          const hint = children(() => option.hint);
          return (
            <div class="choice">
              <input
                type="radio"
                id={`${props.id}-${option.value}`}
                name={props.id}
                value={option.value}
                autocomplete="off"
                checked={props.value === option.value}
                aria-describedby={hint() ? `${props.id}-${option.value}-hint` : undefined}
                onChange={() => props.onChoose(option.value)}
              />
              <label for={`${props.id}-${option.value}`}>{option.label}</label>
              <Show when={hint()}>
                <div class="hint" id={`${props.id}-${option.value}-hint`}>
                  {hint()}
                </div>
              </Show>
            </div>
          );
        }}
      </For>
    </FieldFrame>
  );
}
