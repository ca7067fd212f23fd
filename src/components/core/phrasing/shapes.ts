import {
  adverbs,
  auxiliaries,
  closed,
  gerundStem,
  joints,
  mass,
  massEnding,
  nouns,
  places,
} from "./shape-lists.ts";
import { determiners, pronouns, qualities, somebody, things, verbs } from "./word-lists.ts";

/** What shape a phrase has, as far as that is certain; `words` are its words in small letters. */

export const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}'’&/+#-]+/gu) ?? [];

/** No stop inside, no question, no quarrel of marks, one script, and of a length that a sentence carries. */
export function isPlain(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.length > 0 &&
    words.length <= 20 &&
    !/[.!?…:;](?:\s|$)|[!?…"“”«»()[\]{}<>*_=|\\~^]|https?:|www\.|\S@\S|\p{Extended_Pictographic}/u.test(
      text,
    ) &&
    !/[^\p{Script=Latin}\p{N}\p{M}\s'’,.&/+#%£$€–-]/u.test(text) &&
    !joints.has(words[0] ?? "") &&
    !/,\s*(?:which|who|where|when|so|but|because|and then)\b/i.test(text) &&
    !/\b(?:\p{Lu}{2,}\s+){2}\p{Lu}{2,}\b/u.test(text)
  );
}

export const isPlural = (word: string): boolean =>
  /[a-z]{2}s$/.test(word) &&
  !/(?:ss|us|is|ous|ings)$/.test(word) &&
  !verbs.has(word) &&
  !adverbs.has(word);

/** What stands without an article: plurals, and what is not counted. */
const isUncounted = (word: string): boolean =>
  word === "people" ||
  mass.has(word) ||
  things.has(word) ||
  isPlural(word) ||
  (massEnding.test(word) && !nouns.has(word));

export const isNoun = (word: string): boolean =>
  isUncounted(word) || nouns.has(word) || somebody.test(word);

/** A word that begins or makes a clause, or belongs to none of the shapes. */
const isLoose = (word: string): boolean =>
  auxiliaries.has(word) ||
  (joints.has(word) && !/^(?:and|or)$/.test(word)) ||
  /n['’]t$/.test(word) ||
  /^(?:not|never|no|nothing|none)$/.test(word);

/** Up to the first preposition or relative: "a nurse | for the night shift", "the oven | that is new". */
export const headOf = (words: readonly string[]): readonly string[] => {
  const end = words.findIndex((word, at) => at > 0 && places.has(word));
  return end < 0 ? words : words.slice(0, end);
};

/** Inside a thing there is no clause, save one that a relative opens: "the way you train people". */
export function hasLooseClause(words: readonly string[]): boolean {
  const relative = words.findIndex((word) =>
    /^(?:that|who|which|where|how|what|why|when|to)$/.test(word),
  );
  const bare = relative < 0 ? words : words.slice(0, relative);
  return bare
    .slice(1)
    .some(
      (word) =>
        isLoose(word) || (pronouns.has(word) && !/^(?:you|we|i|people|everyone)$/.test(word)),
    );
}

/** "20 years a nurse" or "the residents cook once a week": a second thing or a verb stands in it, so it is none. */
function holdsMore(words: readonly string[]): boolean {
  if (words.some((word) => /^(?:who|which|that|you|we|i)$/.test(word))) return false;
  const after = (at: number) => words[at - 1] ?? "";
  const isSecond = (word: string, at: number) =>
    /^(?:an?|the)$/.test(word) && !closed.has(after(at)) && !places.has(after(at));
  const isVerb = (word: string, at: number) =>
    isPlural(after(at)) && verbs.has(word) && !nouns.has(word);
  return words.some((word, at) => at > 1 && (isSecond(word, at) || isVerb(word, at)));
}

/** "the new oven", "2 apprentices", "your plans for 2026", "the firm's dogs": what a determiner opens is a thing, if no clause follows. */
export function isDetermined(words: readonly string[]): boolean {
  const [first = "", second = ""] = words;
  const owned = words
    .slice(0, 3)
    .some((word) => /['’]s$/.test(word) && !pronouns.has(word.slice(0, -2)));
  const opens = determiners.has(first) || /^\d/.test(first) || owned;
  if (!opens || words.length < 2 || closed.has(second) || holdsMore(words)) return false;
  const head = headOf(words).at(-1) ?? "";
  return !hasLooseClause(words) && !adverbs.has(head) && (head.length > 2 || isNoun(head));
}

/** "night shifts", "food safety", "training for new starters": the last word before a preposition is known for a noun. */
export function isBareThing(text: string, words: readonly string[]): boolean {
  const head = headOf(words);
  const [first = ""] = head;
  if (
    head.length > 4 ||
    hasLooseClause(words) ||
    closed.has(first) ||
    adverbs.has(first) ||
    first === "no"
  )
    return false;
  if (head.some((word) => pronouns.has(word) && word !== "people")) return false;
  // "test Android apps" may be an order, or a thing: it is not certain.
  const isOrder = verbs.has(first) && !qualities.has(first) && !mass.has(first);
  if (isOrder && head.length > 1) return false;
  if (isName(text)) return true;
  const last = head.at(-1) ?? "";
  if (verbs.has(last) && head.length === 1 && !mass.has(last)) return false;
  return isUncounted(last) && !/^(?:biggest|best|worst|greatest|own)$/.test(first);
}

/** "Python and SQL", "Beijing", "the NHS": each word a name or an acronym. */
export const isName = (text: string): boolean =>
  text
    .split(/\s+/)
    .every((word) => /^(?:\p{Lu}[\p{L}\p{N}'’+#&-]*|and|&|of|the|\d+)$/u.test(word)) &&
  !wordsOf(text).some(
    (word) => qualities.has(word) || adverbs.has(word) || verbs.has(word) || isLoose(word),
  );

/** "working at night", "helping families to settle"; "driving licence" is a thing, and one that is counted. */
export function isDoing(words: readonly string[]): boolean {
  const [first = "", second = ""] = words;
  const isCounted = nouns.has(second) && !mass.has(second);
  const isDone = second === "people" || !(pronouns.has(second) || isCounted);
  return gerundStem(first) && isDone && !hasLooseClause(words);
}

/** "how you train people", "what happens at night", "why the charity began": a question told, not asked. */
export function isTold(words: readonly string[]): boolean {
  const [first = "", second = "", third = ""] = words;
  if (!/^(?:how|what|why|where|when|who|which)$/.test(first) || words.length < 3) return false;
  if (auxiliaries.has(second) || /n['’]t$|^(?:not|never)$/.test(third)) return false;
  const measured = /^(?:much|many|long|often|far|well|quickly|early|late)$/.test(second)
    ? third
    : second;
  return (
    pronouns.has(measured) ||
    determiners.has(measured) ||
    measured === "to" ||
    /[a-z]s$/.test(second)
  );
}
