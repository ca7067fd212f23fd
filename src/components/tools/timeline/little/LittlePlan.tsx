import { createMemo, For, Show } from "solid-js";
import { example } from "../../../../content/en/shared/example.ts";
import { littlePlanWords as words } from "../../../../content/en/timeline/little-plan-words.ts";
import { timelineRules } from "../../../../content/rules/timeline/timeline.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { fill } from "../../../base/language/fill.ts";
import { sayDay } from "../../../base/language/say-day.ts";
import type { Approach, FollowUpFacts, StepKind } from "../../../core/plan/timeline.ts";
import {
  areAlike,
  exampleDay,
  type LittleEvent,
  littlePlans,
  type LittlePlan as Plan,
  type Saying,
  seenOn,
} from "../../../core/thread/little-plan.ts";
import { earlyChoice } from "../../controls/early-choice.ts";
import { LittleSteps } from "./LittleSteps.tsx";

export interface LittlePlanProps {
  saying: Saying;
  approach: Approach;
  show: readonly StepKind[];
  event: LittleEvent | null;
  /** The reader's own facts, where they are known. */
  own?: { facts: FollowUpFacts; company: string; today: Day; locale: string } | null;
}

const name = "what-if";

/**
 * A small live plan in a lesson. All answers to "what if they had said…" are drawn, and the styles
 * show the chosen one, so that it works before, and without, any script.
 */
export function LittlePlan(props: LittlePlanProps) {
  const early = earlyChoice(name);
  const today = () => props.own?.today ?? seenOn(props.event);
  const facts = (): FollowUpFacts =>
    props.own?.facts ?? {
      interviewedOn: exampleDay,
      promise: { kind: "none" },
      approach: props.approach,
    };
  const say = (day: Day) => sayDay(day, props.own?.locale ?? "en-GB", today());
  const plans = createMemo(() =>
    littlePlans(timelineRules, facts(), today(), {
      show: props.show,
      event: props.event,
      own: Boolean(props.own),
    }),
  );
  const chosen = () => (props.own ? "own" : (early ?? props.saying));
  const firstLine = () => {
    const day = say(facts().interviewedOn);
    if (!props.own) return fill(words.example, { ...example, day });
    const { company } = props.own;
    return fill(company ? words.ownAt : words.own, { company, day });
  };
  const shown = (): readonly Plan[] => (areAlike(plans()) ? plans().slice(0, 1) : plans());
  return (
    <div class="little" data-score="no">
      <p class="hint" translate="no">
        {firstLine()}
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
          <LittleSteps steps={steps} say={say} saying={shown().length > 1 ? saying : undefined} />
        )}
      </For>
    </div>
  );
}
