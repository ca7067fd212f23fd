import { apart } from "../../base/text/check-phrases.ts";
import { fold, wordsIn } from "../../base/text/check-stems.ts";
import type { Range } from "../../base/text/phrase.ts";
import type { Letter } from "../reading/check-reading.ts";
import type { CheckRule, Found } from "../reading/check-rows.ts";

type BlanksRule = Extract<CheckRule, { kind: "blanks" }>;

/** What is left of a template, whatever is in it. */
const GAPS =
  /_{3,}|\.{6,}|\bX{2,}\b(?!\s*$)|\b[Xx]{3,}\b(?!\s*$)|\bX (?=years|months|weeks)|\{{1,2}[^{}\n]{0,60}\}{1,2}|\b(?:undefined|NaN|lorem ipsum|TODO)\b/gu;

const BRACKETS = /\[[^[\]\n]{0,60}\](?!\()|<[^<>\n]{1,60}>|\([^()\n]{1,40}\)/gu;

/** One of two is still to be chosen: "[He/she]", "[his / her]", "<Mr/Ms>". */
const CHOICE =
  /^[[<]\s*(?:s?he|they|him|hers?|his|them|theirs?|mr|mrs|ms|miss|mx|sir|madam)(?:\.?\s*\/\s*(?:s?he|they|him|hers?|his|them|theirs?|mr|mrs|ms|miss|mx|sir|madam))+\.?\s*[\]>]$/i;

/** Beside a name this tells how somebody is spoken of. */
const OWN_PRONOUNS = /^[[<]\s*(?:she\/(?:her|they)|he\/(?:him|they)|they\/(?:them|she|he)\b)/i;

/** A greeting without its name, and small words before a stop: "Dear ,", "the role of ." */
const EMPTY =
  /^[^\S\n]*(?:dear|hi|hello|hey)(?:[^\S\n]+(?:mr|mrs|ms|miss|dr)\b\.?)?[^\S\n]+[,:]|^[^\S\n]*dear(?:[^\S\n]+(?:mr|mrs|ms|miss|dr)\b\.?)?[,:]|\b(?:at|for|of|the|as an?)[^\S\n]+[.,](?=\s)/gimu;

/** Places where something is still to be filled in. */
export function findBlanks(rule: BlanksRule, { text, parts, facts }: Letter): Found[] {
  const own = text.slice(0, parts.own.end);
  const brackets = placesOf(BRACKETS, own).filter((place) => {
    const found = own.slice(place.start, place.end);
    return CHOICE.test(found) ? !OWN_PRONOUNS.test(found) : isBlank(found, rule);
  });
  const places = [...placesOf(GAPS, own), ...brackets, ...placesOf(EMPTY, own)];
  const blanks = places.filter(({ start, end }) => !facts.company.includes(own.slice(start, end)));
  return apart(blanks).map((range) => ({
    say: "found",
    range,
    gaps: { found: own.slice(range.start, range.end).trim() },
  }));
}

function placesOf(pattern: RegExp, text: string): Range[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** "[Anything]" is a blank, save a picture or "[sic]"; "<name>" and "(date)" are where they say what belongs there. */
function isBlank(bracket: string, { gaps, harmless }: BlanksRule): boolean {
  const inside = fold(bracket.slice(1, -1)).trim();
  const words = inside.split(/[^a-z']+/).filter(Boolean);
  const isGap = wordsIn(gaps).has(words[0] ?? "") || wordsIn(gaps).has(words.at(-1) ?? "");
  if (bracket.startsWith("["))
    return (
      ![...wordsIn(harmless)].some((word) => inside.startsWith(word)) &&
      !/^[\d\s/.,:-]+$|@|:\/|\w\.\w/.test(inside)
    );
  if (/[@/:]/.test(inside)) return false;
  return bracket.startsWith("<")
    ? isGap
    : words.length < 4 && wordsIn(gaps).has(words.at(-1) ?? "") && isPlaceholder(words);
}

/** In round brackets only what nobody writes in a letter: "(name)", "(job title)", "(insert date)". */
const isPlaceholder = (words: readonly string[]) =>
  words.length === 1 || ["insert", "your", "job", "company", "their"].includes(words[0] ?? "");
