import { wordsIn } from "../../base/text/check-stems.ts";
import type { Token } from "../../base/text/check-tokens.ts";
import { isAddress } from "../reading/check-mentions.ts";
import { type Letter, nameWords } from "../reading/check-reading.ts";
import type { CheckRule, Found } from "../reading/check-rows.ts";

type Rule<Kind extends CheckRule["kind"]> = Extract<CheckRule, { kind: Kind }>;

const known = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

/** Each misspelling with the word that is meant; a list is made ready once. */
function meantBy(lines: readonly string[]): ReadonlyMap<string, string> {
  const before = known.get(lines);
  if (before) return before;
  const meant = new Map(
    lines.flatMap((line) => {
      const [right = "", ...wrong] = line.split(" ");
      return wrong.map((one) => [one.toLowerCase(), right] as const);
    }),
  );
  known.set(lines, meant);
  return meant;
}

/** Words that are often misspelt. What the notes have is a name, however it is spelled. */
export function findMisspelt({ lines }: Rule<"misspelt">, letter: Letter): Found[] {
  const meant = meantBy(lines);
  const { people, besides, job, company, topics } = letter.facts;
  const noted = () => new Set([...people, ...besides, job, company, topics].flatMap(nameWords));
  return letter.body.flatMap((token, at): Found[] => {
    const right = meant.get(token.raw.toLowerCase());
    if (!right || isName(token, letter.body[at - 1], right) || isAddress(token, letter.text))
      return [];
    if (token.stem === "" || noted().has(token.word) || noted().has(right)) return [];
    const range = { start: token.start, end: token.end };
    const text = /^\p{Lu}/u.test(token.raw)
      ? right.charAt(0).toUpperCase() + right.slice(1)
      : right;
    return [
      { say: "found", range, gaps: { found: token.raw, right: text }, mend: { range, text } },
    ];
  });
}

/** A capital within a sentence makes a name of a word, unless the word that is meant has one. */
const isName = ({ raw, sentence }: Token, before: Token | undefined, right: string): boolean =>
  /^\p{Lu}/u.test(raw) && !/^\p{Lu}/u.test(right) && before?.sentence === sentence;

/** "The the" and the like: words that never stand twice in a row, with nothing but space between them. */
export function findDoubled({ once }: Rule<"doubled">, { body, text }: Letter): Found[] {
  return body.flatMap((token, at): Found[] => {
    const next = body[at + 1];
    if (!next || next.word !== token.word || !wordsIn(once).has(token.word)) return [];
    const isJoined = /^(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*)$/.test(text.slice(token.end, next.start));
    const isAsTyped = next.raw === next.word && token.raw.toLowerCase() === token.word;
    if (!isJoined || !isAsTyped || token.stem === "") return [];
    return [
      {
        say: "found",
        range: { start: token.start, end: next.end },
        gaps: { found: text.slice(token.start, next.end).replace(/\s+/g, " ") },
        mend: { range: { start: token.end, end: next.end }, text: "" },
      },
    ];
  });
}
