import { asYou, calm } from "./calm.ts";
import { adverbs, auxiliaries, isCommonNoun, isPlaceInIng, mass, nouns } from "./shape-lists.ts";
import { listOf, tidy, tidyLines, withArticle, withoutStop } from "./tidy.ts";
import {
  determiners,
  finiteVerbs,
  language,
  pronouns,
  qualities,
  smallWords,
  somebody,
  verbs,
} from "./word-lists.ts";

/**
 * What was typed after a sentence starter, made to fit there: the starter typed again goes, a phone's capital goes,
 * lines become a list, and a clause or a thing gets what it needs before it.
 */

export const bullet = /^(?:[-–—•*·]|\d+[.)])\s+/u;

/** A few words between commas are a list too; a long or joined part is not, as in "the oven, which is new". */
const joined = /^(?:and|or|but|so|which|who|that|because|where|when|while|as)\b|\band\b/i;

function commaItems(item: string): string[] {
  const parts = item.split(/,\s+/);
  const isList = parts.every((part) => part.split(" ").length <= 4 && !joined.test(part));
  return isList ? parts : [item];
}

/** The lines and sentences of a text as items of one list, without their stops. */
function itemsOf(text: string): string[] {
  return tidyLines(calm(text))
    .split(/\n|;|(?<=\p{Ll}{2}[.!?])\s+(?=\p{Lu})/u)
    .flatMap((item) => commaItems(item.trim().replace(bullet, "")))
    .map(withoutStop)
    .filter((item) => /[\p{L}\p{N}]/u.test(item));
}

