import { For } from "solid-js";
import { timelineWords } from "../../../../content/en/shared/words.ts";
import { planWords as words } from "../../../../content/en/timeline/plan-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { asDate, Dated } from "../../controls/Dated.tsx";
import { interviewDayText, promiseText } from "../../shared/questions/answer-words.ts";

interface AnswerListProps {
  interview: Interview;
  say: (day: Day) => string;
  /** Goes back to the question with this id. */
  onChange: (field: string) => void;
}

const rows = [
  {
    field: "when",
    question: timelineWords.whenLegend,
    answer: (interview: Interview) => interviewDayText(interview, asDate),
  },
  {
    field: "promise",
    question: timelineWords.promiseLegend,
    answer: ({ promise }: Interview) => promiseText(promise, asDate),
  },
];

/** What the plan was made from, each answer with a way back to its question (GOV.UK: check answers). */
export function AnswerList(props: AnswerListProps) {
  return (
    <>
      <h3>{words.answersTitle}</h3>
      <dl class="answers" data-score="no">
        <For each={rows}>
          {({ field, question, answer }) => (
            <div>
              <dt>{question}</dt>
              <dd>
                <Dated text={answer(props.interview)} say={props.say} />{" "}
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
