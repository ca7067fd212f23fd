import { noteParts, noteQuestions as words } from "../../../../content/en/notes/notes-questions.ts";
import type { Day } from "../../../base/calendar/day.ts";
import type { TypedDay } from "../../../base/calendar/typed-day.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { dayBefore } from "../../../stores/device/today.ts";
import { changeInterview } from "../../../stores/record/interview-store.ts";
import { TextArea } from "../../controls/TextArea.tsx";
import { TextField } from "../../controls/TextField.tsx";
import { PromiseQuestion } from "../../shared/questions/PromiseQuestion.tsx";
import { WhenQuestion } from "../../shared/questions/WhenQuestion.tsx";
import { ContactsList } from "../lists/ContactsList.tsx";
import { AskLine } from "./AskLine.tsx";
import { FeelingQuestion } from "./FeelingQuestion.tsx";
import { HardAnswers } from "./HardAnswers.tsx";
import { InterviewFacts } from "./InterviewFacts.tsx";
import { NotePart } from "./NotePart.tsx";

interface LaterQuestionsProps {
  interview: Interview;
  /** The id of the interview that the notes are about. */
  owner: string;
  /** Null until the browser has said which day it is. */
  today: Day | null;
  say: (day: Day) => string;
  handover: typeof import("../sheet/NotesHandover.tsx") | null | undefined;
}

/** Days are checked where they are used, in the timeline: here nothing stands in the way of writing. */
const noError = () => undefined;

/** The questions in the order in which memory lets go. Each answer is kept as it is given. */
export function LaterQuestions(props: LaterQuestionsProps) {
  const echo = (typed: TypedDay) => props.handover?.echoOf(typed, props.say);
  return (
    <>
      <NotePart words={noteParts.answers}>
        <TextArea
          id="went-well"
          label={words.wentWell}
          value={props.interview.wentWell}
          onType={(wentWell) => changeInterview({ wentWell })}
        />
        <HardAnswers
          hard={props.interview.hard}
          owner={props.owner}
          onChange={(hard) => changeInterview({ hard })}
        />
        <TextArea
          id="to-clear-up"
          label={words.toClearUp}
          hint={words.toClearUpHint}
          value={props.interview.toClearUp}
          onType={(toClearUp) => changeInterview({ toClearUp })}
        />
      </NotePart>
      <NotePart words={noteParts.next}>
        <PromiseQuestion
          legend={words.decide}
          choices={words.decideChoices}
          answer={props.interview.promise}
          say={props.say}
          echo={echo}
          errorOf={noError}
          onAnswer={(promise) => changeInterview({ promise })}
        />
        <AskLine job={props.interview.job} handover={props.handover} />
        <TextField
          id="promise-how"
          label={words.promiseHow}
          hint={words.promiseHowHint}
          value={props.interview.promiseHow}
          onType={(promiseHow) => changeInterview({ promiseHow })}
        />
      </NotePart>
      <NotePart words={noteParts.you}>
        <FeelingQuestion
          value={props.interview.feeling}
          onChoose={(feeling) => changeInterview({ feeling })}
        />
      </NotePart>
      <NotePart words={noteParts.contacts}>
        <ContactsList
          contacts={props.interview.contacts}
          owner={props.owner}
          onChange={(contacts) => changeInterview({ contacts })}
        />
      </NotePart>
      <NotePart words={noteParts.interview}>
        <InterviewFacts interview={props.interview} />
        <WhenQuestion
          answer={props.interview.interviewedOn}
          today={props.today}
          yesterday={props.today && dayBefore(props.today)}
          say={props.say}
          echo={echo}
          errorOf={noError}
          onAnswer={(interviewedOn) => changeInterview({ interviewedOn })}
        />
      </NotePart>
    </>
  );
}
