import { For, onMount, Show } from "solid-js";
import { exampleInterviews } from "../../../../content/en/mine/example-interviews.ts";
import { myInterviewsWords as words } from "../../../../content/en/mine/my-interviews-words.ts";
import { timelineRules } from "../../../../content/rules/timeline/timeline.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { sayDay } from "../../../base/language/say-day.ts";
import { exampleRows } from "../../../core/overview/example-rows.ts";
import { InterviewRow } from "../list/InterviewRow.tsx";

interface ExampleListProps {
  today: Day;
  /** The page's own build writes its example in British order. */
  say?: (day: Day) => string;
  onClose?: () => void;
}

/** A list to look at, of made-up interviews; nothing of it is kept. */
export function ExampleList(props: ExampleListProps) {
  let heading: HTMLHeadingElement | undefined;
  onMount(() => heading?.focus());
  const say = (day: Day) => props.say?.(day) ?? sayDay(day, "en-GB", props.today);
  return (
    <>
      <h2 ref={heading} tabindex="-1">
        {words.exampleTitle}
      </h2>
      <p>
        <strong class="ours">{words.exampleTag}</strong>
      </p>
      <p>{words.exampleWho}</p>
      <ol class="thread">
        <li class="now">
          <p>
            <strong>{words.today}</strong>{" "}
            <time datetime={props.today} translate="no">
              {say(props.today)}
            </time>
          </p>
        </li>
        <For each={exampleRows(timelineRules, exampleInterviews, props.today)}>
          {(row) => <InterviewRow row={row} say={say} />}
        </For>
      </ol>
      <Show when={props.onClose}>
        {(close) => (
          <div class="actions">
            <button type="button" class="main" onClick={() => close()()}>
              {words.closeExample}
            </button>
          </div>
        )}
      </Show>
    </>
  );
}
