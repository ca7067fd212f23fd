import {
  callOutcomes,
  callProblems,
  earlyCalls,
} from "../../../../content/en/calls/call-log-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { fill } from "../../../base/language/fill.ts";
import type { EarlyCall } from "../../../core/record/early-call.ts";
import type { ToldCall } from "../../../core/record/log.ts";
import type { CallField, CallProblem } from "../../../core/record/read-call.ts";
import { dayProblemText, partToMend } from "../questions/day-problem-words.ts";

type Say = (day: Day) => string;

/** A problem of the form in the reader's words, and the control it leads to. */
export interface CallError {
  field: CallField;
  target: string;
  message: string;
}

/** Problems of `readCall` in words. `say` puts a day into words. */
export function callErrors(problems: readonly CallProblem[], say: Say): CallError[] {
  return problems.map((problem) => ({
    field: problem.field,
    target: targetOf(problem),
    message: dayProblemText(
      problem,
      callProblems[problem.field],
      say,
      "day" in problem ? { day: say(problem.day) } : {},
    ),
  }));
}

function targetOf(problem: CallProblem): string {
  if (problem.field === "said") return `outcome-${callOutcomes[0].said}`;
  const part = partToMend(problem);
  // A day that was picked with one tap has no field to type in.
  return problem.kind === "before-interview" ? "called-when-another" : `${problem.field}-${part}`;
}

/** What was saved, in one sentence: "Your call on Thursday 20 November is saved: they are still deciding." */
export function savedText(
  { on, said, callAgainOn, decisionBy, answerBy }: ToldCall,
  say: Say,
): string {
  const named = callAgainOn ?? decisionBy ?? answerBy;
  const outcome = callOutcomes.find((one) => one.said === said);
  if (!outcome) return "";
  const text = named && "savedNamed" in outcome ? outcome.savedNamed : outcome.saved;
  return fill(text, { day: say(on), named: named ? say(named) : "" });
}

/** Why a call is early, in kind words with days as `say` writes them, and the claims behind them. */
export function earlyText({ kind, day }: EarlyCall, say: Say) {
  const { text, advice } = earlyCalls[kind];
  return { text: fill(text, { day: say(day) }), advice };
}
