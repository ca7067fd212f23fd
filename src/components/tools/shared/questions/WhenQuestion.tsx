import { Show } from "solid-js";
import { questionWords as words } from "../../../../content/en/shared/question-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import type { TypedDay } from "../../../base/calendar/typed-day.ts";
import { typedFrom } from "../../../base/calendar/whole-day.ts";
import type { InterviewDayAnswer } from "../../../core/record/interview.ts";
import { DayFields } from "../../controls/DayFields.tsx";
import { RadioGroup } from "../../controls/RadioGroup.tsx";

/** Which day is asked for. */
interface Asks {
  id: string;
  typedId: string;
  legend: string;
  typedLegend: string;
}

interface WhenQuestionProps {
  /** The day of the interview, unless another one is asked for. */
  asks?: Asks;
  answer: InterviewDayAnswer;
  today: Day | null;
  yesterday: Day | null;
  say: (day: Day) => string;
  echo: (typed: TypedDay) => string | undefined;
  errorOf: (field: string) => string | undefined;
  onAnswer: (answer: InterviewDayAnswer) => void;
}

const ofInterview: Asks = {
  id: "when",
  typedId: "interviewed-on",
  legend: words.whenLegend,
  typedLegend: words.interviewedOn,
};

const noTyping: TypedDay = { day: "", month: "", year: "" };

/** When the interview was, or the call: one tap for today or yesterday, three fields for another day. */
export function WhenQuestion(props: WhenQuestionProps) {
  const asks = () => props.asks ?? ofInterview;
  const chosen = () => {
    const { choice, picked } = props.answer;
    if (choice !== "picked") return choice && "another";
    if (picked === props.today) return "today";
    return picked === props.yesterday ? "yesterday" : "another";
  };
  const typed = () =>
    props.answer.choice === "picked" && props.answer.picked && chosen() === "another"
      ? typedFrom(props.answer.picked)
      : (props.answer.typed ?? noTyping);
  const labelled = (name: string, day: Day | null) => (day ? `${name}, ${props.say(day)}` : name);
  const pick = (picked: Day | null) =>
    props.onAnswer({ ...props.answer, choice: "picked", picked });
  return (
    <>
      <RadioGroup
        id={asks().id}
        legend={asks().legend}
        error={props.errorOf(asks().id)}
        value={chosen()}
        options={[
          {
            value: "today",
            get label() {
              return labelled(words.whenToday, props.today);
            },
          },
          {
            value: "yesterday",
            get label() {
              return labelled(words.whenYesterday, props.yesterday);
            },
          },
          { value: "another", label: words.whenAnother },
        ]}
        onChoose={(value) => {
          if (value === "today") pick(props.today);
          else if (value === "yesterday") pick(props.yesterday);
          else props.onAnswer({ ...props.answer, choice: "typed" });
        }}
      />
      <Show when={chosen() === "another"}>
        <DayFields
          id={asks().typedId}
          legend={asks().typedLegend}
          hint={words.interviewedOnHint}
          error={props.errorOf(asks().typedId)}
          echo={props.echo(typed())}
          value={typed()}
          onType={(day) => props.onAnswer({ ...props.answer, choice: "typed", typed: day })}
        />
      </Show>
    </>
  );
}
