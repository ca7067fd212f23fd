import { For, Show } from "solid-js";
import { messageWords as words } from "../../../../content/en/messages/message-words.ts";
import { fill } from "../../../base/language/fill.ts";
import type { Difference, Draft, Merged } from "../../../core/hand/merge-letter.ts";
import { leaveDifference, takeDifference } from "../../../core/hand/settle-difference.ts";
import type { Message, Segment } from "../../../core/messages/letter-shape.ts";
import { announce } from "../../controls/announce.ts";
import Says from "../../guide/advice/Says.tsx";
import { choiceWords } from "./message-words.ts";

interface DifferencesProps {
  merged: Merged;
  segments: readonly Segment[];
  /** What each part is called, by its id. */
  names: Message["names"];
  onSettle: (draft: Draft) => void;
}

/** Sentences that the reader changed and whose answers have changed since: each to take or to leave. */
export function Differences(props: DifferencesProps) {
  let title: HTMLHeadingElement | undefined;
  const settle = (draft: Draft, said: string) => {
    props.onSettle(draft);
    announce(said);
    // The button goes with its sentence: the focus stays near.
    (title?.isConnected ? title : document.getElementById("letter-text"))?.focus();
  };
  const take = (difference: Difference) =>
    settle(takeDifference(props.merged, difference, props.segments), words.taken);
  const leave = (difference: Difference) =>
    settle(leaveDifference(props.merged, difference, props.segments), words.left);
  return (
    <Show when={props.merged.differences.length > 0}>
      <section class="differences" aria-labelledby="letter-differs">
        <h3 id="letter-differs" tabindex="-1" ref={title}>
          {words.differs}
        </h3>
        <p>{words.differsHint}</p>
        <ul>
          <For each={props.merged.differences}>
            {(difference) => (
              <li>
                <h4>
                  {props.names[difference.id]} <Says ids={difference.advice} />
                </h4>
                <p translate="no">
                  {difference.yours
                    ? fill(words.yours, { text: difference.yours })
                    : words.yoursGone}
                </p>
                <p translate="no">
                  {difference.offered
                    ? fill(words.offered, { text: difference.offered })
                    : words.offeredGone}
                </p>
                <div class="actions">
                  <button type="button" onClick={() => take(difference)}>
                    {choiceWords(difference).take}
                  </button>
                  <button type="button" onClick={() => leave(difference)}>
                    {choiceWords(difference).leave}
                  </button>
                </div>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
