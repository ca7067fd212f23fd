import { For, Show } from "solid-js";
import { messageWords as words } from "../../../../content/en/messages/message-words.ts";
import type { Segment } from "../../../core/messages/letter-shape.ts";
import Says from "../../guide/advice/Says.tsx";

/** Each sentence with the articles that tell you to write it. */
export function Origin(props: {
  segments: readonly Segment[];
  names: Readonly<Record<string, string>>;
}) {
  const said = () => props.segments.filter(({ id }) => !/address|date|signature/.test(id));
  return (
    <details class="more">
      <summary>{words.origin}</summary>
      <dl class="origin">
        <For each={said()}>
          {(segment) => (
            <div>
              <dt>
                {props.names[segment.id]}{" "}
                <Show
                  when={segment.advice.length > 0}
                  fallback={<span class="ours">{words.ours}</span>}
                >
                  <Says ids={segment.advice} />
                </Show>
              </dt>
              <dd translate="no">{segment.text}</dd>
            </div>
          )}
        </For>
      </dl>
    </details>
  );
}
