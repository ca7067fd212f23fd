import { For, type JSX, Show } from "solid-js";
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
        {(option) => (
          <div class="choice">
            <input
              type="radio"
              id={`${props.id}-${option.value}`}
              name={props.id}
              value={option.value}
              autocomplete="off"
              checked={props.value === option.value}
              aria-describedby={option.hint ? `${props.id}-${option.value}-hint` : undefined}
              onChange={() => props.onChoose(option.value)}
            />
            <label for={`${props.id}-${option.value}`}>{option.label}</label>
            <Show when={option.hint}>
              <div class="hint" id={`${props.id}-${option.value}-hint`}>
                {option.hint}
              </div>
            </Show>
          </div>
        )}
      </For>
    </FieldFrame>
  );
}
