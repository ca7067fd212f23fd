import { For, Show } from "solid-js";
import { laterLetterWords as words } from "../../../../content/en/letter/letter-later-words.ts";
import type { Segment } from "../../../core/messages/letter-shape.ts";
import Says from "../../guide/advice/Says.tsx";

/** Each sentence with the articles that tell you to write it. */
export function LetterOrigin(props: { segments: readonly Segment[] }) {
  const said = () => props.segments.filter(({ id }) => !/address|date|signature/.test(id));
  return (
    <details class="more">
      <summary>{words.origin}</summary>
      <dl class="origin">
        <For each={said()}>
          {(segment) => (
            <div>
              <dt>
                {words.parts[segment.id]}{" "}
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
