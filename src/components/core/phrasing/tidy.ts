/** Letters, not controls: line ends as `\n`, no hidden signs, no lone halves of a character, no spaces at the ends. */
export function tidyLines(value: unknown): string {
  if (typeof value !== "string") return "";
  return value
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .replace(/[\p{Cc}\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/gu, (sign) =>
      sign === "\n" ? "\n" : "",
    )
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .join("\n")
    .replace(/\n{2,}/g, "\n")
    .trim();
}

/** The same in one line. */
export const tidy = (value: unknown): string => tidyLines(value).replace(/\n/g, " ");

/** Stops at the end go: the sentence brings its own. */
export const withoutStop = (text: string): string => text.replace(/[\s.,;:!?…]+$/u, "");

/** "a, b and c" */
export function listOf(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

const vowelSound = /^(?:[aeiou]|hour|honest|hono|heir|8|11\b|18\b)/i;
const consonantSound = /^(?:uni(?!n|m)|us[aeiu]|eu|one\b|once\b|ut(?:[ei]|ah)|u[rk][aiu])/i;
/** Letters that are spoken with a vowel first: "an MBA", "an NHS nurse". */
const spelledOut = /^[AEFHILMNORSX](?=[A-Z\d])/;

/** "a baker", "an analyst", "an hour", "a university", "an MBA". */
export function withArticle(noun: string): string {
  const isLetters = /^[A-Z]{2,}/.test(noun);
  const isVowel = isLetters
    ? spelledOut.test(noun)
    : vowelSound.test(noun) && !consonantSound.test(noun);
  return `${isVowel ? "an" : "a"} ${noun}`;
}

const endsInPlural =
  /(?:Sons|Brothers|Partners|Associates|Systems|Services|Solutions|Industries|Foods|Stores|Motors|Airlines|Airways|Works|Studios|Friends)$/i;

/** "Ines's", "James's"; a company whose name is a plural: "Hart & Sons'". */
export const possessiveOf = (name: string): string =>
  endsInPlural.test(name) ? `${name}’` : `${name}’s`;

/** A sentence with one stop at its end, whatever was typed there, and a capital at its start. */
export function asSentences(text: string): string {
  const joined = text.replace(/([^.!?…:;,])\n/gu, "$1. ").replace(/\n/g, " ");
  const stopped = hasStop(joined) ? joined : `${withoutStop(joined)}.`;
  return stopped.charAt(0).toUpperCase() + stopped.slice(1);
}

/** Whether a text ends as a sentence does, also inside a closing quote. */
export const hasStop = (text: string): boolean => /[.!?…]["'”’)\]]*$/u.test(text);

export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
