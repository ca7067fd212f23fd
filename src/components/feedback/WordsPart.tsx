import { feedbackErrors, resultWords } from "../../content/feedback-later-words.ts";
import { feedbackQuestions } from "../../content/feedback-questions.ts";
import { announce } from "../controls/announce.ts";
import { ErrorSummary, type FieldError } from "../controls/ErrorSummary.tsx";
import { fill } from "../controls/fill.ts";
import type { Interview } from "../interview/interview.ts";
import type { FeedbackDraft } from "./draft.ts";
import { chooseQuestions } from "./feedback.ts";
import { type AnswerProblem, problemsIn } from "./feedback-answers.ts";
import { changeFeedback } from "./feedback-store.ts";
import { situationOf } from "./situation.ts";

export { OwnQuestion } from "./OwnQuestion.tsx";
export { WordsView } from "./WordsView.tsx";

export type WordsPart = typeof import("./WordsPart.tsx");

/** The target is the id of the field. */
export type FormError = FieldError;

/** Above the form: what to put right. */
export function FormErrors(props: { errors: readonly FormError[] }) {
  return (
    <ErrorSummary id="feedback-problems" title={resultWords.problemTitle} errors={props.errors} />
  );
}

/** What to put right in the form, in the order of its fields. */
export function errorsOf(draft: FeedbackDraft, job: string, you: string): FormError[] {
  return problemsIn(draft, job, you).map((problem) => ({
    target: problem.field,
    message: messageOf(problem),
  }));
}

function messageOf({ field, kind }: AnswerProblem): string {
  const messages: Partial<Record<AnswerProblem["kind"], string>> = feedbackErrors[field];
  return messages[kind] ?? "";
}

/** Ticks the questions that suit the situation; a question of one's own stays ticked. */
export function suggest(draft: FeedbackDraft, interview: Interview): void {
  const { chosen } = chooseQuestions(
    feedbackQuestions,
    situationOf({ ...draft, wishes: [] }, interview),
  );
  const places = draft.wishes.includes("own") ? 2 : 3;
  const wishes = chosen.slice(0, places).map(({ id }) => id);
  changeFeedback({ wishes: places === 2 ? [...wishes, "own"] : wishes });
  announce(fill(resultWords.suggested, { count: wishes.length }));
}
