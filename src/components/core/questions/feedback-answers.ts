import type { FeedbackDraft } from "./draft.ts";

export type AnswerField = "told" | "job" | "your-name" | "wishes" | "own-question";

/** Something to put right in the form; the words are in content/en/questions/feedback-later-words.ts. */
export interface AnswerProblem {
  readonly field: AnswerField;
  readonly kind: "empty" | "too-many";
}

const most = 3;

/** What to put right before there can be words, in the order of the fields. */
export function problemsIn(
  draft: Pick<FeedbackDraft, "told" | "wishes" | "own">,
  job: string,
  you: string,
): AnswerProblem[] {
  const { told, wishes, own } = draft;
  const ownIsEmpty = wishes.includes("own") && !own.trim();
  const problems: (AnswerProblem | false)[] = [
    !told && { field: "told", kind: "empty" },
    !job.trim() && { field: "job", kind: "empty" },
    !you.trim() && { field: "your-name", kind: "empty" },
    wishes.length === 0 && { field: "wishes", kind: "empty" },
    wishes.length > most && { field: "wishes", kind: "too-many" },
    ownIsEmpty && { field: "own-question", kind: "empty" },
  ];
  return problems.filter((problem) => problem !== false);
}
