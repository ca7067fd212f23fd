import { For, Show } from "solid-js";
import type { reviewWords } from "../../../../content/en/questions/review-words.ts";
import { changeable, type Listening } from "../../../core/questions/listening.ts";

/** They come with the page and not with the script, which is the scarcer of the two. */
export type ReviewWords = typeof reviewWords;

interface ToldListProps {
  words: ReviewWords;
  listening: Listening;
  onAdd: (one: string) => void;
}

/** What they said that the reader can change, each ready for the list. */
export function ToldList(props: ToldListProps) {
  const told = () => changeable(props.listening);
  return (
    <section class="field told-list">
      <h2>{props.words.told}</h2>
      <Show when={props.listening.noReason}>
        <p class="calm">{props.words.noReason}</p>
      </Show>
      <Show when={told().length > 0} fallback={<p class="hint">{props.words.nothingTold}</p>}>
        <p class="hint">{props.words.toldHint}</p>
        <ul translate="no" data-score="no">
          <For each={told()}>
            {(one) => (
              <li>
                {one}{" "}
                <button type="button" class="link" onClick={() => props.onAdd(one)}>
                  {props.words.add}
                  <span class="unseen">: {one}</span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <p>
        <a href="/tools/while-they-talk/">{props.words.toListen}</a>
      </p>
    </section>
  );
}
