import { Show } from "solid-js";
import { messageWords as words } from "../../../../content/en/messages/message-words.ts";
import { fileWords } from "../../../../content/en/shared/file-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { fill } from "../../../base/language/fill.ts";
import type { Standing } from "../../../core/hand/standing.ts";
import type { Form, Message } from "../../../core/messages/letter-shape.ts";
import type { Interviewer } from "../../../core/record/interview.ts";
import { mailLink } from "../../../core/send/mail-link.ts";
import { announce } from "../../controls/announce.ts";
import { EmailField } from "../../handover/EmailField.tsx";
import { ShareButton } from "../../handover/ShareButton.tsx";
import { MessageFiles } from "./MessageFiles.tsx";
import { PrintedMessage } from "./PrintedMessage.tsx";

interface SendMessageProps {
  message: Message;
  form: Form;
  standing: Standing;
  /** Whom it is to, where it is to one person. */
  person: Interviewer | undefined;
  /** The day on which it was marked as sent. */
  sentOn: Day | null;
  region: string;
  say: (day: Day) => string;
  onAddress: (email: string) => void;
  onSent: (isSent: boolean) => void;
}

/** The ways out: mail, share, print, files; and the mark that it is sent, which the timeline reads. */
export function SendMessage(props: SendMessageProps) {
  const text = () => props.standing.merged.text;
  const mail = () => ({
    to: props.person?.email ?? "",
    subject: props.standing.subject,
    body: text(),
  });
  const link = () => {
    const made = mailLink(mail());
    return "href" in made ? made.href : undefined;
  };
  const mark = (isSent: boolean) => {
    props.onSent(isSent);
    announce(isSent ? words.nowSent : words.nowNotSent);
  };
  return (
    <section class="send" aria-labelledby="send-letter">
      <h3 id="send-letter">{words.send}</h3>
      <Show when={props.person && props.form === "email"}>
        <EmailField
          id="their-email"
          label={words.email}
          value={props.person?.email ?? ""}
          onType={props.onAddress}
        />
      </Show>
      <div class="actions">
        <Show when={link()}>
          {(href) => (
            <a class="button" href={href()}>
              {fileWords.mail}
            </a>
          )}
        </Show>
        <ShareButton title={props.standing.subject} text={text} />
      </div>
      <Show when={!link()}>
        <p class="hint">{fileWords.mailTooLong}</p>
      </Show>
      <PrintedMessage text={text()} form={props.form} region={props.region} />
      <MessageFiles
        name={props.message.row.fileName}
        mail={mail()}
        form={props.form}
        region={props.region}
      />
      <Show when={props.message.row.onSent}>
        <div class="sent-line">
          <Show
            when={props.sentOn}
            fallback={
              <>
                <p class="hint">{props.message.labels.markSentHint}</p>
                <button type="button" onClick={() => mark(true)}>
                  {words.markSent}
                </button>
              </>
            }
          >
            {(day) => (
              <p class="cleared">
                {fill(words.sentOn, { day: props.say(day()) })}{" "}
                <button type="button" onClick={() => mark(false)}>
                  {words.notSent}
                </button>
              </p>
            )}
          </Show>
        </div>
      </Show>
    </section>
  );
}
