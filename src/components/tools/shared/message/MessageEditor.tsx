import { createEffect, createSignal, onMount, Show } from "solid-js";
import {
  checksWords,
  messageWords as words,
} from "../../../../content/en/messages/message-words.ts";
import { handoverWords } from "../../../../content/en/timeline/plan-words.ts";
import { type Draft, isUntouched } from "../../../core/hand/merge-letter.ts";
import type { Standing } from "../../../core/hand/standing.ts";
import { isWithinWord } from "../../../core/hand/steps.ts";
import type { Form, Message } from "../../../core/messages/letter-shape.ts";
import type { MessageOf } from "../../../core/messages/message-draft.ts";
import { wordsIn } from "../../../core/phrasing/tidy.ts";
import { announce } from "../../controls/announce.ts";
import { TextField } from "../../controls/TextField.tsx";
import { usePart } from "../../controls/use-part.ts";
import { RichCopyButton } from "../../handover/RichCopyButton.tsx";
import { HandButtons } from "./HandButtons.tsx";
import type { Checked } from "./MessageChecks.tsx";
import { MessageField } from "./MessageField.tsx";
import { MessageNotes } from "./MessageNotes.tsx";
import { countText, hasOtherWords } from "./message-words.ts";
import { NotLoaded } from "./NotLoaded.tsx";
import { Origin } from "./Origin.tsx";

interface MessageEditorProps {
  message: Message;
  standing: Standing;
  facts: object;
  form: Form;
  /** Whose it is: what was said of one is no matter of the next. */
  id: string;
  /** Whether it was written elsewhere: then nothing is composed. */
  isOwn?: boolean;
  /** Which of the wordings it has now. */
  wording: number;
  canUndo: boolean;
  canRedo: boolean;
  onChange: (change: Partial<MessageOf>, inWord?: boolean) => void;
  onUndo: () => void;
  onRedo: () => void;
}

/** The text of a message, to change freely: the reader's hand comes first. */
export function MessageEditor(props: MessageEditorProps) {
  let area: HTMLTextAreaElement | undefined;
  const [byHand, setByHand] = createSignal(false);
  const text = () => props.standing.merged.text;
  const [checked, setChecked] = createSignal<Checked>({ text: "", findings: [] });
  // The letter comes first: its checks weigh as much again. Without them it can still be sent.
  const [checks, loadChecks] = usePart(() => import("./MessageChecks.tsx"));
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
    props.onChange({ wording: props.wording + 1 });
    announce(props.message.labels.saidDifferently);
  };
  const writeAgain = () => {
    props.onChange({ kept: null, subject: null });
    announce(props.message.labels.writtenAgain);
  };
  return (
    <>
      <Show when={props.form === "email"}>
        <TextField
          id="letter-subject"
          label={words.subject}
          value={props.standing.subject}
          onType={(subject) => props.onChange({ subject }, true)}
        />
      </Show>
      <label for="letter-text">{props.isOwn ? words.ownText : props.message.labels.field}</label>
      <MessageField
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
        <RichCopyButton
          label={props.message.labels.copy}
          said={props.message.labels.copied}
          text={text}
          onRefused={refused}
        />
        <HandButtons
          isOwn={props.isOwn ?? false}
          hasOther={!props.isOwn && hasOtherWords(props.message)}
          isUntouched={isUntouched(props.standing.merged)}
          canUndo={props.canUndo}
          canRedo={props.canRedo}
          onOther={sayDifferently}
          onUndo={props.onUndo}
          onRedo={props.onRedo}
          onAgain={writeAgain}
        />
      </div>
      <MessageNotes
        message={props.message}
        standing={props.standing}
        onSettle={(settled) => keep(settled)}
      />
      <Show when={checks() === null}>
        <NotLoaded said={checksWords.notLoaded} onRetry={loadChecks} />
      </Show>
      <Show when={text().trim() ? checks() : undefined} keyed>
        {({ MessageChecks }) => (
          <MessageChecks
            text={text()}
            checks={props.message.row.checks}
            facts={props.facts}
            onChecked={setChecked}
            onShow={show}
            onUse={(now) => keep({ text: now, base: base() })}
          />
        )}
      </Show>
      <Show when={props.standing.letter}>
        {(letter) => <Origin segments={letter().segments} names={props.message.names} />}
      </Show>
    </>
  );
}
