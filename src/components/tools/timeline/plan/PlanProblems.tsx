import { For } from "solid-js";
import { planWords as words } from "../../../../content/en/timeline/plan-words.ts";

interface PlanProblemsProps {
  problems: readonly { message: string }[];
  onChange: (field: string) => void;
}

/** Answers that make no plan today, as an interview of last year or after the clock was set back: said, with a way on. */
export function PlanProblems(props: PlanProblemsProps) {
  return (
    <>
      <h2>{words.planTitle}</h2>
      <ul>
        <For each={props.problems}>{({ message }) => <li>{message}</li>}</For>
      </ul>
      <button type="button" onClick={() => props.onChange("when")}>
        {words.change}
      </button>
    </>
  );
}
