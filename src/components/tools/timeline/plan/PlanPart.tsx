import { Show } from "solid-js";
import type { Day } from "../../../base/calendar/day.ts";
import { $planning, $reading } from "../../../stores/views/timeline-store.ts";
import { useLiveLater } from "../../controls/after-paint.ts";
import { type AnswerError, errorsOf } from "../ask/answer-words.ts";
import { ExamplePlan } from "./ExamplePlan.tsx";
import { factProblemText } from "./fact-problem-words.ts";
import { PlanProblems } from "./PlanProblems.tsx";
import { PlanView, type PlanViewProps } from "./PlanView.tsx";

export { echoOf } from "../../shared/questions/whole-day-words.ts";
export { MoreOptions } from "../ask/MoreOptions.tsx";

type PlanPartProps = Omit<PlanViewProps, "plan" | "thread" | "drawnOf"> & {
  example: boolean;
  onBack: () => void;
};

/** What to put right in the form before there can be a plan, in the order of its fields. */
export function problemsOfAnswers(say: (day: Day) => string): AnswerError[] {
  const reading = $reading.get();
  return reading.ok ? [] : errorsOf(reading.problems, say);
}

/** What the timeline fetches on use: the engine and all that draws its plan. */
export function PlanPart(props: PlanPartProps) {
  const planning = useLiveLater($planning, $planning.get());
  const drawn = () => {
    const now = planning();
    return now?.kind === "thread" && now;
  };
  const problems = () => {
    const now = planning();
    return now?.kind === "problems"
      ? now.problems.map((problem) => ({ message: factProblemText(problem) }))
      : problemsOfAnswers(props.say);
  };
  const back = () => {
    props.onBack();
    document.querySelector<HTMLElement>(".tool form [type=button]")?.focus();
  };
  return (
    <Show
      when={!props.example}
      fallback={
        <ExamplePlan today={props.today} say={props.say} lessons={props.lessons} onBack={back} />
      }
    >
      <Show
        when={drawn()}
        fallback={<PlanProblems problems={problems()} onChange={props.onChange} />}
      >
        {(now) => (
          <PlanView {...props} plan={now().plan} thread={now().thread} drawnOf={now().interview} />
        )}
      </Show>
    </Show>
  );
}
