/**
 * A phrase as a person would write it, matched in every inflection, contraction and spelling:
 * "I am writing to" finds "I'm writing to". Words in `a|b` stand for one another, `word?` may be absent,
 * and ` … ` leaves room for up to five other words of the same sentence.
 */
export type Phrase = string;

/** UTF-16 places in the text as it was given: `text.slice(start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
