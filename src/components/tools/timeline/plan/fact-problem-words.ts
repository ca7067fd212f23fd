import {
  dateNames,
  factProblems,
  sinceNames,
} from "../../../../content/en/timeline/fact-problems.ts";
import { fill } from "../../../base/language/fill.ts";
import type { FactProblem } from "../../../core/plan/timeline.ts";

/** What is wrong with a fact of the plan, and how to put it right, in a sentence. */
export function factProblemText(problem: FactProblem): string {
  return fill(factProblems[problem.code], {
    name: "name" in problem ? dateNames[problem.name] : "",
    since: "since" in problem ? sinceNames[problem.since] : "",
  });
}
