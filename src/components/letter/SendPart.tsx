import { Show } from "solid-js";
import { fileWords } from "../../content/file-words.ts";
import { laterLetterWords as words } from "../../content/letter-later-words.ts";
import type { Day } from "../calendar/day.ts";
import { announce } from "../controls/announce.ts";
import { fill } from "../controls/fill.ts";
import { EmailField } from "../handover/EmailField.tsx";
import { mailLink } from "../handover/mail-link.ts";
import { ShareButton } from "../handover/ShareButton.tsx";
import type { Interview } from "../interview/interview.ts";
import { changeInterview } from "../interview/interview-store.ts";
import { logThanks, unlogThanks } from "../interview/log.ts";
import { LetterFiles } from "./LetterFiles.tsx";
import type { LetterId } from "./letter-draft.ts";
import type { Form } from "./letter-shape.ts";
import { type Standing, sentOn, toOf } from "./letter-texts.ts";
import { PrintedLetter } from "./PrintedLetter.tsx";
import { changedPerson } from "./people.ts";

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
