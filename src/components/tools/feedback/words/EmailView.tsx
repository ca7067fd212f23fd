import { feedbackEmail } from "../../../../content/en/messages/feedback.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { anybody, messageIn } from "../../../core/messages/message-draft.ts";
import { changedPerson } from "../../../core/messages/people.ts";
import type { Interviewer } from "../../../core/record/interview.ts";
import { readerLocale } from "../../../stores/device/region.ts";
import { $messages, changeMessage } from "../../../stores/drafts/message-store.ts";
import { $currentId, changeInterview } from "../../../stores/record/interview-store.ts";
import { useLive } from "../../controls/use-live.ts";
import { MessageSheet } from "../../shared/message/MessageSheet.tsx";
import { emailOf, type WordsFacts } from "../ask/feedback-words.ts";

interface EmailViewProps {
  facts: WordsFacts;
  people: readonly Interviewer[];
  say: (day: Day) => string;
}

/** The email, ready to edit and to send. That it was asked, the line below it says. */
export function EmailView(props: EmailViewProps) {
  const messages = useLive($messages, $messages.get());
  const owner = useLive($currentId, "");
  const person = () => props.people.find(({ name }) => name.trim() === props.facts.person);
  const letter = () => emailOf(props.facts);
  return (
    <MessageSheet
      message={feedbackEmail}
      letter={letter()}
      kept={messageIn(messages(), feedbackEmail.row.id, anybody)}
      owner={owner()}
      facts={{}}
      person={person()}
      sentOn={null}
      region={readerLocale()}
      say={props.say}
      onChange={(kept) => changeMessage(feedbackEmail.row.id, anybody, kept)}
      onAddress={(email) => {
        const { id = "" } = person() ?? {};
        changeInterview({ interviewers: changedPerson(props.people, id, { email }) });
      }}
      onSent={() => {}}
    />
  );
}
