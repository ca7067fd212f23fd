import { answerProblems } from "../../content/plan-words.ts";
import type { Day } from "../calendar/day.ts";
import { fill } from "../controls/fill.ts";
import type { AnswerField, AnswerProblem } from "./answers.ts";

/** A problem of the form in the reader's words, and the control it leads to. */
export interface AnswerError {
  field: AnswerField;
  target: string;
  message: string;
}

/** Problems of `readAnswers` in words. `say` puts a day into words. */
export function errorsOf(
  problems: readonly AnswerProblem[],
  say: (day: Day) => string,
): AnswerError[] {
  return problems.map((problem) => ({
    field: problem.field,
    target: targetOf(problem),
    message: fill((answerProblems[problem.field] as Record<string, string>)[problem.kind] ?? "", {
      ...("parts" in problem && { parts: problem.parts.map((part) => `a ${part}`).join(" and ") }),
      ...("interviewedOn" in problem && { day: say(problem.interviewedOn) }),
      ...("most" in problem && { most: problem.most, unit: problem.unit }),
    }),
  }));
}

function targetOf(problem: AnswerProblem): string {
  if (problem.field === "when") return "when-today";
  if (problem.field === "promise") return "promise-by";
  if (problem.field === "within") return "within-count";
  const part =
    "parts" in problem ? problem.parts[0] : problem.kind === "short-year" ? "year" : "day";
  return `${problem.field}-${part}`;
}
