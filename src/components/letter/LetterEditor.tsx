import { For, Show } from "solid-js";
import { laterLetterWords as words } from "../../content/letter-later-words.ts";
import { announce } from "../controls/announce.ts";
import { TextField } from "../controls/TextField.tsx";
import { Differences } from "./Differences.tsx";
import { LetterOrigin } from "./LetterOrigin.tsx";
import { type LetterDraft, type LetterId, own, type Snapshot } from "./letter-draft.ts";
import type { Standing } from "./letter-texts.ts";
import { countText, notesOnLetter } from "./letter-words.ts";
import { MarkedText } from "./MarkedText.tsx";
import { isUntouched } from "./merge-letter.ts";
import { isWithinWord } from "./steps.ts";
import { wordsIn } from "./tidy.ts";

interface LetterEditorProps {
  standing: Standing;
  facts: object;
  draft: LetterDraft;
  id: LetterId;
  ids: readonly LetterId[];
  canUndo: boolean;
  canRedo: boolean;
  onChange: (change: Partial<Snapshot>, inWord?: boolean) => void;
  onUndo: () => void;
  onRedo: () => void;
  ref: (area: HTMLTextAreaElement) => void;
}

/** The text of the letter, to change freely: the reader's hand comes first. */
export function LetterEditor(props: LetterEditorProps) {
  const text = () => props.standing.merged.text;
  const isOwn = () => props.id === own;
  const wording = () => props.draft.letters[props.id]?.wording ?? props.ids.indexOf(props.id);
  const edit = (now: string) =>
    props.onChange(
      { kept: { text: now, base: props.standing.merged.base } },
      isWithinWord(text(), now),
    );
  const sayDifferently = () => {
    props.onChange({ wording: wording() + 1 });
    announce(words.saidDifferently);
  };
  const writeAgain = () => {
    props.onChange({ kept: null, subject: null });
    announce(words.writtenAgain);
  };
  const undoByKeys = (event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && /^[zy]$/i.test(event.key);
    if (!isUndo) return;
    event.preventDefault();
    if (event.shiftKey || event.key.toLowerCase() === "y") props.onRedo();
    else props.onUndo();
  };
  return (
    <>
      <Show when={props.draft.form === "email"}>
        <TextField
          id="letter-subject"
          label={words.subject}
          value={props.standing.subject}
          onType={(subject) => props.onChange({ subject }, true)}
        />
      </Show>
      <label for="letter-text">{isOwn() ? words.ownLetter : words.letter}</label>
      <div class="letter-field">
        <MarkedText text={text()} marks={[]} />
        <textarea
          id="letter-text"
          autocomplete="off"
          translate="no"
          value={text()}
          aria-describedby="letter-count"
          ref={(area) => props.ref(area)}
          onInput={(event) => edit(event.currentTarget.value)}
          onKeyDown={undoByKeys}
        />
      </div>
      <p class="hint" id="letter-count">
        {countText(wordsIn(text()))}
      </p>
      <div class="actions">
        <Show when={!isOwn()}>
          <button type="button" onClick={sayDifferently}>
            {words.otherWords}
          </button>
        </Show>
        <button type="button" disabled={!props.canUndo} onClick={() => props.onUndo()}>
          {words.undo}
        </button>
        <button type="button" disabled={!props.canRedo} onClick={() => props.onRedo()}>
          {words.redo}
        </button>
        <Show when={!isOwn() && !isUntouched(props.standing.merged)}>
          <button type="button" onClick={writeAgain}>
            {words.again}
          </button>
        </Show>
      </div>
      <Show when={props.standing.letter}>
        {(letter) => (
          <>
            <For each={notesOnLetter(letter())}>{(note) => <p class="hint">{note}</p>}</For>
            <Differences
              merged={props.standing.merged}
              segments={letter().segments}
              onSettle={({ text: now, base }) => props.onChange({ kept: { text: now, base } })}
            />
            <LetterOrigin segments={letter().segments} />
          </>
        )}
      </Show>
    </>
  );
}
