import { $today } from "../calendar/today.ts";
import { clearDraft, draftOf } from "./draft-store.ts";
import { type Review, restoreReview } from "./review.ts";

const [$kept, change] = draftOf<Review>("review", restoreReview);

export const $review = $kept;

/** Changes what to try next time. */
export function changeTries(tries: string): void {
  change({ tries, on: $today.get() });
}

export const startReviewOver = () => clearDraft("review");
