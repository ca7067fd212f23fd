/** Whether an article states the date of a step, or the guide chose it. */
export type Basis = "stated" | "ours";

/** Whose turn an open step is, in this order: what they wait for from you, then what fades or closes first. */
export type Turn = "answer" | "contact" | "notes" | "letter" | "references" | "rest";

/**
 * How a reader says that a step is done: by a mark of its own; by a mark for the day it stands on, where a plan that
 * goes on has another later; by an entry in what happened; by a date of the event that brought it. Null: not at all, as
 * it is a day to know of, has no end, or the plan hears of it as news.
 */
export type DoneBy =
  | "mark"
  | "mark-of-day"
  | { readonly event: string }
  | { readonly date: string }
  | null;

/** One kind of step, in no language: its words are in content/en/timeline/step-words.ts under the same id. */
export interface StepRow {
  readonly basis: Basis;
  /** The claims that it follows, with a space between them; empty where the reason why it is due says them. */
  readonly claims: string;
  /** The disagreement of the articles that its rule takes a side in; of a call, the reason says it. */
  readonly differ?: `X${number}`;
  readonly doneBy: DoneBy;
  readonly turn: Turn;
  /** For how many days after its due day it is still worth its turn; not said: for good. */
  readonly lasts?: number;
  /** True where it asks the employer for news. */
  readonly asks?: true;
  /** True where it lets go of asking for news. */
  readonly letsGo?: true;
  /** True where the day is something to know and not a task. */
  readonly isNotice?: true;
  /** The lesson that tells how and why, by its slug. */
  readonly lesson?: string;
  /** The tool in which it is done, by its slug. */
  readonly tool?: string;
}
