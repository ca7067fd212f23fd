import { answerProblems } from "../../../../content/en/timeline/plan-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import type { AnswerField, AnswerProblem } from "../../../core/thread/answers.ts";
import { dayProblemText, partToMend } from "../../shared/questions/day-problem-words.ts";

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
    message: dayProblemText(problem, answerProblems[problem.field], say, {
      ...("interviewedOn" in problem && { day: say(problem.interviewedOn) }),
      ...("most" in problem && { most: problem.most, unit: problem.unit }),
    }),
  }));
}

function targetOf(problem: AnswerProblem): string {
  if (problem.field === "when") return "when-today";
  if (problem.field === "promise") return "promise-by";
  if (problem.field === "within") return "within-count";
  return `${problem.field}-${partToMend(problem)}`;
}
