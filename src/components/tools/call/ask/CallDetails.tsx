import { Show } from "solid-js";
import { detailWords as words } from "../../../../content/en/calls/call-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import type { TypedDay } from "../../../base/calendar/typed-day.ts";
import type { Reason } from "../../../core/call/call.ts";
import { draftOf } from "../../../core/call/draft.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { dayBefore } from "../../../stores/device/today.ts";
import { changeDraft } from "../../../stores/drafts/call-store.ts";
import { changeInterview } from "../../../stores/record/interview-store.ts";
import { DayFields } from "../../controls/DayFields.tsx";
import { TextField } from "../../controls/TextField.tsx";
import { QuickDays } from "../../shared/questions/QuickDays.tsx";
import { WhenQuestion } from "../../shared/questions/WhenQuestion.tsx";
import { echoOf } from "../../shared/questions/whole-day-words.ts";

interface CallDetailsProps {
  interview: Interview;
  reason: Reason;
  today: Day | null;
  say: (day: Day) => string;
}

/** Days are checked where they are used, in the timeline: here nothing stands in the way of the script. */
const noError = () => undefined;

/** What else the script says where it is known. Each answer is kept as it is given. */
export function CallDetails(props: CallDetailsProps) {
  const draft = () => draftOf(props.interview);
  const echo = (typed: TypedDay) => echoOf(typed, props.say);
  return (
    <>
      <WhenQuestion
        answer={props.interview.interviewedOn}
        today={props.today}
        yesterday={props.today && dayBefore(props.today)}
        say={props.say}
        echo={echo}
        errorOf={noError}
        onAnswer={(interviewedOn) => changeInterview({ interviewedOn })}
      />
      <Show when={props.reason === "other-offer"}>
        <DayFields
          id="answer-by"
          legend={words.answerBy}
          hint={words.answerByHint}
          echo={echo(draft().answerBy)}
          quick={
            <QuickDays
              of="answer-by"
              said={props.today}
              chosen={draft().answerBy}
              say={props.say}
              onPick={(answerBy) => changeDraft({ answerBy })}
            />
          }
          value={draft().answerBy}
          onType={(answerBy) => changeDraft({ answerBy })}
        />
      </Show>
      <TextField
        id="interest"
        label={words.interest}
        hint={words.interestHint}
        value={draft().interest}
        onType={(interest) => changeDraft({ interest })}
      />
      <TextField
        id="phone"
        label={words.phone}
        hint={words.phoneHint}
        keyboard="tel"
        value={draft().phone}
        onType={(phone) => changeDraft({ phone })}
      />
    </>
  );
}
