import { For, Show } from "solid-js";
import { listenWords as words } from "../../../../content/en/questions/listen-words.ts";
import { type Listening, takeDown } from "../../../core/questions/listening.ts";
import { changeListening } from "../../../stores/drafts/listening-store.ts";
import { announce } from "../../controls/announce.ts";
import { isEnter } from "../../controls/enter-key.ts";

interface TakeDownProps {
  listening: Listening;
  isReady: boolean;
  onOver: () => void;
}

/** Where their words are taken down: one field, and Enter for the next line. Each letter is kept at once. */
export function TakeDown(props: TakeDownProps) {
  let field: HTMLTextAreaElement | undefined;
  const next = () => {
    changeListening(takeDown(props.listening));
    field?.focus();
  };
  const enter = (event: KeyboardEvent) => {
    if (!isEnter(event) || event.shiftKey) return;
    event.preventDefault();
    next();
  };
  const giveNoReason = (noReason: boolean) => {
    changeListening({ noReason });
    if (noReason) announce(words.noReasonIsFine);
  };
  return (
    <fieldset class="plain take-down" role="none" disabled={!props.isReady}>
      <label for="line">{words.line}</label>
      <p class="hint" id="line-hint">
        {words.lineHint}
      </p>
      <textarea
        id="line"
        ref={field}
        rows="3"
        autocomplete="off"
        aria-describedby="line-hint"
        value={props.listening.line}
        onInput={(event) => changeListening({ line: event.currentTarget.value })}
        onKeyDown={enter}
      />
      <button type="button" onClick={next}>
        {words.next}
      </button>
      <div class="choice">
        <input
          type="checkbox"
          id="no-reason"
          autocomplete="off"
          checked={props.listening.noReason}
          onChange={(event) => giveNoReason(event.currentTarget.checked)}
        />
        <label for="no-reason">{words.noReason}</label>
      </div>
      <Show when={props.listening.noReason}>
        <p class="calm">{words.noReasonIsFine}</p>
      </Show>
      <h2>{words.takenDown}</h2>
      <Show
        when={props.listening.heard.length > 0}
        fallback={<p class="hint">{words.nothingYet}</p>}
      >
        <ol class="heard" translate="no" data-score="no">
          <For each={props.listening.heard}>{({ text }) => <li>{text}</li>}</For>
        </ol>
      </Show>
      <div class="actions">
        <button type="button" class="main" onClick={() => props.onOver()}>
          {words.over}
        </button>
      </div>
    </fieldset>
  );
}
