import { For, Show } from "solid-js";
import { littlePlanWords as words } from "../../content/little-plan-words.ts";
import { stepWords } from "../../content/timeline-rules.ts";
import Says from "../advice/Says.tsx";
import type { Day } from "../calendar/day.ts";
import { fill } from "../controls/fill.ts";
import type { Step } from "./timeline.ts";

interface LittleStepsProps {
  steps: readonly Step[];
  say: (day: Day) => string;
  /** What they said, where the list is one of several to choose from. */
  saying?: string | undefined;
}

/** The steps of a little plan, a line each. */
export function LittleSteps(props: LittleStepsProps) {
  return (
    <ul data-saying={props.saying}>
      <For each={props.steps}>
        {(step) => (
          <li>
            <Show when={step.due} fallback={fill(words.from, { day: props.say(step.from) })} keyed>
              {(day) => <time datetime={day}>{props.say(day)}</time>}
            </Show>
            {": "}
            {stepWords[step.kind].inSentence} <Says ids={step.advice} />
          </li>
        )}
      </For>
    </ul>
  );
}
