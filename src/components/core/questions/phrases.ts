import type { Word } from "./words-of.ts";

/** The part of a text from its first to behind its last letter. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Words with a space on both sides of each, and where each of them begins there. */
interface Line {
  readonly text: string;
  readonly words: readonly Word[];
  readonly at: readonly number[];
}

const opening = "(?:(?:so|but|and|well|honestly|ok|okay|then|also|please|sorry|hi|hello) ){0,2}";

/**
 * A phrase as people can read and write it, as a pattern: `(a|b)` one of them, `(a )?` perhaps, `(a )*` up to three
 * times, `fail*` any word that begins so, `…` up to 5 words of the same sentence, `^` the beginning of a sentence.
 * `null` where it is no phrase.
 */
function patternOf(phrase: string): RegExp | null {
  const body = phrase
    .trim()
    .replaceAll("(", "(?:")
    .replaceAll(")*", "){0,3}")
    .replace(/(?<=[a-z])\*/g, "[^ ]*")
    .replaceAll(" …", "(?: [^ .?]+){0,5}?")
    .replace(/^\^ ?/, `(?<=[.?] )${opening}`);
  try {
    return new RegExp(`(?<= )(?:${body})(?:(?<= )|(?= ))`);
  } catch {
    return null;
  }
}

const known = new Map<string, RegExp | null>();

function pattern(phrase: string): RegExp | null {
  const found = known.get(phrase) ?? patternOf(phrase);
  known.set(phrase, found);
  return found;
}

/** A text made ready for looking for phrases; commas do not count. */
export function lineOf(words: readonly Word[]): Line {
  const counted = words.filter(({ says }) => says !== ",");
  const at: number[] = [];
  let text = " . ";
  for (const { says } of counted) {
    at.push(text.length);
    text += `${says} `;
  }
  return { text, words: counted, at };
}

/** Where the first of some phrases stands in the text that was typed; `null` where none does. */
export function findPhrase(line: Line, phrases: readonly string[]): Range | null {
  const ranges = phrases.flatMap((phrase) => rangeOf(line, pattern(phrase)) ?? []);
  return ranges.reduce<Range | null>(
    (first, range) => (first && first.start <= range.start ? first : range),
    null,
  );
}

function rangeOf({ text, words, at }: Line, wanted: RegExp | null): Range | null {
  const found = wanted && text.match(wanted);
  if (!found) return null;
  const begin = found.index ?? 0;
  const end = begin + found[0].length;
  const inside = words.filter((_, place) => {
    const start = at[place] ?? 0;
    return start >= begin && start < end;
  });
  if (inside.length === 0) return null;
  return {
    start: Math.min(...inside.map((word) => word.start)),
    end: Math.max(...inside.map((word) => word.end)),
  };
}
