import { Show } from "solid-js";
import { laterLetterWords as words } from "../../../../content/en/letter/letter-later-words.ts";
import { fileWords } from "../../../../content/en/shared/file-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { fill } from "../../../base/language/fill.ts";
import type { LetterId } from "../../../core/messages/letter-draft.ts";
import type { Form } from "../../../core/messages/letter-shape.ts";
import { changedPerson } from "../../../core/messages/people.ts";
import { type Standing, sentOn, toOf } from "../../../core/reading/letter-texts.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { logThanks, unlogThanks } from "../../../core/record/log.ts";
import { mailLink } from "../../../core/send/mail-link.ts";
import { changeInterview } from "../../../stores/record/interview-store.ts";
import { announce } from "../../controls/announce.ts";
import { EmailField } from "../../handover/EmailField.tsx";
import { ShareButton } from "../../handover/ShareButton.tsx";
import { LetterFiles } from "./LetterFiles.tsx";
import { PrintedLetter } from "./PrintedLetter.tsx";

interface SendPartProps {
  interview: Interview;
  form: Form;
  id: LetterId;
  standing: Standing;
  today: Day;
  region: string;
  say: (day: Day) => string;
}

/** The ways out: mail, share, print, files; and the mark that it is sent, which the timeline reads. */
export function SendPart(props: SendPartProps) {
  const text = () => props.standing.merged.text;
  const person = () => props.interview.interviewers.find(({ id }) => id === props.id);
  const mail = () => ({
    to: person()?.email ?? "",
    subject: props.standing.subject,
    body: text(),
  });
  const link = () => {
    const made = mailLink(mail());
    return "href" in made ? made.href : undefined;
  };
  const markSent = () => {
    changeInterview({ history: logThanks(props.interview.history, props.today, toOf(props.id)) });
    announce(words.nowSent);
  };
  const unmark = () => {
    changeInterview({ history: unlogThanks(props.interview.history, toOf(props.id)) });
    announce(words.nowNotSent);
  };
  return (
    <section class="send" aria-labelledby="send-letter">
      <h3 id="send-letter">{words.send}</h3>
      <Show when={person() && props.form === "email"}>
        <EmailField
          id="their-email"
          label={words.email}
          value={person()?.email ?? ""}
          onType={(email) =>
            changeInterview({
              interviewers: changedPerson(props.interview.interviewers, props.id, { email }),
            })
          }
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
      <PrintedLetter text={text()} form={props.form} region={props.region} />
      <LetterFiles mail={mail()} form={props.form} region={props.region} />
      <div class="sent-line">
        <Show
          when={sentOn(props.interview, props.id)}
          fallback={
            <>
              <p class="hint">{words.markSentHint}</p>
              <button type="button" onClick={markSent}>
                {words.markSent}
              </button>
            </>
          }
        >
          {(day) => (
            <p class="cleared">
              {fill(words.sentOn, { day: props.say(day()) })}{" "}
              <button type="button" onClick={unmark}>
                {words.notSent}
              </button>
            </p>
          )}
        </Show>
      </div>
    </section>
  );
}
