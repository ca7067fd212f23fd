import { type Review, restoreReview } from "../../core/questions/review.ts";
import { $today } from "../device/today.ts";
import { clearDraft, draftStore } from "../record/draft-store.ts";

const [$kept, change] = draftStore<Review>("review", restoreReview);

export const $review = $kept;

/** Changes what to try next time. */
export function changeTries(tries: string): void {
  change({ tries, on: $today.get() });
}

export const startReviewOver = () => clearDraft("review");
