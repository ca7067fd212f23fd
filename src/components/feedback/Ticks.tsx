import { For, type JSX, Show } from "solid-js";

export interface Tick {
  id: string;
  label: string;
  checked: boolean;
}

interface TicksProps {
  id: string;
  legend: string;
  hint?: string | undefined;
  error?: string | undefined;
  ticks: readonly Tick[];
  onTick: (id: string, checked: boolean) => void;
  children?: JSX.Element;
}

/** One question with answers of which several can be ticked. */
export function Ticks(props: TicksProps) {
  const describedBy = () =>
    [props.hint && `${props.id}-hint`, props.error && `${props.id}-error`]
      .filter(Boolean)
      .join(" ");
  return (
    <fieldset
      class="field"
      id={props.id}
      tabindex="-1"
      aria-describedby={describedBy() || undefined}
    >
      <legend>{props.legend}</legend>
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
      <For each={props.ticks.map(({ id }) => id)}>
        {(id, at) => (
          <div class="choice">
            <input
              type="checkbox"
              id={`${props.id}-${id}`}
              autocomplete="off"
              checked={props.ticks[at()]?.checked ?? false}
              onChange={(event) => props.onTick(id, event.currentTarget.checked)}
            />
            <label for={`${props.id}-${id}`}>{props.ticks[at()]?.label}</label>
          </div>
        )}
      </For>
      {props.children}
    </fieldset>
  );
}
