import { createSignal, Show } from "solid-js";
import { resultWords as words } from "../../../../content/en/questions/feedback-later-words.ts";
import { questionWords } from "../../../../content/en/shared/question-words.ts";
import type { Interviewer } from "../../../core/record/interview.ts";
import { mailLink } from "../../../core/send/mail-link.ts";
import { changeFeedback } from "../../../stores/drafts/feedback-store.ts";
import { announce } from "../../controls/announce.ts";
import { TextArea } from "../../controls/TextArea.tsx";
import { addressProblem } from "../../handover/address-problem.ts";
import { CopyButton } from "../../handover/CopyButton.tsx";
import { emailOf, type WordsFacts } from "../ask/feedback-words.ts";

interface EmailViewProps {
  facts: WordsFacts;
  /** As it was changed by hand, or null. */
  edited: string | null;
  people: readonly Interviewer[];
}

/** The email, ready to edit. Once it was edited, answers do not touch it; it can be written again, and that be undone. */
export function EmailView(props: EmailViewProps) {
  const [undo, setUndo] = createSignal<string | null>(null);
  const written = () => emailOf(props.facts);
  const body = () => props.edited ?? written().body;
  const to = () => props.people.find(({ name }) => name.trim() === props.facts.person)?.email ?? "";
  const mail = () =>
    mailLink({
      to: to(),
      subject: written().subject,
      body: body(),
    });
  const href = () => {
    const link = mail();
    return "href" in link && link.href;
  };
  const writeAgain = () => {
    setUndo(props.edited);
    changeFeedback({ email: null });
    document.getElementById("email")?.focus();
    announce(words.writtenAgain);
  };
  const putBack = () => {
    changeFeedback({ email: undo() });
    setUndo(null);
    document.getElementById("email")?.focus();
    announce(questionWords.undone);
  };
  return (
    <>
      <p class="subject">
        <b>{words.subject}</b> <span translate="no">{written().subject}</span>
      </p>
      <div class="letter">
        <TextArea
          id="email"
          label={words.email}
          value={body()}
          onType={(email) => {
            setUndo(null);
            changeFeedback({ email });
          }}
        />
      </div>
      <div class="on-paper-only" translate="no">
        {body()}
      </div>
      <Show when={props.edited !== null}>
        <p class="screen">
          {words.changed}{" "}
          <button type="button" class="link" onClick={writeAgain}>
            {words.writeAgain}
          </button>
        </p>
      </Show>
      <Show when={undo() !== null}>
        <p class="cleared">
          {words.writtenAgain}{" "}
          <button type="button" onClick={putBack}>
            {questionWords.undo}
          </button>
        </p>
      </Show>
      <Show when={!href()}>
        <p class="hint">{words.tooLong}</p>
      </Show>
      <Show when={addressProblem(to())}>
        {(problem) => (
          <p class="hint">
            <span translate="no">{to()}</span>: {problem()}
          </p>
        )}
      </Show>
      <div class="actions">
        <CopyButton
          label={words.copyEmail}
          said={words.emailCopied}
          text={() => `${words.subject}: ${written().subject}\n\n${body()}`}
        />
        <Show when={href()}>
          {(address) => (
            <a class="as-button" href={address()}>
              {words.openMail}
            </a>
          )}
        </Show>
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
      </div>
    </>
  );
}
