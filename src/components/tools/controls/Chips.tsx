import { For } from "solid-js";

export interface Chip {
  readonly value: string;
  /** What is seen, in parts: one beside the other where there is room, else one below the other. */
  readonly parts: readonly string[];
  /** What is said aloud. */
  readonly name: string;
  readonly isQuiet?: boolean;
}

interface ChipsProps {
  /** The id of the group, and the beginning of each chip's. */
  id: string;
  /** What the group is called aloud; the question stands above it. */
  label: string;
  chips: readonly Chip[];
  value: string | null;
  onChoose: (value: string) => void;
}

/** The room that chips of three parts take, until they are here: nothing moves under a finger when they come. */
export function ChipsRoom(props: { count: number }) {
  return (
    <div class="chips" aria-hidden="true">
      <For each={Array(props.count).fill(0)}>
        {() => (
          <div class="chip">
            <div class="room">
              <For each={[1, 2, 3]}>{() => <span>&nbsp;</span>}</For>
            </div>
          </div>
        )}
      </For>
    </div>
  );
}

/** Short answers side by side, of which one can be chosen: one stop for a keyboard, arrows between them. */
export function Chips(props: ChipsProps) {
  return (
    <div class="chips" role="radiogroup" aria-label={props.label} id={props.id}>
      <For each={props.chips}>
        {({ value, parts, name, isQuiet }) => (
          <div class="chip" data-quiet={isQuiet ? "" : undefined}>
            <input
              type="radio"
              id={`${props.id}-${value}`}
              name={props.id}
              value={value}
              autocomplete="off"
              checked={props.value === value}
              onChange={() => props.onChoose(value)}
            />
            <label for={`${props.id}-${value}`} translate="no">
              <span class="unseen">{name}</span>
              <For each={parts}>{(part) => <span aria-hidden="true">{part}</span>}</For>
            </label>
          </div>
        )}
      </For>
    </div>
  );
}
