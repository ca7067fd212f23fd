import { For } from "solid-js";
import type { PlaceRow } from "../../../base/calendar/holidays.ts";
import { FieldNotes, notesOf } from "../../controls/FieldFrame.tsx";

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
      <FieldNotes {...props} />
      <select
        id={props.id}
        aria-describedby={notesOf(props)}
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
