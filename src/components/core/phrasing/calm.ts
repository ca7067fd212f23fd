import { asSentences, hasStop, tidyLines, withoutStop } from "./tidy.ts";
import { pronouns, smallWords } from "./word-lists.ts";

/** A text in the reader's own words, set so that it can stand by itself or after a colon, whatever was typed. */

/** Three capitals in a row and more, over two words: a keyboard that was left so, or a loud moment. */
const shouts = (text: string): boolean =>
  /\p{Lu}{2,}[^\p{L}]+(?:\p{Lu}+[^\p{L}]*)*\p{Lu}{3,}/u.test(text) && !/\p{Ll}{2,}/u.test(text);

/** "i", "i'm" and "i've" as they are written. */
const withI = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}.'’-])i(?=$|[\s,!?;]|\.(?!\p{L})|['’](?:m|ve|ll|d)\b)/gu, "I");

/** Short forms as they are typed in haste. */
const short: Readonly<Record<string, string>> = {
  ...{
    dont: "don't",
    cant: "can't",
    wont: "won't",
    didnt: "didn't",
    isnt: "isn't",
    wasnt: "wasn't",
  },
  ...{ doesnt: "doesn't", havent: "haven't", couldnt: "couldn't", wouldnt: "wouldn't", im: "I'm" },
  ...{ ive: "I've", theyre: "they're", youre: "you're", thats: "that's", arent: "aren't" },
};

/** Names that are written large wherever they stand. */
const large =
  /\b(?:english|french|german|spanish|italian|portuguese|romanian|ukrainian|russian|arabic|hindi|urdu|excel|powerpoint|python|ofsted|linkedin|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|september|october|november|december|london|leeds)\b/g;
const letters = /\b(?:hgv|nvq|dbs|nhs|cpc|cscs|gcses?|cv|sql|uk|usa|eu|nvqs)\b/g;

/** Such words as one writes them: "don't", "English on Monday", "an HGV licence". */
function mended(text: string): string {
  return text
    .replace(/\b\p{L}+nt\b|\b(?:im|ive|theyre|youre|thats)\b/giu, (word) => {
      const known = short[word.toLowerCase()];
      if (!known) return word;
      return /^\p{Lu}/u.test(word) ? known.charAt(0).toUpperCase() + known.slice(1) : known;
    })
    .replace(/^its (?=(?:close|near|a|an|the|so|not|good|nice|my|on|in|local|hard)\b)/i, "it's ")
    .replace(/\bits (?=(?:an?|not|so)\s)/gi, (its) => `${its.trim().replace(/s$/, "'s")} `)
    .replace(/\b(\d+ years?) experience\b/i, "$1 of experience")
    .replace(/\b(speaks? |in )polish\b|\bpolish(?= speak)/gi, (found) =>
      found.replace(/polish/i, "Polish"),
    )
    .replace(large, (word) => word.charAt(0).toUpperCase() + word.slice(1))
    .replace(letters, (word) => word.toUpperCase().replace(/S$/, /s$/.test(word) ? "s" : "S"));
}

/** Calm: no shouting, one mark in place of several, and "I" large. */
export function calm(text: string): string {
  const lowered = shouts(text) ? text.toLowerCase() : text;
  return mended(withI(lowered))
    .replace(/!+(?:\s*[!?])*/g, (marks) => (marks.includes("?") ? "?" : "."))
    .replace(/\?[?!\s]*\?/g, "?")
    .replace(/\.{2,}|…+/g, "…")
    .replace(/\s+([.,;?])/g, "$1");
}

/** At the start of an answer "they" are the ones who read the letter. */
export const asYou = (text: string): string =>
  text.replace(/^they(?=['’\s])/i, "you").replace(/^(you) was\b/i, "$1 were");

/** "that I can work nights" and "because my mum was ill" are sentences without their first word. */
const withoutOpening = (text: string): string =>
  text.replace(/^(?:that|because|cos|cuz) (?=(?:i|you|they|we|my|your|the|it|he|she)\b)/i, "");

/** A question that was typed without its mark. */
const isAsked = (text: string): boolean =>
  /^(?:(?:what|why|how|when|where|which|who)\s(?:\S+\s)?)?(?:did|do|does|are|is|were|was|can|could|would|will)\s(?:you|your|there|i|we|they|it|this|that|the)\b/i.test(
    text,
  ) || /^what(?: is|'s| are)\b/i.test(text);

/** Each sentence with its capital and its stop; lines are sentences too. */
export function asOwnSentences(text: string): string {
  const whole = asSentences(withoutOpening(calm(tidyLines(text)).replace(/^[-–—•*·]\s*/gmu, "")));
  return whole.replace(
    /([.?…]["”’)]*\s+)(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/** What says that there is nothing to say. */
export const isNoAnswer = (text: string): boolean =>
  /^(?:nothing(?: much| really)?|not (?:much|sure|really)(?: really)?|none|n\/?a|no|nope|-+|\?+|idk\b.*|i (?:don['’]?t|dont) (?:know|remember)|(?:can['’]?t|cant|don['’]?t|dont) (?:remember|know)|(?:they|he|she) (?:didn['’]?t|didnt) say|anyone|anything|everything)[\s.!?]*$/i.test(
    text.trim(),
  );

/** One short stretch of words, without a stop or a colon of its own, as it stands behind a colon; else empty. */
export function afterColon(text: string): string {
  const one = withoutOpening(calm(tidyLines(text)));
  const bare = withoutStop(one);
  if (!bare || /\n|:|[.?…]\s|https?:|www\./.test(one) || bare.split(" ").length > 25) return "";
  const first = /^[\p{L}'’]+/u.exec(bare)?.[0] ?? "";
  const low = first.toLowerCase();
  const isPhones = smallWords.has(low) || (pronouns.has(low) && low !== "i");
  const begun = isPhones ? low + bare.slice(first.length) : bare;
  if (isAsked(bare)) return `${begun}?`;
  return hasStop(one) && /[?…]$/.test(one) ? `${begun}${one.at(-1)}` : begun;
}
