import type { Form, Tone } from "../../../content/rules/messages/message-row.ts";
import type { Day, Weekday } from "../../base/calendar/day.ts";

export type {
  Form,
  Message,
  MessageRow,
  PartCase,
  Tone,
} from "../../../content/rules/messages/message-row.ts";

/** What they said about when they decide. */
export type LetterPromise =
  | { readonly kind: "by"; readonly day: Day }
  | { readonly kind: "within"; readonly count: number; readonly unit: "days" | "weeks" }
  | { readonly kind: "end-of-week" }
  | { readonly kind: "soon" };

/** What the need is, and the strength that meets it, as typed after their sentence starters. */
export interface Fit {
  readonly need: string;
  readonly strength: string;
}

/** What a letter is made of, as typed. Everything may be empty. */
export interface LetterAnswers {
  readonly sender: string;
  /** Whom it is to; nobody: the team. */
  readonly to: readonly string[];
  /** Who took part and gets no letter, so that thanks are passed on. */
  readonly colleagues: readonly string[];
  readonly job: string;
  readonly company: string;
  readonly topic: string;
  readonly fit: readonly Fit[];
  readonly asked: string;
  readonly better: string;
  readonly why: string;
  readonly promise: LetterPromise | null;
  readonly interviewedOn: Day | null;
  /** The weekdays that are worked there; absent: Monday to Friday. */
  readonly workingWeek?: readonly Weekday[] | undefined;
  /** The day on which it is written, so that "today" and a date that has passed are told apart. */
  readonly today: Day | null;
  readonly ownAddress: string;
  readonly address: string;
}

export interface LetterChoices {
  readonly tone: Tone;
  readonly form: Form;
  readonly paragraphs: 1 | 2;
  /** Each number is a letter in other words; the same number gives the same words again. */
  readonly wording: number;
  /** How days are written and words are spelled, like "en-US". */
  readonly region: string;
}

/** One sentence or line of a letter, and where it comes from. The letter is all `before` and `text` in a row. */
export interface Segment {
  /** Unique in its letter, and the same in the next one: the part's id. */
  readonly id: string;
  /** The space or the new lines between it and the one before. */
  readonly before: "" | " " | "\n" | "\n\n";
  readonly text: string;
  readonly advice: readonly string[];
  readonly answers: readonly string[];
}

/** What a reader may want to know of their answers; `field` is the answer's name. */
export interface LetterProblem {
  readonly field: string;
  readonly kind: "missing" | "unreadable" | "long";
}

export interface Letter {
  /** For the subject line of an e-mail; empty in other forms. */
  readonly subject: string;
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Parts that had no room in this form. */
  readonly leftOut: readonly string[];
  /** From the greeting to the signature. */
  readonly words: number;
  readonly problems: readonly LetterProblem[];
}
