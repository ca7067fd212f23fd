import { fold, stemOf } from "./check-stems.ts";
import type { Range } from "./phrase.ts";

/** One word of a text; "don't" makes two words in one place. */
export interface Token extends Range {
  /** As typed, with its apostrophes. */
  readonly raw: string;
  /** In lower case without accents. */
  readonly word: string;
  readonly stem: string;
  /** Which sentence of the text it stands in. */
  readonly sentence: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ‘`´][\p{L}\p{M}]+)*/gu;

/** What ends a sentence: a stop before a space, a blank line, the next point of a list. */
const STOP = /[.!?…:;][)"'”’\]]*(?=\s)|\n\s*\n|\n\s*[-*•]/u;

/** A full stop after these ends no sentence. */
const SHORT = /^(?:mr|mrs|ms|mx|dr|prof|st|no|eg|ie|etc|vs|approx|ltd|inc|co|jr|sr|sen|rev)$/i;

/** Nor after an initial; "I" is a word. */
const INITIAL = /^(?!I$)\p{Lu}$/u;

const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ["m", "am"],
  ["re", "are"],
  ["ve", "have"],
  ["ll", "will"],
  ["d", "would"],
]);

const SAID = new Set(["it", "that", "there", "he", "she", "what", "here", "who", "how", "where"]);

/** Splits a text into words. In: any text, and the place where it starts. Out: the words in their order. */
export function tokensOf(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(end, match.index);
    if (tokens.length > 0 && endsSentence(between, tokens.at(-1)?.raw ?? "")) sentence++;
    end = match.index + match[0].length;
    const place = { start: offset + match.index, end: offset + end, raw: match[0], sentence };
    for (const word of expand(match[0])) tokens.push({ ...place, word, stem: stemOf(word) });
  }
  return tokens;
}

function endsSentence(between: string, before: string): boolean {
  return (
    STOP.test(between) &&
    !(between.startsWith(". ") && (SHORT.test(before) || INITIAL.test(before)))
  );
}

/** "I'm" → "i", "am"; "can't" → "can", "not"; "Anna's" → "anna"; "O'Neill" → "oneill". */
function expand(raw: string): readonly string[] {
  const [head = "", tail] = fold(raw).split(/['’ʼ‘`´]/);
  if (tail === undefined) return CLIPPED.get(head) ?? [head];
  if (tail === "t") return [NOT.get(head) ?? head.replace(/n$/, ""), "not"];
  if (tail === "s") return SAID.has(head) ? [head, "is"] : head === "let" ? ["let", "us"] : [head];
  const whole = CONTRACTED.get(tail);
  return whole ? [head, whole] : [fold(raw).replace(/['’ʼ‘`´]/g, "")];
}

const NOT: ReadonlyMap<string, string> = new Map([
  ["can", "can"],
  ["won", "will"],
  ["shan", "shall"],
]);

/** Contractions as typed in a hurry. */
const CLIPPED: ReadonlyMap<string, readonly string[]> = new Map([
  ["im", ["i", "am"]],
  ["ive", ["i", "have"]],
  ["dont", ["do", "not"]],
  ["cant", ["can", "not"]],
  ["wont", ["will", "not"]],
  ["cannot", ["can", "not"]],
  ["youre", ["you", "are"]],
]);
