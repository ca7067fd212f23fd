import { restoreDraft } from "../../base/shapes/restore-draft.ts";
import { either, flag, listOf, oneOf, type Shape, text } from "../../base/shapes/shape.ts";
import type { Interview } from "../record/interview.ts";
import type { Reached } from "./choose-questions.ts";

/**
 * What the reader has begun in the feedback questions; kept with the interview, from the first answer to Start over.
 * Every field may be empty.
 */
export interface FeedbackDraft {
  told: "" | "phone" | "written" | "worked-out";
  /** Empty: as they were told. */
  ask: "" | "phone" | "email";
  /** Empty: as the round of the interview says. */
  reached: "" | Reached;
  /** Whom to ask, where several took part; with one or none the name is in the record. */
  person: string | null;
  /** The ids of the questions that were ticked, with `own` for the reader's own. */
  wishes: string[];
  own: string;
  disappointed: boolean;
  notToChange: boolean;
  keepInMind: boolean;
  tone: "warm" | "plain" | "formal";
  /** True once the words were asked for: a reload shows them at once. */
  shown: boolean;
}

export const emptyFeedback: FeedbackDraft = Object.freeze({
  told: "",
  ask: "",
  reached: "",
  person: null,
  wishes: Object.freeze([]) as never,
  own: "",
  disappointed: true,
  notToChange: true,
  keepInMind: true,
  tone: "plain",
  shown: false,
});

const shapes: Record<keyof FeedbackDraft, Shape> = {
  told: oneOf("", "phone", "written", "worked-out"),
  ask: oneOf("", "phone", "email"),
  reached: oneOf("", "first", "later", "last"),
  person: either(text, oneOf(null)),
  wishes: listOf(text),
  own: text,
  disappointed: flag,
  notToChange: flag,
  keepInMind: flag,
  tone: oneOf("warm", "plain", "formal"),
  shown: flag,
};

export const restoreFeedback = (value: unknown): FeedbackDraft =>
  restoreDraft(value, emptyFeedback, shapes);

/** How the reader will ask: as chosen, else by the way in which they were told (B9 would call in any case). */
export function wayOf({ ask, told }: FeedbackDraft): "" | "phone" | "email" {
  if (ask || !told) return ask;
  return told === "written" ? "email" : "phone";
}

/** How far the reader got: as chosen, else as they call their round; empty where that says nothing. */
export function reachedOf({ reached }: FeedbackDraft, round: string): "" | Reached {
  if (reached) return reached;
  if (/\b(?:last|final)\b/i.test(round)) return "last";
  if (/\b(?:second|third|fourth|2|3|4|2nd|3rd|4th|later)\b/i.test(round)) return "later";
  return /\b(?:first|1|1st)\b/i.test(round) ? "first" : "";
}

/** Whom to ask: with several people the one that was named here, else the first of them. */
export function personOf(
  { person }: FeedbackDraft,
  interviewers: Interview["interviewers"],
): string {
  const [first] = interviewers;
  return interviewers.length > 1 && person !== null ? person : (first?.name ?? "");
}
