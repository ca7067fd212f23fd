import type { StepKind } from "../../../components/core/plan/timeline.ts";
import type { CallReason } from "../../../components/core/thread/what-changed.ts";

/** The rule that gives a step its day, in words, and the disagreement of the articles that it takes a side in. */
export interface StepRule {
  readonly rule: string;
  readonly differ?: `X${number}`;
}

/** The rule of each kind of step that is no call. The engine computes what these sentences say. */
export const stepRules: Record<Exclude<StepKind, "call" | "call-again" | "check-in">, StepRule> = {
  debrief: { rule: "On the day of the interview, while you still remember it well." },
  "thank-you": { rule: "On the day of the interview, or the day after it.", differ: "X1" },
  references: {
    rule: "By the day after the interview. No article names a day. We chose one that comes before most calls.",
  },
  network: {
    rule: "By the day after the interview. No article names a day. We chose one that comes before they decide.",
  },
  "keep-looking": { rule: "From the first day on, until you have an offer in writing." },
  "decision-day": { rule: "The date that they named last." },
  "move-on": {
    rule: "7 days after the last call in your plan, or the first working day after that. No article names a day. We chose one, so that the waiting has an end.",
    differ: "X4",
  },
  "tell-employer": {
    rule: "By the next working day, and before your own answer is due. No article names a day. We chose a quick one, so that they can use the news.",
    differ: "X5",
  },
  "ask-feedback": {
    rule: "By the next working day. No article names a day. We chose one while they still remember the talk.",
  },
  review: {
    rule: "Within 7 days of their no. No article names a day. We chose a week, so that there is no hurry.",
  },
  "welcome-offer": { rule: "On the day of the offer." },
  "record-details": {
    rule: "By the next working day, and before your answer is due. No article names a day. We chose one while you still remember what they said.",
  },
  decide: { rule: "By the day on which they want your answer." },
  "tell-others": {
    rule: "By the day of your answer, or within 7 days. No article names a day. We chose one that leaves nobody waiting for long.",
  },
};

/** The rule of a call, by the reason why it is due. */
export const callRules: Record<CallReason, StepRule> = {
  named: {
    rule: "The first working day after the date that they named. If you wait a little longer, the second.",
    differ: "X2",
  },
  "no-date": {
    rule: "7 days after the interview, or the first working day after that.",
    differ: "X3",
  },
  "call-back": {
    rule: "The day that they named for it, or the first working day after that.",
    differ: "X4",
  },
  "week-apart": {
    rule: "7 days after the call before it, or the first working day after that.",
    differ: "X4",
  },
  early: {
    rule: "2 days after the interview where they decide within a week. Else a week after it, and once more on the last working day before their date.",
    differ: "X2",
  },
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
