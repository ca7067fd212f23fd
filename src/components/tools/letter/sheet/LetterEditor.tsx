import { createEffect, createSignal, For, onMount, Show } from "solid-js";
import {
  checksWords,
  laterLetterWords as words,
} from "../../../../content/en/letter/letter-later-words.ts";
import { handoverWords } from "../../../../content/en/timeline/plan-words.ts";
import { type Draft, isUntouched } from "../../../core/hand/merge-letter.ts";
import { isWithinWord } from "../../../core/hand/steps.ts";
import {
  type LetterDraft,
  type LetterId,
  letterIn,
  own,
  type Snapshot,
} from "../../../core/messages/letter-draft.ts";
import { wordsIn } from "../../../core/phrasing/tidy.ts";
import type { Standing } from "../../../core/reading/letter-texts.ts";
import { announce } from "../../controls/announce.ts";
import { TextField } from "../../controls/TextField.tsx";
import { usePart } from "../../controls/use-part.ts";
import { RichCopyButton } from "../../handover/RichCopyButton.tsx";
import { LetterField } from "../ask/LetterField.tsx";
import { LetterOrigin } from "../ask/LetterOrigin.tsx";
import { countText, notesOnLetter } from "../ask/letter-words.ts";
import { NotLoaded } from "../ask/NotLoaded.tsx";
import { Differences } from "./Differences.tsx";
import { HandButtons } from "./HandButtons.tsx";
import type { Checked } from "./LetterChecks.tsx";

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
}

/** The text of the letter, to change freely: the reader's hand comes first. */
export function LetterEditor(props: LetterEditorProps) {
  let area: HTMLTextAreaElement | undefined;
  const [byHand, setByHand] = createSignal(false);
  const text = () => props.standing.merged.text;
  const isOwn = () => props.id === own;
  const [checked, setChecked] = createSignal<Checked>({ text: "", findings: [] });
  // The letter comes first: its checks weigh as much again. Without them it can still be sent.
  const [checks, loadChecks] = usePart(() => import("./LetterChecks.tsx"));
  onMount(loadChecks);
  const marks = () =>
    checked().text === text() ? checked().findings.flatMap(({ range }) => range ?? []) : [];
  const show = (start: number, end: number) => {
    area?.focus();
    area?.setSelectionRange(start, end);
  };
  const refused = () => {
    setByHand(true);
    show(0, text().length);
  };
  // What was said of one letter is no matter of the next.
  createEffect(() => props.id && setByHand(false));
  const base = () => props.standing.merged.base;
  const keep = (kept: Draft, inWord = false) =>
    props.onChange({ kept: { text: kept.text, base: kept.base } }, inWord);
  const edit = (now: string) => keep({ text: now, base: base() }, isWithinWord(text(), now));
  const sayDifferently = () => {
    props.onChange({ wording: letterIn(props.draft, props.id, props.ids).wording + 1 });
    announce(words.saidDifferently);
  };
  const writeAgain = () => {
    props.onChange({ kept: null, subject: null });
    announce(words.writtenAgain);
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
      <LetterField
        text={text()}
        marks={marks()}
        ref={(field) => {
          area = field;
        }}
        onType={edit}
        onUndo={() => props.onUndo()}
        onRedo={() => props.onRedo()}
      />
      <p class="hint" id="letter-count">
        {countText(wordsIn(text()))}
      </p>
      <Show when={byHand()}>
        <p class="by-hand" role="alert">
          {handoverWords.copyByHand}
        </p>
      </Show>
      <div class="actions">
        <RichCopyButton label={words.copy} said={words.copied} text={text} onRefused={refused} />
        <HandButtons
          isOwn={isOwn()}
          isUntouched={isUntouched(props.standing.merged)}
          canUndo={props.canUndo}
          canRedo={props.canRedo}
          onOther={sayDifferently}
          onUndo={props.onUndo}
          onRedo={props.onRedo}
          onAgain={writeAgain}
        />
      </div>
      <Show when={props.standing.letter}>
        {(letter) => (
          <>
            <For each={notesOnLetter(letter())}>{(note) => <p class="hint">{note}</p>}</For>
            <Differences
              merged={props.standing.merged}
              segments={letter().segments}
              onSettle={(settled) => keep(settled)}
            />
          </>
        )}
      </Show>
      <Show when={checks() === null}>
        <NotLoaded said={checksWords.notLoaded} onRetry={loadChecks} />
      </Show>
      <Show when={text().trim() ? checks() : undefined} keyed>
        {({ LetterChecks }) => (
          <LetterChecks
            text={text()}
            facts={props.facts}
            onChecked={setChecked}
            onShow={show}
            onUse={(now) => keep({ text: now, base: base() })}
          />
        )}
      </Show>
      <Show when={props.standing.letter}>
        {(letter) => <LetterOrigin segments={letter().segments} />}
      </Show>
    </>
  );
}
