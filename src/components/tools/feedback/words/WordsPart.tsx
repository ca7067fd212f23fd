import {
  feedbackErrors,
  resultWords,
} from "../../../../content/en/questions/feedback-later-words.ts";
import { feedbackQuestions } from "../../../../content/en/questions/feedback-questions.ts";
import { fill } from "../../../base/language/fill.ts";
import type { FeedbackDraft } from "../../../core/questions/draft.ts";
import { chooseQuestions } from "../../../core/questions/feedback.ts";
import { type AnswerProblem, problemsIn } from "../../../core/questions/feedback-answers.ts";
import { situationOf } from "../../../core/questions/situation.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { changeFeedback } from "../../../stores/drafts/feedback-store.ts";
import { announce } from "../../controls/announce.ts";
import { ErrorSummary, type FieldError } from "../../controls/ErrorSummary.tsx";

export { OwnQuestion } from "../ask/OwnQuestion.tsx";
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
