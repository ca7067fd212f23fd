import { spanOf } from "../../base/text/check-phrases.ts";
import { distanceOf, isSlip } from "../../base/text/check-spelling.ts";
import { isSmall, wordsIn } from "../../base/text/check-stems.ts";
import { type Token, tokensOf } from "../../base/text/check-tokens.ts";
import type { Range } from "../../base/text/phrase.ts";
import { type Letter, nameWords } from "./check-reading.ts";

/** A place where a company is named, and what is wrong with it, if anything. */
export interface Mention extends Range {
  readonly fault: "case" | "spelled" | null;
}

/** A company's name as it is looked for. */
interface Name {
  /** Its words in lower case, without what is often left out. */
  readonly words: readonly string[];
  /** The same as they are written. */
  readonly raw: readonly string[];
  /** The sentence of each word: 1 and more after a stop in the name itself, as in "Yahoo! Japan". */
  readonly sentences: readonly number[];
  readonly hasThe: boolean;
}

/** Finds every place where a letter names a company, rightly or nearly. */
export function findMentions(letter: Letter, company: string, endings: string): Mention[] {
  const name = nameOf(company, endings);
  if (name.words.length === 0) return [];
  const tokens = letter.tokens.filter(
    (token) => token.word !== "and" && !isAddress(token, letter.text),
  );
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const mention = exactAt(name, tokens, at) ?? nearAt(name, tokens, at, letter);
    if (!mention) continue;
    found.push({ ...spanOf(tokens, at, at + mention.length), fault: mention.fault });
    at += mention.length - 1;
  }
  return found;
}

interface Match {
  readonly length: number;
  readonly fault: Mention["fault"];
}

function nameOf(company: string, endings: string): Name {
  const all = tokensOf(company).filter(({ word }) => word !== "and");
  const hasThe = all[0]?.word === "the" && all.length > 1;
  const core = hasThe ? all.slice(1) : all;
  let { length } = core;
  while (length > 1 && wordsIn(endings).has(core[length - 1]?.word ?? "")) length--;
  const kept = core.slice(0, length);
  return {
    words: kept.map(({ word }) => word),
    raw: kept.map(({ raw }) => raw),
    sentences: kept.map(({ sentence }) => sentence - (kept[0]?.sentence ?? 0)),
    hasThe,
  };
}

/** A word of a web or mail address is written as the address is. */
export function isAddress({ start, end }: Token, text: string): boolean {
  return (
    /[@./_]/.test(text[start - 1] ?? "") || /^(?:@|_|\.\p{L}|:\/)/u.test(text.slice(end, end + 2))
  );
}

/** The name in full, or its first words, as people shorten names. */
function exactAt(name: Name, tokens: readonly Token[], at: number): Match | null {
  let length = 0;
  while (length < name.words.length && isWordOf(name, tokens, at, length)) length++;
  if (length === 0) return null;
  const found = tokens.slice(at, at + length);
  if (length < name.words.length) return nearEnd(name, tokens, at, found);
  const lacksThe = name.hasThe && BEFORE_NAME.has(tokens[at - 1]?.stem ?? "");
  if (lacksThe) return { length, fault: "spelled" };
  return { length, fault: isMisspelledCase(name, tokens, at) ? "case" : null };
}

/** No name goes on over the end of a sentence, unless it has a stop of its own. */
function isWordOf(name: Name, tokens: readonly Token[], first: number, nth: number): boolean {
  const token = tokens[first + nth];
  if (token?.word !== name.words[nth]) return false;
  const passed = (token?.sentence ?? 0) - (tokens[first]?.sentence ?? 0);
  return passed <= (name.sentences[nth] ?? 0);
}

const inSentence = (tokens: readonly Token[], at: number, length: number): Token[] =>
  tokens.slice(at, at + length).filter(({ sentence }) => sentence === tokens[at]?.sentence);

/** "Harbour" for "Harbour Lane Bakery" is a short form; "Harbour Bakery" lacks a word, "Harbour Lanes Bakery" has a slip. */
function nearEnd(
  name: Name,
  tokens: readonly Token[],
  at: number,
  found: readonly Token[],
): Match | null {
  const slip = slipAt(name, tokens, at) ?? gapAt(name, tokens, at);
  if (slip) return slip;
  const isShort = found.some(({ word, raw }) => !isSmall(word) && isCapital(raw));
  return isShort ? { length: found.length, fault: null } : null;
}

