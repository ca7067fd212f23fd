import { onMount, Show } from "solid-js";
import { example } from "../../content/example.ts";
import { planWords as words } from "../../content/plan-words.ts";
import type { Day } from "../calendar/day.ts";
import { sayDay } from "../calendar/say-day.ts";
import { fill } from "../controls/fill.ts";
import { exampleThread } from "./example.ts";
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
  const thread = () => exampleThread(props.today);
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
