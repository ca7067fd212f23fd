import type { Phrase, Range } from "../../base/text/phrase.ts";

/** Phrases that are mended in the same way; `hint` is one sentence that says how. */
export interface PhraseGroup {
  readonly hint: string;
  readonly phrases: readonly Phrase[];
}

/** Single words in lower case, with a space between them. */
export type Words = string;

/** Lists that the rules of the engine read; which rule it is, `kind` says. */
export type CheckRule =
  /** No phrase of any group may stand in the letter, unless one of `unless` lies over it. */
  | {
      readonly kind: "avoid";
      readonly groups: readonly PhraseGroup[];
      readonly unless?: readonly Phrase[];
      /** True where the whole sentence is better left out. */
      readonly dropSentence?: true;
    }
  /** One phrase at least stands in the letter. */
  | {
      readonly kind: "need";
      readonly phrases: readonly Phrase[];
      readonly unless?: readonly Phrase[];
    }
  /** `nobody`: who is greeted where nobody is named. `nicknames`: one name and its short forms. `ownNames`: no short forms, though they end like one. */
  | {
      readonly kind: "person";
      readonly nobody: Words;
      readonly nicknames: readonly string[];
      readonly ownNames: Words;
    }
  /** `signs` that something said is told; `vague` words alone do not make it concrete. */
  | { readonly kind: "topic"; readonly signs: readonly Phrase[]; readonly vague: Words }
  /** `roles`: words that follow a job. `endings`: parts of a company's name that may be left out; `common`: words that name no one company. `jobs`: what is no slip of another job, as it is one itself. */
  | {
      readonly kind: "names";
      readonly roles: Words;
      readonly jobs: Words;
      readonly endings: Words;
      readonly common: Words;
    }
  /** `phrases` that tell a strength; `polite` verbs after "I" tell none. */
  | { readonly kind: "fit"; readonly phrases: readonly Phrase[]; readonly polite: Words }
  /** `phrases` that look ahead, `answers` that speak of their decision, `times` that stand for a date. */
  | {
      readonly kind: "forward";
      readonly phrases: readonly Phrase[];
      readonly answers: readonly Phrase[];
      readonly times: readonly Phrase[];
    }
  /** The most words: of a card, of a letter of one paragraph, of any other. */
  | {
      readonly kind: "length";
      readonly most: Readonly<Record<"card" | "paragraph" | "text", number>>;
    }
  | { readonly kind: "one-paragraph" }
  | { readonly kind: "blanks"; readonly gaps: Words; readonly harmless: Words }
  /** From this share of equal passages on, 0 to 1, two letters are nearly the same. */
  | { readonly kind: "alike"; readonly share: number }
  /** `always`: what has a capital wherever it stands. `dated`: what has one in a date, and may be another word. */
  | { readonly kind: "capitals"; readonly always: Words; readonly dated: Words }
  /** Each line is a word, and the ways in which it is often misspelt. */
  | { readonly kind: "misspelt"; readonly lines: readonly Words[] }
  /** Words that never stand twice in a row. */
  | { readonly kind: "doubled"; readonly once: Words }
  /** This many are one too many. */
  | { readonly kind: "exclamations"; readonly tooMany: number }
  /** `loud`: short words that are no acronym. */
  | { readonly kind: "shouting"; readonly loud: Words }
  /** From this many days after the interview on. */
  | { readonly kind: "late"; readonly days: number };

/** One check of a letter: what it looks for, who says so, and every word that it says. */
export interface LetterCheck {
  readonly id: string;
  /** The claims of the ledger behind it; empty where it is our suggestion. */
  readonly claims: readonly string[];
  readonly ours?: true;
  /** The disagreement to show beside it, where the articles differ. */
  readonly differ?: string;
  readonly tone: "advice" | "kind";
  readonly title: string;
  /** What is said when there is nothing to change. */
  readonly fine: string;
  /** What to change, for each thing that can be found; `{gaps}` are filled by the engine. */
  readonly say: Readonly<Record<string, string>>;
  /** A wording to offer for what can be found. */
  readonly offer?: Readonly<Record<string, string>>;
  readonly rule: CheckRule;
}

/** Something to change in a letter. */
export interface Finding {
  /** The id of the check. */
  readonly check: string;
  readonly claims: readonly string[];
  /** Where; null where something is missing. */
  readonly range: Range | null;
  readonly message: string;
  /** Writing `text` over `range` mends it; an empty range is a place to write it in. */
  readonly suggestion?: { readonly range: Range; readonly text: string };
  readonly tone: "advice" | "kind";
}

/** What a rule found: which sentence of the row says it, with what in its gaps. */
export interface Found {
  readonly say: string;
  readonly range: Range | null;
  readonly gaps?: Readonly<Record<string, string | number>>;
  /** Where the row's wording goes, or a wording of its own. */
  readonly mend?: { readonly range: Range; readonly text?: string };
}
