import { isSmall, stemOf } from "../../base/text/check-stems.ts";
import { type Token, tokensOf } from "../../base/text/check-tokens.ts";
import type { Range } from "../../base/text/phrase.ts";
import { type KnownFacts, readFacts } from "./check-facts.ts";
import { type LetterParts, partsOf } from "./check-parts.ts";

/** A letter read once, for all rules. */
export interface Letter {
  readonly text: string;
  readonly facts: KnownFacts;
  readonly parts: LetterParts;
  /** The words of the writer's own letter, with the subject and the close. */
  readonly tokens: readonly Token[];
  /** The same, where the words of known names have no stem: no phrase is found in them. */
  readonly plain: readonly Token[];
  /** The plain words between the greeting and the close. */
  readonly body: readonly Token[];
  /** Stems of the words in the names of people, job and company. */
  readonly named: ReadonlySet<string>;
}

/** Longer texts are no letters, and are read to here. */
const LONGEST = 40_000;

/** Reads a letter. In: anything, and facts of which nothing is known. Out: null where nothing is written. */
export function readLetter(text: unknown, given: unknown): Letter | null {
  if (typeof text !== "string" || !/[\p{L}\p{N}]/u.test(text)) return null;
  const read = text.slice(0, LONGEST);
  const facts = readFacts(given);
  const parts = partsOf(read);
  const tokens = tokensOf(read.slice(parts.own.start, parts.own.end), parts.own.start);
  const plain = withoutNames(tokens, facts);
  const body = plain.filter((token) => isIn(token, parts.body));
  return { text: read, facts, parts, tokens, plain, body, named: namedIn(facts) };
}

export const isIn = (inner: Range, outer: Range): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** The words of a name, "and" left out: "H & M" and "H and M" are one. */
export const nameWords = (name: string): string[] =>
  tokensOf(name)
    .map(({ word }) => word)
    .filter((word) => word !== "and");

function namedIn({ people, job, company }: KnownFacts): Set<string> {
  return new Set(
    [...people, job, company]
      .flatMap(nameWords)
      .filter((w) => !isSmall(w))
      .map(stemOf),
  );
}

function withoutNames(tokens: readonly Token[], { people, job, company }: KnownFacts): Token[] {
  const names = [...people.flatMap((name) => [name, ...name.split(/\s+/)]), company, job];
  const hidden = new Set(names.flatMap((name) => wordsOfName(tokens, name)));
  return tokens.map((token) => (hidden.has(token) ? { ...token, stem: "" } : token));
}

/** Every word that belongs to a name in a text; a name of one word counts only as it is written. */
function wordsOfName(tokens: readonly Token[], name: string): Token[] {
  const words = tokensOf(name);
  if (words.length === 0) return [];
  const same = (token: Token | undefined, at: number) =>
    token?.word === words[at]?.word && (words.length > 1 || token?.raw[0] === words[0]?.raw[0]);
  return tokens.flatMap((_, at) =>
    words.every((_word, next) => same(tokens[at + next], next))
      ? tokens.slice(at, at + words.length)
      : [],
  );
}
