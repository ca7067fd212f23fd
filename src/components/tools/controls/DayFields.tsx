import { For, type JSX, Show } from "solid-js";
import { dayWords as words } from "../../../content/en/days/day-words.ts";
import { spreadMonth } from "../../base/calendar/spread-month.ts";
import type { TypedDay } from "../../base/calendar/typed-day.ts";
import { spreadDay } from "../../base/calendar/whole-day.ts";
import { FieldFrame } from "./FieldFrame.tsx";
import { TextField } from "./TextField.tsx";

interface DayFieldsProps {
  id: string;
  legend: string;
  hint?: string;
  error?: string | undefined;
  /** The day in words once it is complete: "That is Friday 27 March 2026". */
  echo?: string | undefined;
  /** Days to be taken with one press. */
  quick?: JSX.Element;
  value: TypedDay;
  onType: (value: TypedDay) => void;
}

const parts = [
  { part: "day", label: "Day", numeric: true },
  { part: "month", label: "Month", numeric: false },
  { part: "year", label: "Year", numeric: true },
] as const;

/** A day typed in three fields, which every way of typing and speaking can reach. */
export function DayFields(props: DayFieldsProps) {
  const spread = () => {
    const parted = spreadMonth(props.value);
    if (parted !== props.value) props.onType(parted);
  };
  return (
    <FieldFrame {...props} more={`${props.id}-echo`}>
      {props.quick}
      <Show when={"quick" in props}>
        <p class="hint">{words.typeAnother}</p>
      </Show>
      <div class="day-fields">
        <For each={parts}>
          {({ part, label, numeric }) => (
            <TextField
              id={`${props.id}-${part}`}
              label={label}
              size={part}
              numeric={numeric}
              value={props.value[part]}
              onType={(text) => props.onType(spreadDay({ ...props.value, [part]: text }))}
              onLeave={() => part === "day" && spread()}
            />
          )}
        </For>
      </div>
      <p class="echo" id={`${props.id}-echo`} translate="no">
        {props.echo}
      </p>
    </FieldFrame>
  );
}
