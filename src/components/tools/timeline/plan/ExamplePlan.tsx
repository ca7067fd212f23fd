import { onMount, Show } from "solid-js";
import { example } from "../../../../content/en/shared/example.ts";
import { planWords as words } from "../../../../content/en/timeline/plan-words.ts";
import { timelineRules } from "../../../../content/rules/timeline/timeline.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { fill } from "../../../base/language/fill.ts";
import { sayDay } from "../../../base/language/say-day.ts";
import { exampleThread } from "../../../core/thread/example.ts";
import { PlanLead } from "./PlanLead.tsx";
import ThreadView from "./ThreadView.tsx";

interface ExamplePlanProps {
  today: Day;
  /** The page's own build writes its example in British order. */
  say?: (day: Day) => string;
  lessons: readonly string[];
  onBack?: () => void;
}

/** A plan to look at, of made-up people; nothing of it is kept. */
export function ExamplePlan(props: ExamplePlanProps) {
  let heading: HTMLHeadingElement | undefined;
  onMount(() => heading?.focus());
  const say = (day: Day) => props.say?.(day) ?? sayDay(day, "en-GB", props.today);
  const thread = () => exampleThread(timelineRules, props.today);
  return (
    <>
      <h2 ref={heading} tabindex="-1">
        {words.examplePlanTitle}
      </h2>
      <p>
        <strong class="ours">{words.exampleTag}</strong>
      </p>
      <p>{fill(words.exampleWho, example)}</p>
      <PlanLead thread={thread()} today={props.today} say={say} />
      <ThreadView thread={thread()} today={props.today} say={say} lessons={props.lessons} />
      <Show when={props.onBack}>
        <div class="actions">
          <button type="button" class="main" onClick={() => props.onBack?.()}>
            {words.ownDetails}
          </button>
        </div>
      </Show>
    </>
  );
}