const firstWordOf = (text: string): string => /^[\p{L}\p{N}'’-]+/u.exec(text)?.[0] ?? "";
const lowFirst = (text: string): string => firstWordOf(text).toLowerCase();
export const small = (text: string): string =>
  language.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
export const isNumber = (word: string): boolean => /^\d/.test(word);

/** A phone begins every field with a capital; names keep theirs. */
export function withoutPhoneCapital(text: string): string {
  const word = firstWordOf(text);
  if (!/^\p{Lu}[\p{Ll}'’-]*$/u.test(word) || /^I(?:['’]|$)/.test(word)) return text;
  const low = word.toLowerCase();
  const known =
    smallWords.has(low) || isCommonNoun(low) || pronouns.has(low.replace(/['’].*$/, ""));
  return known || (/[a-z]ing$/.test(word) && !isPlaceInIng(word)) ? small(text) : text;
}

/** Whether a phrase is a clause: "you bake by hand", "the team is small". */
export function isClause(text: string): boolean {
  const [first = "", ...rest] = text.toLowerCase().split(" ");
  if (first === "people" && /^(?:skills?|person|managers?|management)$/.test(rest[0] ?? ""))
    return false;
  if (pronouns.has(first) || /^(?:i|you|we|they|it|he|she)['’]/.test(first)) return rest.length > 0;
  if (!determiners.has(first)) return false;
  const verb = rest.slice(0, 5).findIndex((word) => finiteVerbs.has(word));
  const relative = rest.findIndex((word) =>
    /^(?:that|who|which|how|what|where|when|to)$/.test(word),
  );
  return verb > 0 && (relative < 0 || relative > verb);
}

const topicStarter =
  /^(?:(?:we|i|they|you) (?:talked|spoke|chatted|discussed)(?: (?:a lot|a bit|at length|mostly|mainly|for (?:a while|ages|a long time)))*|our (?:talk|chat|conversation|discussion)|talk(?:ing|ed)?|about)\s*(?:about|of|on)?\s+/i;

/** After "We talked about": a thing, a question word, or a clause that gets "how". */
export function topicPhrase(text: string): string {
  return listOf(itemsOf(text).map((item) => asThing(item, topicStarter, "how")));
}

const askedStarter =
  /^(?:(?:you|they) asked(?: me)?|the question|a question)\s*(?:about|was|on)?\s+|^about\s+/i;

/** A question as it was asked: "Why did you leave?", "Tell me about yourself". */
const asWords =
  /^(?:(?:what|why|how|when|where|which|who)\s(?:\S+\s)?)?(?:did|do|does|are|is|were|was|can|could|would|have|has|will)\s(?:you|your|there|i|we|they|it|this|that)\b|^(?:tell|describe|explain|give|walk|talk|sell)\b/i;

/** After "You asked about": a thing, or the question itself between its marks. */
export function askedPhrase(text: string): string {
  const question = tidy(calm(text)).replace(askedStarter, "");
  if (asWords.test(question)) return `“${question.charAt(0).toUpperCase()}${question.slice(1)}”`;
  return listOf(itemsOf(text).map((item) => asThing(item, askedStarter, "how")));
}

const whyStarter =
  /^(?:what draws me (?:to \S+ )?is|i(?: would|['’]d) like to (?:join|work) .*? because|because(?: of)?)\s+/i;

/** After "What draws me to them is": a thing, or a clause that gets "that". */
export function whyPhrase(text: string): string {
  return listOf(itemsOf(text).map((item) => asThing(item, whyStarter, "that")));
}

function asThing(item: string, starter: RegExp, joint: "how" | "that"): string {
  const bare = withoutPhoneCapital(asYou(item.replace(starter, "") || item));
  const isJoined = joint === "that" ? isClause(bare) : isHowClause(bare);
  return isJoined ? `${joint} ${bare}` : bare;
}

/** "you train apprentices yourself" is told as how they do it; "you are short of staff" is not. */
function isHowClause(text: string): boolean {
  const [first = "", second = ""] = text.toLowerCase().split(" ");
  return /^(?:you|we)$/.test(first) && verbs.has(second) && !auxiliaries.has(second);
}

const needStarter =
  /^(?:(?:you|they)(?:['’]re| are)? (?:need|want|look(?:ing)? for|said (?:that )?they need)|looking for|need(?:s|ed)?)\s+/i;

/** After "You are looking for": a thing; "start early" gets "someone who can", "baker" an article. */
export function needPhrase(text: string): string {
  return listOf(itemsOf(text).map(needOf));
}

function needOf(item: string): string {
  const bare = withoutPhoneCapital(asYou(item.replace(needStarter, "") || item));
  const first = lowFirst(bare);
  if (first === "to") return `someone ${bare}`;
  if (first === "who" || first === "that") return `someone who${bare.slice(first.length)}`;
  if (first === "can" || first === "could") return `someone who ${small(bare)}`;
  if (
    qualities.has(first) &&
    bare.split(" ").length > 1 &&
    /^\S+ (?:with|at|in|to|under)\b/i.test(bare)
  )
    return `someone ${small(bare)}`;
  if (qualities.has(first) && isAllQualities(bare)) return `someone ${small(bare)}`;
  if (isBareVerb(bare)) return `someone who can ${small(bare)}`;
  return isSomebody(bare) ? withArticle(small(bare)) : bare;
}

/** "reliable", "calm and friendly" */
const isAllQualities = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/,?\s+and\s+|,\s*|\s+/)
    .every((word) => qualities.has(word));

/** "bake the bread", "start early", "drive": a verb as told by the list and by what is sure to follow one. */
function isBareVerb(text: string): boolean {
  const [first = "", second = ""] = text.toLowerCase().split(" ");
  if (determiners.has(first) || isNumber(first) || !verbs.has(first)) return false;
  if (second === "") return !mass.has(first) && !somebody.test(first);
  if (!nouns.has(first)) return !/^(?:experience|skills?|knowledge|and)$/.test(second);
  return (
    determiners.has(second) || pronouns.has(second) || adverbs.has(second) || /^\d|ly$/.test(second)
  );
}

/** "careful baker", "baker for the early shift", but not "computer skills". */
export function isSomebody(text: string): boolean {
  const [head = ""] = text.split(/ (?:for|with|who|in|to|that|of|at|on)\b/i);
  const last = head.trim().split(" ").at(-1)?.toLowerCase() ?? "";
  const isThing = nouns.has(last) || mass.has(last);
  return !determiners.has(lowFirst(text)) && !isNumber(text) && !isThing && somebody.test(head);
}
