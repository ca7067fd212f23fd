import { spanOf } from "../../base/text/check-phrases.ts";
import { wordsIn } from "../../base/text/check-stems.ts";
import type { Token } from "../../base/text/check-tokens.ts";
import type { Range } from "../../base/text/phrase.ts";
import type { Letter } from "../reading/check-reading.ts";
import type { CheckRule, Found } from "../reading/check-rows.ts";

type Rule<Kind extends CheckRule["kind"]> = Extract<CheckRule, { kind: Kind }>;

/** Marks: one exclamation mark may be warmth, more are loud, and so is a question mark with another. The mark of a name ("Yahoo!") is none. */
export function findExclamations({ tooMany }: Rule<"exclamations">, letter: Letter): Found[] {
  const { start, end } = letter.parts.body;
  const names = [letter.facts.company, letter.facts.job].filter((name) => /[!?]/.test(name));
  const hidden = names.reduce(
    (text, name) => text.replaceAll(name, name.replaceAll(/[!?]/g, ".")),
    letter.text.slice(start, end),
  );
  const marks = [...hidden.matchAll(/[!！?？]+/gu)].map(({ index, 0: found }) => {
    return { range: { start: start + index, end: start + index + found.length }, found };
  });
  const calls = marks.filter(({ found }) => !/[?？]/.test(found));
  const count = calls.reduce((sum, { found }) => sum + found.length, 0);
  return [...(count < tooMany ? [] : calls.map(callOf)), ...marks.flatMap(repeatOf)];

  function callOf({ range }: Mark): Found {
    return { say: "found", range, gaps: { count }, mend: { range, text: "." } };
  }
}

interface Mark {
  readonly range: Range;
  readonly found: string;
}

/** "??" and "?!" ask more loudly than "?" does. */
function repeatOf({ range, found }: Mark): Found[] {
  if (found.length < 2 || !/[?？]/.test(found)) return [];
  return [{ say: "doubled", range, gaps: { found }, mend: { range, text: "?" } }];
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
