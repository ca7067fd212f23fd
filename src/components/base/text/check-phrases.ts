import { type Token, tokensOf } from "./check-tokens.ts";
import type { Phrase, Range } from "./phrase.ts";

/** One word of a phrase: its stems, how many words may stand before it, and whether it may be absent. */
interface Part {
  readonly stems: ReadonlySet<string>;
  readonly gap: number;
  readonly optional: boolean;
}

/** Phrases made ready to be looked for, by the stem that each begins with. */
export type Wanted = ReadonlyMap<string, readonly (readonly Part[])[]>;

/** Where a phrase was found: its place, and the words `first` up to but not with `next`. */
export interface Hit extends Range {
  readonly first: number;
  readonly next: number;
}

const GAP = 5;
const known = new WeakMap<readonly Phrase[], Wanted>();

/** Makes phrases ready; a list is made ready once, as a letter is checked with each letter typed. */
export function wantedOf(phrases: readonly Phrase[]): Wanted {
  const before = known.get(phrases);
  if (before) return before;
  const wanted = new Map<string, Part[][]>();
  for (const parts of phrases.map(partsOf)) {
    for (const stem of parts[0]?.stems ?? [])
      wanted.set(stem, [...(wanted.get(stem) ?? []), parts]);
  }
  known.set(phrases, wanted);
  return wanted;
}

function partsOf(phrase: Phrase): Part[] {
  const parts: Part[] = [];
  let gap = 0;
  for (const word of phrase.split(" ")) {
    if (word !== "…") {
      const stems = new Set(tokensOf(word.replaceAll("|", " ")).map(({ stem }) => stem));
      parts.push({ stems, gap, optional: word.endsWith("?") });
    }
    gap = word === "…" ? GAP : 0;
  }
  return parts;
}

/** Finds phrases in a text, the longest at each place, none of them over another. */
export function findPhrases(phrases: readonly Phrase[], tokens: readonly Token[]): Hit[] {
  const wanted = wantedOf(phrases);
  const hits: Hit[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const next = longestAt(wanted.get(tokens[first]?.stem ?? "") ?? [], tokens, first);
    if (next <= first) continue;
    hits.push({ first, next, ...spanOf(tokens, first, next) });
    first = next - 1;
  }
  return hits;
}

/** The place of the words `first` up to but not with `next`. */
export function spanOf(tokens: readonly Token[], first: number, next: number): Range {
  return { start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}

function longestAt(phrases: readonly (readonly Part[])[], tokens: readonly Token[], at: number) {
  return phrases.reduce((longest, parts) => Math.max(longest, endOf(parts, tokens, at, 0)), -1);
}

/** The word after a phrase that begins at a word, or -1. */
function endOf(parts: readonly Part[], tokens: readonly Token[], at: number, part: number): number {
  const wanted = parts[part];
  if (!wanted) return at;
  for (let skip = 0; skip <= wanted.gap; skip++) {
    const token = tokens[at + skip];
    if (!token || (part > 0 && token.sentence !== tokens[at - 1]?.sentence)) break;
    if (!wanted.stems.has(token.stem)) continue;
    const end = endOf(parts, tokens, at + skip + 1, part + 1);
    if (end >= 0) return end;
  }
  return wanted.optional ? endOf(parts, tokens, at, part + 1) : -1;
}

/** Places in the order of the text, without those that begin within one before. */
export function apart<Place extends Range>(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start))
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  return kept;
}

/** Whether two places share a character. */
export const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
