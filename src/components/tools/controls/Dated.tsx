import { For } from "solid-js";
import type { Day } from "../../base/calendar/day.ts";

interface DatedProps {
  /** A sentence in which days stand as `2026-03-09`. */
  text: string;
  say: (day: Day) => string;
}

const days = /(\d{4,}-\d\d-\d\d)/;

/** A sentence with its days in words, each a `time` element that keeps the date for machines. */
export function Dated(props: DatedProps) {
  return (
    <For each={props.text.split(days)}>
      {(part) =>
        days.test(part) ? (
          <time datetime={part} translate="no">
            {props.say(part as Day)}
          </time>
        ) : (
          part
        )
      }
    </For>
  );
}

/** In place of a `say`: leaves days as they are, for `Dated` to put into words. */
export const asDate = (day: Day): string => day;
