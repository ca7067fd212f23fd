import { For, type JSX } from "solid-js";
import { FieldFrame } from "../../controls/FieldFrame.tsx";

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
  return (
    <FieldFrame {...props} isTarget>
      <For each={props.ticks.map(({ id }) => id)}>
        {(id, at) => (
          <div class="choice">
            <input
              type="checkbox"
              id={`${props.id}-${id}`}
              autocomplete="off"
              checked={props.ticks[at()]?.checked}
              onChange={(event) => props.onTick(id, event.currentTarget.checked)}
            />
            <label for={`${props.id}-${id}`}>{props.ticks[at()]?.label}</label>
          </div>
        )}
      </For>
      {props.children}
    </FieldFrame>
  );
}
