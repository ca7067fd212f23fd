import { createMemo, For, Show } from "solid-js";
import { littlePlanWords as words } from "../../content/little-plan-words.ts";
import { stepWords } from "../../content/timeline-rules.ts";
import Says from "../advice/Says.tsx";
import type { Day } from "../calendar/day.ts";
import { sayDay } from "../calendar/say-day.ts";
import { earlyChoice } from "../controls/early-choice.ts";
import { fill } from "../controls/fill.ts";
import {
  areAlike,
  type LittleEvent,
  littlePlans,
  type LittlePlan as Plan,
  type Saying,
} from "./little-plan.ts";
import type { Approach, FollowUpFacts, Step, StepKind } from "./timeline.ts";

export interface LittlePlanProps {
  saying: Saying;
  approach: Approach;
  show: readonly StepKind[];
  event: LittleEvent | null;
  /** The reader's own facts, where they are known. */
  own?: { facts: FollowUpFacts; today: Day; locale: string } | null;
}

// A made-up interview, on a Thursday, seen on the day after it or, with an event, 8 days on.
const exampleDay = "2026-03-05";
const seen = { plain: "2026-03-06", event: "2026-03-13" } as const;
const name = "what-if";

function Row(props: { step: Step; say: (day: Day) => string }) {
  const last = () => props.step.due;
  return (
    <li>
      <Show when={last()} fallback={fill(words.from, { day: props.say(props.step.from) })} keyed>
        {(day) => <time datetime={day}>{props.say(day)}</time>}
      </Show>
      {": "}
      {stepWords[props.step.kind].inSentence} <Says ids={props.step.advice} />
    </li>
  );
}

/**
 * A small live plan in a lesson. All answers to "what if they had said…" are drawn, and the styles
 * show the chosen one, so that it works before, and without, any script.
 */
export function LittlePlan(props: LittlePlanProps) {
  const early = earlyChoice(name);
  const today = () => props.own?.today ?? seen[props.event ? "event" : "plain"];
  const facts = (): FollowUpFacts =>
    props.own?.facts ?? {
      interviewedOn: exampleDay,
      promise: { kind: "none" },
      approach: props.approach,
    };
  const say = (day: Day) => sayDay(day, props.own?.locale ?? "en-GB", today());
  const plans = createMemo(() =>
    littlePlans(facts(), today(), {
      show: props.show,
      event: props.event,
      own: Boolean(props.own),
    }),
  );
  const chosen = () => (props.own ? "own" : (early ?? props.saying));
  const shown = (): readonly Plan[] => (areAlike(plans()) ? plans().slice(0, 1) : plans());
  return (
    <div class="little" data-score="no">
      <p class="hint" translate="no">
        {fill(props.own ? words.own : words.example, { day: say(facts().interviewedOn) })}
      </p>
      <Show when={shown().length > 1}>
        <fieldset class="what-if">
          <legend>{words.whatIf}</legend>
          <For each={shown()}>
            {({ saying }) => (
              <label>
                <input
                  type="radio"
                  name={name}
                  value={saying}
                  checked={chosen() === saying}
                  autocomplete="off"
                />
                {words.sayings[saying]}
              </label>
            )}
          </For>
        </fieldset>
      </Show>
      <For each={shown()}>
        {({ saying, steps }) => (
          <ul data-saying={shown().length > 1 ? saying : undefined}>
            <For each={steps}>{(step) => <Row step={step} say={say} />}</For>
          </ul>
        )}
      </For>
    </div>
  );
}
