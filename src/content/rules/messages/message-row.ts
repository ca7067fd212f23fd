export type Tone = "warm" | "plain" | "formal";
export type Form = "email" | "card" | "letter";

/** One sentence or line of a message. */
export interface PartRow {
  /** By which its words are found, and a finding or a difference says what it is of. */
  readonly id: string;
  /** The claims behind it; none where no article says so. */
  readonly claims: readonly string[];
  /** True where it stands above the greeting and counts for no length. */
  readonly isHead?: true;
}

/** One kind of message, in no language: its words are in content/en/messages under the same ids. */
export interface MessageRow {
  readonly id: string;
  readonly forms: readonly Form[];
  /** In the order in which they are read. */
  readonly parts: readonly PartRow[];
  /** Parts that belong together: the first of each group that is there begins a block of its own. */
  readonly blocks: readonly (readonly string[])[];
  /** Of these, the first that is there begins the second paragraph, where the message has two. */
  readonly second: readonly string[];
  /** Parts that begin a line, and no block. */
  readonly lines: readonly string[];
  /** Most words, from the greeting to the signature: of a card, of one paragraph, of two. */
  readonly limits: { readonly card: number; readonly one: number; readonly two: number };
  /** Which part goes first where there is no room. */
  readonly dropped: readonly string[];
  /** Answers that a good one has, by their names. */
  readonly wants: readonly string[];
  /** The checks that it gets, by their ids; null: all. */
  readonly checks: readonly string[] | null;
  /** What the plan hears of when it is sent; null where nothing. */
  readonly onSent: string | null;
  /** The name of its file: it tells nobody whom it is to. */
  readonly fileName: string;
}

/**
 * Ways to say one part. The first case whose `needs` all have a value is taken. In a wording `{gap}` is filled, and
 * what stands in `[…]` is left out where a gap in it has no value.
 */
export interface PartCase {
  readonly needs: readonly string[];
  /** Forms that this case is for; not said: all. */
  readonly forms?: readonly Form[];
  readonly warm: readonly string[];
  readonly plain: readonly string[];
  readonly formal: readonly string[];
}

/** The words of a kind of message, by the ids of its parts. */
export type MessageWords<Row extends MessageRow = MessageRow> = Readonly<
  Record<Row["parts"][number]["id"], readonly PartCase[]>
>;

/** What the parts of a kind are called, by their ids. */
export type PartNames<Row extends MessageRow> = Readonly<
  Record<Row["parts"][number]["id"], string>
>;

/** What is said of a kind of message around its text. */
export interface MessageLabels {
  /** The field that holds it. */
  readonly field: string;
  readonly copy: string;
  readonly copied: string;
  readonly saidDifferently: string;
  readonly writtenAgain: string;
  /** What the mark that it is sent does. */
  readonly markSentHint: string;
}

/** A kind of message with its words: what a message is composed from. */
export interface Message {
  readonly row: MessageRow;
  readonly words: Readonly<Record<string, readonly PartCase[]>>;
  /** What each part is called, where a finding or a difference speaks of it. */
  readonly names: Readonly<Record<string, string>>;
  readonly labels: MessageLabels;
}
