import { createEffect, createMemo, createSignal, on, onMount, Show } from "solid-js";
import { laterLetterWords as words } from "../../../../content/en/letter/letter-later-words.ts";
import { messageWords } from "../../../../content/en/messages/message-words.ts";
import { thankYouLetter } from "../../../../content/en/messages/thank-you.ts";
import type { Day, Weekday } from "../../../base/calendar/day.ts";
import { redo, type Steps, startSteps, step, undo } from "../../../core/hand/steps.ts";
import {
  type LetterDraft,
  own,
  type Snapshot,
  snapshotOf,
  withSnapshot,
} from "../../../core/messages/letter-draft.ts";
import { letterIds } from "../../../core/messages/people.ts";
import { factsFor, standingOf } from "../../../core/reading/letter-texts.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { changeDraft, startLettersOver } from "../../../stores/drafts/letter-store.ts";
import { $workingDays } from "../../../stores/record/work-calendar-store.ts";
import { announce } from "../../controls/announce.ts";
import { useLive } from "../../controls/use-live.ts";
import { MessageEditor } from "../../shared/message/MessageEditor.tsx";
import { LetterList } from "../ask/LetterList.tsx";
import { StyleChoices } from "../ask/StyleChoices.tsx";
import { SendLetter } from "../send/SendLetter.tsx";

export { ErrorSummary } from "../../controls/ErrorSummary.tsx";
export { errorsOf } from "../ask/letter-words.ts";

interface LetterPartProps {
  interview: Interview;
  draft: LetterDraft;
  owner: string;
  sender: string;
  today: Day;
  region: string;
  say: (day: Day) => string;
  /** Whether the heading takes the focus: it does when the letter was asked for. */
  focus: boolean;
}

/** The letter under the reader's hand: which one, how it sounds, its text, its checks, and the ways to send it. */
export function LetterPart(props: LetterPartProps) {
  const [steps, setSteps] = createSignal<Readonly<Record<string, Steps<Snapshot>>>>({});
  let heading: HTMLHeadingElement | undefined;
  onMount(() => props.focus && heading?.focus());
  createEffect(
    on(
      () => props.owner,
      () => setSteps({}),
      { defer: true },
    ),
  );
  const ids = () => letterIds(props.interview);
  const id = () => {
    const { current } = props.draft;
    return current === own || ids().includes(current) ? current : (ids()[0] ?? "");
  };
  const worked = useLive($workingDays, $workingDays.get());
  const writing = () => ({
    sender: props.sender,
    today: props.today,
    region: props.region,
    workingWeek: worked().workingWeek as Weekday[],
  });
  const standing = createMemo(() =>
    standingOf(thankYouLetter, props.interview, props.draft, id(), writing()),
  );
  const facts = createMemo(() =>
    factsFor(thankYouLetter, props.interview, props.draft, id(), writing()),
  );
  const snapshot = () => snapshotOf(props.draft, id(), ids());
  const stepsNow = () => ({ ...(steps()[id()] ?? startSteps(snapshot())), now: snapshot() });
  const keep = (next: Steps<Snapshot>) => {
    const [whose, all] = [id(), ids()];
    setSteps({ ...steps(), [whose]: next });
    changeDraft((draft) => withSnapshot(draft, whose, all, next.now));
  };
  const change = (part: Partial<Snapshot>, inWord = false) =>
    keep(step(stepsNow(), { ...snapshot(), ...part }, inWord));
  const goBack = (to: typeof undo, said: string) => {
    keep(to(stepsNow()));
    announce(said);
  };
  return (
    <div class="written">
      <h2 id="your-letter" tabindex="-1" ref={heading}>
        {words.title}
      </h2>
      <LetterList interview={props.interview} ids={ids()} current={id()} />
      <MessageEditor
        message={thankYouLetter}
        standing={standing()}
        facts={facts()}
        form={props.draft.form}
        id={id()}
        isOwn={id() === own}
        wording={snapshot().wording}
        canUndo={stepsNow().past.length > 0}
        canRedo={stepsNow().future.length > 0}
        onChange={change}
        onUndo={() => goBack(undo, messageWords.undone)}
        onRedo={() => goBack(redo, messageWords.redone)}
      />
      <Show when={id() !== own}>
        <StyleChoices
          choices={snapshot()}
          usual={props.draft.better.trim() ? 2 : 1}
          onChange={change}
        />
      </Show>
      <SendLetter
        interview={props.interview}
        form={props.draft.form}
        id={id()}
        standing={standing()}
        today={props.today}
        region={props.region}
        say={props.say}
      />
      <div class="actions">
        <button type="button" onClick={startLettersOver}>
          {words.startOver}
        </button>
      </div>
    </div>
  );
}
