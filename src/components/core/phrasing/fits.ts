import { adverbs, auxiliaries, closed, gerundStem, mass, nouns } from "./shape-lists.ts";
import {
  hasLooseClause,
  headOf,
  isBareThing,
  isDetermined,
  isDoing,
  isName,
  isNoun,
  isPlain,
  isPlural,
  isTold,
  wordsOf,
} from "./shapes.ts";
import { determiners, pronouns, qualities, somebody, things, verbs } from "./word-lists.ts";

/**
 * Whether a phrase is sure to fit after some words of a sentence. Few shapes are known with certainty, and whatever is
 * in doubt does not fit: a wording that takes any text says it then. So a letter reads well whatever was typed.
 */

const eachOf = (text: string): string[] => text.split(/,\s+|\s+and\s+/).filter(Boolean);

/** After "about": a thing, some doing, or a question told. */
export function fitsAbout(text: string): boolean {
  if (!isPlain(text)) return false;
  const words = wordsOf(text);
  if (isDetermined(words) || isDoing(words) || isTold(words) || isBareThing(text, words))
    return true;
  const items = eachOf(text);
  return items.length > 1 && items.every(fitsAbout);
}

/** After "is": a thing or some doing, or a clause that "that" opens. */
export function fitsIs(text: string): boolean {
  if (/^that (?:i|you|we|the|your|it)\b/i.test(text))
    return isPlain(text.slice(5)) && wordsOf(text).length > 3;
  const words = wordsOf(text);
  const isThing =
    isPlain(text) && (isDetermined(words) || isDoing(words) || isBareThing(text, words));
  if (isThing || (isPlain(text) && isTold(words))) return true;
  if (/^to [a-z]+/i.test(text) && isPlain(text)) return words.length > 2;
  const items = eachOf(text);
  return items.length > 1 && items.every(fitsIs);
}

/** After "You are looking for": somebody, or what one looks for in somebody. */
export function fitsLookingFor(text: string): boolean {
  if (!isPlain(text)) return false;
  const words = wordsOf(text);
  if (
    /^(?:someone|somebody|people|staff) (?:who|with|to|for|able|good|calm|ready|willing)/i.test(
      text,
    )
  )
    return true;
  if (/^someone \S+$/.test(text)) return true;
  if (things.has(headOf(words).at(-1) ?? "") && fitsAbout(text)) return true;
  if (/^an? /i.test(text) && somebody.test(headOf(words).join(" "))) return !hasLooseClause(words);
  const items = eachOf(text);
  return items.length > 1 && items.every(fitsLookingFor);
}

/** After "I": a verb with what is sure to follow it. `said` is what strengthPhrase made of the text. */
export function fitsAfterI(said: string, typed = ""): boolean {
  if (!isPlain(said.replace(/\.$/, ""))) return false;
  // What was typed as a sentence about oneself is one again.
  if (/^(?:i(?:['’](?:m|ve|ll|d))?|am|was|have|had|can|could|will|did)\s/i.test(typed.trim()))
    return true;
  const words = wordsOf(said);
  const [first = "", second = ""] = words;
  if (/^(?:bring|have)$/.test(first)) {
    const rest = said.replace(/^\S+ /, "");
    return first === "bring" ? fitsBring(rest) : fitsHave(rest, second);
  }
  if (first === "know") return isName(said.slice(5)) || fitsAbout(said.slice(5));
  if (/^(?:see|call|check|read|ask|trust|give|let|hire|choose|pick) (?:my|me|us)\b/i.test(said))
    return false;
  if (first === "am") return fitsAm(said.slice(3));
  if (/^can say that /.test(said)) return words.length > 5 && !/\bi\b/.test(said.slice(12));
  if (auxiliaries.has(first)) return words.length > 1;
  return isVerbPhrase(first, second, words);
}

/** What one can bring: a thing with its article or number, skills, and qualities that are not counted. */
function fitsBring(text: string): boolean {
  const words = wordsOf(text);
  if (isDetermined(words)) return words.length > 2 || !/^\d/.test(words[0] ?? "");
  const head = headOf(words).at(-1) ?? "";
  const isQuality =
    things.has(head) ||
    /(?:ness|ity|ence|ance|iasm|ment|skills|languages|passion|loyalty|stamina|humour)$/.test(head);
  if (isQuality && isBareThing(text, words) && head !== "humour") return true;
  const items = eachOf(text);
  return items.length > 1 && items.every(fitsBring);
}

const fitsHave = (rest: string, second: string): boolean =>
  /^(?:experience of|no|been|had|got|my own)\b/i.test(rest) ||
  participle.test(second) ||
  fitsAbout(rest);

const participle = /(?:ed|en|ne|wn|un|ught|pt|ld|de|rked|st)$/;

function fitsAm(rest: string): boolean {
  const words = wordsOf(rest);
  if (/^an? /i.test(rest))
    return somebody.test(headOf(words).join(" ")) || isNoun(headOf(words).at(-1) ?? "");
  const adjectives = headOf(words).filter(
    (word) => word !== "and" && word !== "very" && word !== "always",
  );
  return adjectives.every(
    (word) =>
      qualities.has(word) ||
      /(?:ed|ful|able|ible|ous|ive)$/.test(word) ||
      adverbs.has(word) ||
      gerundStem(word),
  );
}

/** Words that are an adjective as often as a verb: "clean houses", but "clean record". */
const eitherWay = /^(?:clean|calm|complete|fit|open|free|cool|dry|warm|slow|clear|level|light)$/;

/** A verb is one only before what is sure to follow a verb: "clean record" and "trained barista" are none. */
function isVerbPhrase(first: string, second: string, words: readonly string[]): boolean {
  const isPast = /[a-z]{2}ed$/.test(first);
  if (!verbs.has(first) && !isPast && !adverbs.has(first)) return false;
  if (words.length === 1 || /^(?:i|we|they|he|she)$/.test(second)) return false;
  if (adverbs.has(first)) return verbs.has(second) || /ed$/.test(second);
  const opens = closed.has(second) || determiners.has(second) || pronouns.has(second);
  const isSure = opens || adverbs.has(second) || /^\d|ly$/.test(second) || isPlural(second);
  if (isSure || gerundStem(second)) return true;
  if (isPast) return mass.has(second);
  return !nouns.has(first) && !eitherWay.test(first);
}
