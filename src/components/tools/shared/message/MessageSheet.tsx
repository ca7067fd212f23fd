import { createEffect, createSignal, on } from "solid-js";
import { messageWords as words } from "../../../../content/en/messages/message-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { standingWith } from "../../../core/hand/standing.ts";
import { redo, type Steps, startSteps, step, undo } from "../../../core/hand/steps.ts";
import type { Letter, Message } from "../../../core/messages/letter-shape.ts";
import type { MessageOf } from "../../../core/messages/message-draft.ts";
import type { Interviewer } from "../../../core/record/interview.ts";
import { announce } from "../../controls/announce.ts";
import { MessageEditor } from "./MessageEditor.tsx";
import { SendMessage } from "./SendMessage.tsx";

export interface MessageSheetProps {
  message: Message;
  /** As the answers compose it now. */
  letter: Letter;
  /** What is kept of it. */
  kept: MessageOf;
  /** Whose it is, in which interview: the way back ends where that changes. */
  owner: string;
  /** What the checks may know. */
  facts: object;
  person: Interviewer | undefined;
  sentOn: Day | null;
  region: string;
  say: (day: Day) => string;
  onChange: (kept: MessageOf) => void;
  onAddress: (email: string) => void;
  onSent: (isSent: boolean) => void;
}

/** An email under the reader's hand: its text to change, its checks, the way back, and the ways to send it. */
export function MessageSheet(props: MessageSheetProps) {
  const [steps, setSteps] = createSignal<Steps<MessageOf>>();
  createEffect(
    on(
      () => props.owner,
      () => setSteps(undefined),
      { defer: true },
    ),
  );
  const standing = () => standingWith(props.letter, props.kept);
  const now = () => ({ ...(steps() ?? startSteps(props.kept)), now: props.kept });
  const keep = (next: Steps<MessageOf>) => {
    setSteps(next);
    props.onChange(next.now);
  };
  const change = (part: Partial<MessageOf>, inWord = false) =>
    keep(step(now(), { ...props.kept, ...part }, inWord));
  const goBack = (to: typeof undo, said: string) => {
    keep(to(now()));
    announce(said);
  };
  return (
    <div class="written">
      <MessageEditor
        message={props.message}
        standing={standing()}
        facts={props.facts}
        form="email"
        id={props.owner}
        wording={props.kept.wording}
        canUndo={now().past.length > 0}
        canRedo={now().future.length > 0}
        onChange={change}
        onUndo={() => goBack(undo, words.undone)}
        onRedo={() => goBack(redo, words.redone)}
      />
      <SendMessage
        message={props.message}
        form="email"
        standing={standing()}
        person={props.person}
        sentOn={props.sentOn}
        region={props.region}
        say={props.say}
        onAddress={props.onAddress}
        onSent={props.onSent}
      />
    </div>
  );
}
