import type { FeedbackDraft } from "./draft.ts";

export type Tone = FeedbackDraft["tone"];

export type Way = "phone" | "email";

/** When a part is said. */
export type When =
  | "always"
  | "named"
  | "unnamed"
  | "worked-out"
  | "disappointed"
  | "not-to-change"
  | "keep-in-mind";

/** One thing that is said in a call after a no, in each tone. */
export interface FeedbackPart {
  readonly id: string;
  readonly section: "hello" | "thanks" | "questions" | "close";
  readonly when: When;
  readonly claims: readonly string[];
  readonly phone: Readonly<Record<Tone, string>>;
}

/** What the words are made from. */
export interface Told {
  readonly way: Way;
  readonly tone: Tone;
  readonly person: string;
  readonly workedOut: boolean;
  readonly disappointed: boolean;
  readonly notToChange: boolean;
  readonly keepInMind: boolean;
}

/** The parts that are said, in their order. */
export function partsFor(parts: readonly FeedbackPart[], told: Told): FeedbackPart[] {
  const said: Record<When, boolean> = {
    always: true,
    named: told.person !== "",
    unnamed: told.person === "",
    "worked-out": told.workedOut,
    disappointed: told.disappointed,
    "not-to-change": told.notToChange,
    "keep-in-mind": told.keepInMind,
  };
  return parts.filter(({ when }) => said[when]);
}
