import { createSignal, For, Show } from "solid-js";
import { approaches } from "../../../../content/en/shared/words.ts";
import { whyWords as words } from "../../../../content/en/timeline/step-rules.ts";
import { stepWords } from "../../../../content/en/timeline/step-words.ts";
import { timelineRules } from "../../../../content/rules/timeline/timeline.ts";
import type { Day } from "../../../base/calendar/day.ts";
import type { Approach, Plan } from "../../../core/plan/timeline.ts";
import { isContact } from "../../../core/thread/what-changed.ts";
import { $plansByApproach } from "../../../stores/views/timeline-store.ts";
import { Dated } from "../../controls/Dated.tsx";
import { useLive } from "../../controls/use-live.ts";
import Says from "../../guide/advice/Says.tsx";

interface WhatIfProps {
  approach: Approach;
  say: (day: Day) => string;
}

/** The same answers under each approach, side by side: which days differ, and who says so. */
export function WhatIf(props: WhatIfProps) {
  const [open, setOpen] = createSignal(false);
  return (
    <details class="what-if-plans" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.whatIf}</summary>
      <Show when={open()}>
        <SideBySide {...props} />
      </Show>
    </details>
  );
}

/** Planned three times over, and so only while it is looked at. */
function SideBySide(props: WhatIfProps) {
  const plans = useLive($plansByApproach, $plansByApproach.get());
  const planOf = (approach: Approach) => plans().find((one) => one.approach === approach)?.plan;
  return (
    <>
      <p class="hint">{words.whatIfHint}</p>
      <div class="side-by-side">
        <For each={approaches}>
          {({ value, title, advice }) => (
            <section aria-label={title} data-yours={value === props.approach || undefined}>
              <h4>{title}</h4>
              <Show when={value === props.approach}>
                <p>
                  <span class="ours">{words.yours}</span>
                </p>
              </Show>
              <Days plan={planOf(value)} say={props.say} />
              <Says ids={advice} />
            </section>
          )}
        </For>
      </div>
    </>
  );
}

/** The days on which an approach gets in touch, or lets go. */
function Days(props: { plan: Plan | undefined; say: (day: Day) => string }) {
  const steps = () =>
    props.plan?.steps.filter(({ kind }) => isContact(timelineRules, { kind })) ?? [];
  return (
    <Show when={steps().length > 0} fallback={<p>{words.noCall}</p>}>
      <ul>
        <For each={steps()}>
          {({ kind, from }) => (
            <li>
              {stepWords[kind].title}: <Dated text={from} say={props.say} />
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
