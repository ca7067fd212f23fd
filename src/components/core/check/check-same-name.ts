import { isSlip } from "../../base/text/check-spelling.ts";
import { fold, wordsIn } from "../../base/text/check-stems.ts";
import type { Token } from "../../base/text/check-tokens.ts";
import type { CheckRule } from "../reading/check-rows.ts";

type Rule = Pick<Extract<CheckRule, { kind: "person" }>, "nicknames" | "ownNames">;

/** Letters that no accent explains. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: "l",
  đ: "d",
  ð: "d",
  ø: "o",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ı: "i",
};

/** How they are written where a keyboard does not have them: "Mueller", "Soeren", "Aase". */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ø: "oe",
  å: "aa",
};

/** The ways to spell one word of a name: with its accents dropped, and with its letters written out. */
function spellingsOf(raw: string): ReadonlySet<string> {
  const small = raw
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’ʼ‘`´]s?$/u, "");
  const plain = (text: string) =>
    fold([...text].map((letter) => PLAIN[letter] ?? letter).join("")).replace(/['’ʼ‘`´]/gu, "");
  return new Set([
    plain(small),
    plain([...small].map((letter) => WRITTEN_OUT[letter] ?? letter).join("")),
  ]);
}

/**
 * Whether a word of a greeting means a word of a name that is known: it is spelled so, is a short form of it, or
 * stands in letters that cannot be compared. A name that only looks like it is another person's.
 */
export function isNameOf(person: Token, said: Token, rule: Rule): boolean {
  const names = spellingsOf(person.raw);
  if ([...spellingsOf(said.raw)].some((spelling) => names.has(spelling))) return true;
  const [name, word] = [person.word, said.word];
  if (isListed(name, word, rule)) return true;
  if (isSlip(word, name)) return false;
  if (/[^a-z]/.test(name) || /[^a-z]/.test(word)) return true;
  const isPart = word.length > 1 && name.includes(word);
  return isPart || isWhole(name, word) || isPet(name, word, rule) || isPet(word, name, rule);
}

const isListed = (name: string, word: string, { nicknames }: Rule): boolean =>
  nicknames.some((line) => wordsIn(line).has(name) && wordsIn(line).has(word));

/** "Daniel" for "Dan", but neither "Ann" for "Anna" nor "Mariana" for "Maria". */
const isWhole = (short: string, word: string): boolean =>
  short.length < 5 &&
  !short.endsWith("a") &&
  word.startsWith(short) &&
  word.length > short.length + 1;

/** "Andy" for "Andrew", "Nicky" for "Nicola"; but "Marie" is a name of its own. */
function isPet(name: string, pet: string, { ownNames }: Rule): boolean {
  const start = pet.match(/^([a-z]{3,}?)[b-df-hj-np-tv-xz]?(?:y|ie|i|ey)$/)?.[1];
  return start !== undefined && name.startsWith(start) && !wordsIn(ownNames).has(pet);
}
