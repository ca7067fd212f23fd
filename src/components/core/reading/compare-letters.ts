import { type Token, tokensOf } from "../../base/text/check-tokens.ts";
import type { Range } from "../../base/text/phrase.ts";
import { partsOf } from "./check-parts.ts";

/** How alike two letters are. */
export interface Likeness {
  /** The part of their passages of four words that stand in both, from 0 to 1. */
  readonly share: number;
  /** The passages of five words and more that both have, the longest first, with their places in each. */
  readonly runs: readonly { readonly a: Range; readonly b: Range; readonly words: number }[];
}

const SHINGLE = 4;
const SHORTEST_RUN = 5;
/** Two greetings and a line of thanks are alike without being copied. */
const FEWEST = 8;
const LONGEST = 40_000;

/**
 * Compares two letters between greeting and close, so that the name alone makes no difference.
 * In: any two texts. Out: see `Likeness`; texts of a dozen words or fewer are alike only by chance, and share nothing.
 */
export function compareLetters(a: unknown, b: unknown): Likeness {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const [shingles, others] = [shinglesOf(one), shinglesOf(other)];
  if (Math.min(shingles.size, others.size) < FEWEST) return { share: 0, runs: [] };
  const both = [...shingles.keys()].filter((shingle) => others.has(shingle)).length;
  const all = shingles.size + others.size - both;
  return { share: both / all, runs: runsOf(one, other, others) };
}

function wordsOf(text: unknown): Token[] {
  if (typeof text !== "string") return [];
  const read = text.slice(0, LONGEST);
  const { body } = partsOf(read);
  return tokensOf(read.slice(body.start, body.end), body.start);
}

const shingleAt = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(at, at + SHINGLE)
    .map(({ word }) => word)
    .join(" ");

/** Each passage of four words, with where it stands first. */
function shinglesOf(tokens: readonly Token[]): Map<string, number> {
  const shingles = new Map<string, number>();
  for (let at = tokens.length - SHINGLE; at >= 0; at--) shingles.set(shingleAt(tokens, at), at);
  return shingles;
}

function runsOf(
  one: readonly Token[],
  other: readonly Token[],
  others: ReadonlyMap<string, number>,
): Likeness["runs"] {
  const runs: { a: Range; b: Range; words: number }[] = [];
  for (let at = 0; at < one.length; at++) {
    const there = others.get(shingleAt(one, at));
    if (there === undefined || at + SHINGLE > one.length) continue;
    let words = SHINGLE;
    while (one[at + words] && one[at + words]?.word === other[there + words]?.word) words++;
    if (words >= SHORTEST_RUN)
      runs.push({ a: rangeOf(one, at, words), b: rangeOf(other, there, words), words });
    at += words - 1;
  }
  return runs.sort((a, b) => b.words - a.words);
}

function rangeOf(tokens: readonly Token[], at: number, words: number): Range {
  return { start: tokens[at]?.start ?? 0, end: tokens[at + words - 1]?.end ?? 0 };
}
