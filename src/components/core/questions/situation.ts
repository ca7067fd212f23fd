import type { Interview } from "../record/interview.ts";
import { type FeedbackDraft, reachedOf, wayOf } from "./draft.ts";
import type { Situation } from "./feedback.ts";

/** Where the reader stands, from what was answered here and what the notes of the interview hold. */
export function situationOf(
  draft: FeedbackDraft,
  { round, hard }: Pick<Interview, "round" | "hard">,
): Situation {
  const isOwn = draft.wishes.includes("own");
  return {
    ask: wayOf(draft) || "phone",
    reached: reachedOf(draft, round) || "first",
    hard: hard.map(({ question }) => question.trim()).filter(Boolean),
    wants: draft.wishes.filter((id) => id !== "own"),
    own: isOwn ? draft.own.trim() : "",
  };
}
