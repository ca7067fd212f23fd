import { For, Show } from "solid-js";
import { laterLetterWords as words } from "../../../../content/en/letter/letter-later-words.ts";
import { type LetterId, own, team } from "../../../core/messages/letter-draft.ts";
import { sentOn } from "../../../core/reading/letter-texts.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { changeDraft } from "../../../stores/drafts/letter-store.ts";
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
