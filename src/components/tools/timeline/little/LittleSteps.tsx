import { For, Show } from "solid-js";
import { littlePlanWords as words } from "../../../../content/en/timeline/little-plan-words.ts";
import { stepWords } from "../../../../content/en/timeline/step-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { fill } from "../../../base/language/fill.ts";
import type { Step } from "../../../core/plan/timeline.ts";
import Says from "../../guide/advice/Says.tsx";

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
