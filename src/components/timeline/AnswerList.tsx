import { For } from "solid-js";
import { planWords as words } from "../../content/plan-words.ts";
import { timelineWords } from "../../content/words.ts";
import type { Day } from "../calendar/day.ts";
import { readTypedDay } from "../calendar/typed-day.ts";
import type { Interview } from "../interview/interview.ts";

interface AnswerListProps {
  interview: Interview;
  say: (day: Day) => string;
  /** Goes back to the question with this id. */
  onChange: (field: string) => void;
}

function promiseText({ promise }: Interview, say: (day: Day) => string): string {
  if (promise.choice === "by") {
    const read = readTypedDay(promise.by);
    return read.ok ? `Yes, by ${say(read.day)}` : "";
  }
  if (promise.choice === "within")
    return `Yes, in about ${promise.count} ${timelineWords[promise.unit]}`;
  return promise.choice ? timelineWords.promiseChoices[promise.choice] : "";
}

function interviewDayText({ interviewedOn }: Interview, say: (day: Day) => string): string {
  if (interviewedOn.choice === "picked")
    return interviewedOn.picked ? say(interviewedOn.picked) : "";
  const read = readTypedDay(interviewedOn.typed);
  return read.ok ? say(read.day) : "";
}

/** What the plan was made from, each answer with a way back to its question (GOV.UK: check answers). */
export function AnswerList(props: AnswerListProps) {
  const rows = () => [
    {
      field: "when",
      question: timelineWords.whenLegend,
      answer: interviewDayText(props.interview, props.say),
    },
    {
      field: "promise",
      question: timelineWords.promiseLegend,
      answer: promiseText(props.interview, props.say),
    },
  ];
  return (
    <>
      <h3>{words.answersTitle}</h3>
      <dl class="answers" data-score="no">
        <For each={rows()}>
          {({ field, question, answer }) => (
            <div>
              <dt>{question}</dt>
              <dd>
                <span translate="no">{answer}</span>{" "}
                <button type="button" class="link" onClick={() => props.onChange(field)}>
                  {words.change}
                  <span class="unseen">: {question}</span>
                </button>
              </dd>
            </div>
          )}
        </For>
      </dl>
    </>
  );
}
