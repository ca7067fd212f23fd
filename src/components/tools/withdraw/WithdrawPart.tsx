import { withdrawalEmail } from "../../../content/en/messages/withdraw.ts";
import { withdrawWords as words } from "../../../content/en/messages/withdraw-words.ts";
import type { Day } from "../../base/calendar/day.ts";
import { anybody, messageIn } from "../../core/messages/message-draft.ts";
import { changedPerson } from "../../core/messages/people.ts";
import type { Interview } from "../../core/record/interview.ts";
import { composeWithdrawal } from "../../core/withdraw/withdrawal.ts";
import { personIn, type Withdrawal } from "../../core/withdraw/withdrawal-draft.ts";
import { markWithdrawal, withdrawalSentOn } from "../../core/withdraw/withdrawal-sent.ts";
import { readerLocale } from "../../stores/device/region.ts";
import { $messages, changeMessage } from "../../stores/drafts/message-store.ts";
import { withdrawalChanged } from "../../stores/drafts/withdraw-store.ts";
import { changeInterview } from "../../stores/record/interview-store.ts";
import { useLive } from "../controls/use-live.ts";
import { MessageSheet } from "../shared/message/MessageSheet.tsx";

interface WithdrawPartProps {
  interview: Interview;
  withdrawal: Withdrawal;
  sender: string;
  owner: string;
  today: Day;
  say: (day: Day) => string;
}

const kind = withdrawalEmail.row.id;

/** The email itself. Sent, the plan hears that the reader has withdrawn; taken back, it is as before. */
export function WithdrawPart(props: WithdrawPartProps) {
  const messages = useLive($messages, $messages.get());
  const person = () => personIn(props.withdrawal, props.interview.interviewers);
  const to = () => person()?.id ?? anybody;
  const kept = () => messageIn(messages(), kind, to());
  const letter = () =>
    composeWithdrawal(withdrawalEmail, props.interview, props.withdrawal, {
      sender: props.sender,
      region: readerLocale(),
      wording: kept().wording,
    });
  const mark = (isSent: boolean) => {
    const { told, ...marks } = markWithdrawal(
      props.interview,
      props.withdrawal,
      isSent,
      props.today,
    );
    changeInterview({ ...marks, ...withdrawalChanged({ told }) });
  };
  return (
    <>
      <h2 id="your-email">{words.written}</h2>
      <MessageSheet
        message={withdrawalEmail}
        letter={letter()}
        kept={kept()}
        owner={`${props.owner} ${to()}`}
        facts={{}}
        person={person()}
        sentOn={withdrawalSentOn(props.interview)}
        region={readerLocale()}
        say={props.say}
        onChange={(change) => changeMessage(kind, to(), change)}
        onAddress={(email) =>
          changeInterview({
            interviewers: changedPerson(props.interview.interviewers, to(), { email }),
          })
        }
        onSent={mark}
      />
    </>
  );
}
