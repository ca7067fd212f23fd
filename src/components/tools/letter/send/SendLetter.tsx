import { thankYouLetter } from "../../../../content/en/messages/thank-you.ts";
import type { Day } from "../../../base/calendar/day.ts";
import type { Standing } from "../../../core/hand/standing.ts";
import type { LetterId } from "../../../core/messages/letter-draft.ts";
import type { Form } from "../../../core/messages/letter-shape.ts";
import { changedPerson } from "../../../core/messages/people.ts";
import { sentOn, toOf } from "../../../core/reading/letter-texts.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { logThanks, unlogThanks } from "../../../core/record/log.ts";
import { changeInterview } from "../../../stores/record/interview-store.ts";
import { SendMessage } from "../../shared/message/SendMessage.tsx";

interface SendLetterProps {
  interview: Interview;
  form: Form;
  id: LetterId;
  standing: Standing;
  today: Day;
  region: string;
  say: (day: Day) => string;
}

/** The ways out of a thank-you letter; sent, it is told to the plan as thanks to the person. */
export function SendLetter(props: SendLetterProps) {
  const log = (isSent: boolean) => {
    const { history } = props.interview;
    const to = toOf(props.id);
    changeInterview({
      history: isSent ? logThanks(history, props.today, to) : unlogThanks(history, to),
    });
  };
  return (
    <SendMessage
      message={thankYouLetter}
      form={props.form}
      standing={props.standing}
      person={props.interview.interviewers.find(({ id }) => id === props.id)}
      sentOn={sentOn(props.interview, props.id)}
      region={props.region}
      say={props.say}
      onAddress={(email) =>
        changeInterview({
          interviewers: changedPerson(props.interview.interviewers, props.id, { email }),
        })
      }
      onSent={log}
    />
  );
}
