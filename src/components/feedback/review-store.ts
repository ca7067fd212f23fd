import { $today } from "../calendar/today.ts";
import { clearDraft, draftStore } from "../interview/draft-store.ts";
import { type Review, restoreReview } from "./review.ts";

const [$kept, change] = draftStore<Review>("review", restoreReview);

export const $review = $kept;

/** Changes what to try next time. */
export function changeTries(tries: string): void {
  change({ tries, on: $today.get() });
}

export const startReviewOver = () => clearDraft("review");
