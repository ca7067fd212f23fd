import type { CallReason } from "../../rules/timeline/call-reasons.ts";
import type { ChangeKind } from "../../rules/timeline/change-kind.ts";

/** What an entry or an answer did to the plan, in one sentence each. `{name}` is filled in by the view. */
export const changeWords: Record<ChangeKind, string> = {
  ended: "The waiting is over, so no call is left in your plan.",
  waiting: "The waiting goes on.",
  "call-moved": "Your next call moves from {before} to {day}.",
  "call-came": "Your next call is on {day}.",
  rest: "No call is left. From {day} you can let this one rest.",
  added: "New in your plan: {steps}.",
  gone: "No longer in your plan: {steps}.",
  done: "Done: {step}. Your other days stay as they are.",
  same: "Your days stay as they are.",
};

/** What comes first once the waiting has ended. */
export const nextAfterEnd = "Next, by {day}: {step}.";

/** Why a call stands on its day. */
export const callReasons: Record<CallReason, string> = {
  named: "They named a date, and you call once it has passed.",
  "call-back": "It is the day that they named for your next call.",
  "week-apart": "Calls stay a week apart.",
  "no-date": "They named no date, so it is about a week after the interview.",
  early: "You chose to check in before their date.",
};
