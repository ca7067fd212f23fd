import { For, Show } from "solid-js";
import { laterLetterWords as words } from "../../content/letter-later-words.ts";
import type { Interview } from "../interview/interview.ts";
import { type LetterId, own, team } from "./letter-draft.ts";
import { changeDraft } from "./letter-store.ts";
import { sentOn } from "./letter-texts.ts";
import { letterName } from "./letter-words.ts";

interface LetterListProps {
  interview: Interview;
  ids: readonly LetterId[];
  current: LetterId;
}

/** All letters of the interview, one for each person; what is sent says so in words. */
export function LetterList(props: LetterListProps) {
  const choose = (current: LetterId) => changeDraft((draft) => ({ ...draft, current }));
  return (
    <>
      <ul class="letters" aria-label={words.whose}>
        <For each={[...props.ids, own]}>
          {(id) => (
            <li>
              <button
                type="button"
                aria-current={props.current === id ? "true" : undefined}
                onClick={() => choose(id)}
              >
                <span translate="no">{letterName(props.interview, id)}</span>
                <Show when={sentOn(props.interview, id)}>
                  <span class="sent">{words.sentMark}</span>
                </Show>
              </button>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.current === team}>
        <p class="hint">{words.teamHint}</p>
      </Show>
    </>
  );
}