function nearAt(name: Name, tokens: readonly Token[], at: number, letter: Letter): Match | null {
  const token = tokens[at];
  if (!token || (!isCapital(token.raw) && name.words.length === 1)) return null;
  if (name.words.length > 1)
    return slipAt(name, tokens, at) ?? joinedAt(name, token) ?? gapAt(name, tokens, at);
  const isOther = isFirst(tokens, at) && token.word.length < 7;
  if (isOther || isKnown(token, letter)) return null;
  return isSlip(token.word, name.words[0] ?? "") ? { length: 1, fault: "spelled" } : null;
}

/** Whether a word is a name or a topic of its own: "Books" is no slip of "Boots" where books were the topic. */
function isKnown({ word }: Token, { facts }: Letter): boolean {
  return [...facts.people, facts.job, facts.topics].some((text) => nameWords(text).includes(word));
}

function slipAt(name: Name, tokens: readonly Token[], at: number): Match | null {
  const { words } = name;
  const here = inSentence(tokens, at, words.length);
  if (!here.some(({ raw }) => isCapital(raw))) return null;
  const equal = here.filter(({ word }, index) => word === words[index]).length;
  const near = here.filter(({ word }, index) => isNear(word, words[index] ?? "")).length;
  const isSlipped = equal > 0 && equal + near === words.length;
  return isSlipped ? { length: words.length, fault: "spelled" } : null;
}

const isNear = (word: string, wanted: string) =>
  isSlip(word, wanted) || (wanted.length === 3 && distanceOf(word, wanted, 1) === 1);

/** "Bodyshop" for "Body Shop". */
function joinedAt({ words }: Name, token: Token): Match | null {
  return token.word === words.join("") ? { length: 1, fault: "spelled" } : null;
}

/** All words but one, the last of them among them. */
function gapAt({ words }: Name, tokens: readonly Token[], at: number): Match | null {
  const length = words.length - 1;
  const here = inSentence(tokens, at, length);
  if (length < 2 || !here.every(({ raw, word }) => isCapital(raw) || isSmall(word))) return null;
  const before = tokens[at - 1]?.word ?? "";
  const isGap = words
    .slice(0, -1)
    .some(
      (left, gap) =>
        left !== before &&
        here.map(({ word }) => word).join(" ") === words.filter((_, i) => i !== gap).join(" "),
    );
  return isGap ? { length, fault: "spelled" } : null;
}

const isCapital = (raw: string) => /^[\p{Lu}\p{Lt}\p{N}]/u.test(raw);
const isFirst = (tokens: readonly Token[], at: number) =>
  tokens[at]?.sentence !== tokens[at - 1]?.sentence;

/** After these a word in small letters is a name: "at tesco", but "on target". */
const BEFORE_NAME = new Set(["at", "join"]);

function isMisspelledCase(name: Name, tokens: readonly Token[], at: number): boolean {
  const isTyped = name.raw.join("") !== name.raw.join("").toLowerCase();
  const isLoud =
    name.raw.join(" ").length > 5 && name.raw.join("") === name.raw.join("").toUpperCase();
  if (!isTyped || isLoud) return false;
  // Within words in capitals, the shout is what is to be mended.
  if (isCaps(tokens[at]) && isCaps(tokens[at - 1])) return false;
  const isWrong = name.raw.some((raw, index) => {
    const token = tokens[at + index];
    if (!token || isSmall(token.word)) return false;
    const [written, wanted] = [plain(token.raw), plain(raw)];
    const isBegun = isFirst(tokens, at + index) && written.slice(1) === wanted.slice(1);
    return !isBegun && !written.startsWith(wanted);
  });
  const isWord = name.raw.length === 1 && !isCapital(tokens[at]?.raw ?? "");
  return isWrong && (!isWord || BEFORE_NAME.has(tokens[at - 1]?.stem ?? ""));
}

const isCaps = (token: Token | undefined) => /^\p{Lu}{2,}/u.test(token?.raw ?? "");

const plain = (raw: string) =>
  raw
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/['’ʼ‘`´]s$/u, "");
