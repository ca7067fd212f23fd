import type { CallReason } from "../../rules/timeline/call-reasons.ts";
import type { StepKind } from "../../rules/timeline/steps.ts";

/** The rule of each kind of step that is no call. The engine computes what these sentences say. */
export const stepRules: Record<Exclude<StepKind, "call" | "call-again" | "check-in">, string> = {
  debrief: "On the day of the interview, while you still remember it well.",
  "thank-you": "On the day of the interview, or the day after it.",
  references:
    "By the day after the interview. No article names a day. We chose one that comes before most calls.",
  network:
    "By the day after the interview. No article names a day. We chose one that comes before they decide.",
  "keep-looking": "From the first day on, until you have an offer in writing.",
  "decision-day": "The date that they named last.",
  "move-on":
    "7 days after the last call in your plan, or the first working day after that. No article names a day. We chose one, so that the waiting has an end.",
  "tell-employer":
    "By the next working day, and before your own answer is due. No article names a day. We chose a quick one, so that they can use the news.",
  "ask-feedback":
    "By the next working day. No article names a day. We chose one while they still remember the talk.",
  review:
    "Within 7 days of their no. No article names a day. We chose a week, so that there is no hurry.",
  "welcome-offer": "On the day of the offer.",
  "record-details":
    "By the next working day, and before your answer is due. No article names a day. We chose one while you still remember what they said.",
  decide: "By the day on which they want your answer.",
  "tell-others":
    "By the day of your answer, or within 7 days. No article names a day. We chose one that leaves nobody waiting for long.",
};

/** The rule of a call, by the reason why it is due. */
export const callRules: Record<CallReason, string> = {
  named:
    "The first working day after the date that they named. If you wait a little longer, the second.",
  "no-date": "7 days after the interview, or the first working day after that.",
  "call-back": "The day that they named for it, or the first working day after that.",
  "week-apart": "7 days after the call before it, or the first working day after that.",
  early:
    "2 days after the interview where they decide within a week. Else a week after it, and once more on the last working day before their date.",
};

/** What stands around the rule of a step, and around the plan under each approach. */
export const whyWords = {
  why: "Why this day",
  says: "What the articles say",
  differs: "Where they differ",
  notLoaded: "This did not load. The sources page has it.",
  sources: "Sources",
  loading: "Loading…",
  whatIf: "What if you followed up another way?",
  whatIfHint: "The same answers under each of the 3 ways. Yours is marked.",
  yours: "Yours",
  noCall: "No call is left.",
} as const;
