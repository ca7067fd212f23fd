import { spanOf } from "./check-phrases.ts";
import type { Letter } from "./check-reading.ts";
import type { CheckRule, Found, Range } from "./check-rows.ts";
import { wordsIn } from "./check-stems.ts";
import type { Token } from "./check-tokens.ts";

type Rule<Kind extends CheckRule["kind"]> = Extract<CheckRule, { kind: Kind }>;

/** Exclamation marks: one may be warmth, more are loud. The mark of a name ("Yahoo!") is none. */
export function findExclamations({ tooMany }: Rule<"exclamations">, letter: Letter): Found[] {
  const { start, end } = letter.parts.body;
  const names = [letter.facts.company, letter.facts.job].filter((name) => name.includes("!"));
  const hidden = names.reduce(
    (text, name) => text.replaceAll(name, name.replaceAll("!", ".")),
    letter.text.slice(start, end),
  );
  const marks = [...hidden.matchAll(/[!！]+/gu)].map(({ index, 0: { length } }) => {
    return { start: start + index, end: start + index + length };
  });
  const count = marks.reduce((sum, mark) => sum + mark.end - mark.start, 0);
  if (count < tooMany) return [];
  return marks.map((range) => ({
    say: "found",
    range,
    gaps: { count },
    mend: { range, text: "." },
  }));
}

/** Words in capitals that are neither a name nor an acronym. */
export function findShouting({ loud }: Rule<"shouting">, { body }: Letter): Found[] {
  const isCaps = (token: Token | undefined) =>
    token !== undefined && token.stem !== "" && /^\p{Lu}{2,}(?:['’]\p{Lu}+)?$/u.test(token.raw);
  const isLoud = ({ word, raw }: Token) => wordsIn(loud).has(word) || raw.length > 7;
  const found: Found[] = [];
  for (let first = 0; first < body.length; first++) {
    let next = first;
    while (isCaps(body[next]) || isBetween(body, next, first, isCaps)) next++;
    if (body.slice(first, next).some(isLoud))
      found.push(shoutOf(spanOf(body, first, next), body.slice(first, next)));
    first = Math.max(first, next - 1);
  }
  return found;
}

/** "I" and "A" have no other form, so they belong to the shout around them. */
function isBetween(
  body: readonly Token[],
  at: number,
  first: number,
  isCaps: (token?: Token) => boolean,
): boolean {
  return at > first && /^[IA]$/.test(body[at]?.raw ?? "") && isCaps(body[at + 1]);
}

function shoutOf(range: Range, words: readonly Token[]): Found {
  // A contraction is two words in one place.
  const shown = words.filter(({ start }, at) => start !== words[at - 1]?.start);
  return { say: "found", range, gaps: { found: shown.map(({ raw }) => raw).join(" ") } };
}
