import { For, Show } from "solid-js";
import type { PlaceRow } from "../calendar/holidays.ts";

interface PlaceSelectProps {
  id: string;
  label: string;
  hint?: string;
  none: string;
  value: string;
  rows: readonly PlaceRow[];
  onChoose: (place: string) => void;
}

/** One list of places to choose from. */
export function PlaceSelect(props: PlaceSelectProps) {
  return (
    <div class="text-field" data-size="long">
      <label for={props.id}>{props.label}</label>
      <Show when={props.hint}>
        <p class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      </Show>
      <select
        id={props.id}
        aria-describedby={props.hint && `${props.id}-hint`}
        autocomplete="off"
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        <option value="">{props.none}</option>
        <For each={props.rows}>
          {([place, name]) => (
            <option value={place} selected={place === props.value}>
              {name}
            </option>
          )}
        </For>
      </select>
    </div>
  );
}
