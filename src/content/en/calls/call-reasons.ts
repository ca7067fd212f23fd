import type { Reason } from "../../../components/core/call/call.ts";

/** The words of the call script that are needed at once: its first questions. */
export const callWords = {
  title: "Call script",
  loading: "Loading your script…",
  notLoaded:
    "A part of the call script did not load. Check your connection, then try again. What you typed is still here.",
  reasonLegend: "Why are you calling?",
  whom: "Name of the person who interviewed you",
  whomHint: "Ask for them by name.",
  whomLegend: "Who will you ask for?",
  you: "Your name",
  job: "Job",
  cleared: "Your call script is cleared. Names, job, day and logged calls are still here.",
} as const;

/** A reason to call, as it is asked; what it means, who says so, and who sees it another way. */
export interface ReasonRow {
  readonly reason: Reason;
  readonly label: string;
  readonly hint: string;
  readonly advice: readonly string[];
}

export const reasons: readonly ReasonRow[] = [
  {
    reason: "date-passed",
    label: "The date has passed",
    hint: "3 of the 5 articles call once it has passed. One of them waits a day or two more.",
    advice: ["A4", "D7", "B7"],
  },
  {
    reason: "no-date",
    label: "They gave no date",
    hint: "One article calls about a week after the interview.",
    advice: ["A5"],
  },
  {
    reason: "call-back",
    label: "They asked me to call back",
    hint: "Call on the day that they named, or a week after your last call.",
    advice: ["A7", "D9"],
  },
  {
    reason: "other-offer",
    label: "I have another offer",
    hint: "One article tells you to call. Another warns that it can sound like pressure, so say it as news.",
    advice: ["B8", "C7"],
  },
  {
    reason: "early",
    label: "Check in early",
    hint: "One article calls before the date. Another makes no contact until it has passed. You choose.",
    advice: ["E3", "C5"],
  },
];
