import { hasStop, listOf, tidy, tidyLines, withArticle, withoutStop } from "./tidy.ts";
import {
  determiners,
  finiteVerbs,
  language,
  pronouns,
  qualities,
  smallWords,
  somebody,
  things,
  verbs,
} from "./word-lists.ts";

/**
 * What was typed after a sentence starter, made to fit there: the starter typed again goes, a phone's capital goes,
 * lines become a list, and a clause or a thing gets what it needs before it.
 */

const bullet = /^(?:[-–—•*·]|\d+[.)])\s+/u;

/** A few words between commas are a list too; a long or joined part is not, as in "the oven, which is new". */
const joined = /^(?:and|or|but|so|which|who|that|because|where|when|while|as)\b|\band\b/i;

function commaItems(item: string): string[] {
  const parts = item.split(/,\s+/);
  const isList = parts.every((part) => part.split(" ").length <= 4 && !joined.test(part));
  return isList ? parts : [item];
}

/** The lines and sentences of a text as items of one list, without their stops. */
function itemsOf(text: string): string[] {
  return tidyLines(text)
    .split(/\n|;|(?<=\p{Ll}{2}[.!?])\s+(?=\p{Lu})/u)
    .flatMap((item) => commaItems(item.trim().replace(bullet, "")))
    .map(withoutStop)
    .filter((item) => /[\p{L}\p{N}]/u.test(item));
}

const firstWordOf = (text: string): string => /^[\p{L}\p{N}'’-]+/u.exec(text)?.[0] ?? "";
const lowFirst = (text: string): string => firstWordOf(text).toLowerCase();
const small = (text: string): string =>
  language.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
const isNumber = (word: string): boolean => /^\d/.test(word);

/** A phone begins every field with a capital; names keep theirs. */
function withoutPhoneCapital(text: string): string {
  const word = firstWordOf(text);
  if (!/^\p{Lu}[\p{Ll}'’-]*$/u.test(word) || /^I(?:['’]|$)/.test(word)) return text;
  const low = word.toLowerCase();
  const known = smallWords.has(low) || pronouns.has(low.replace(/['’].*$/, ""));
  return known || /[a-z]ing$/.test(word) ? small(text) : text;
}

/** Whether a phrase is a clause: "you bake by hand", "the team is small". */
function isClause(text: string): boolean {
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
  /^(?:(?:we|i) (?:talked|spoke|chatted|discussed)(?: (?:a lot|at length))?|our (?:talk|conversation)|talk(?:ing|ed)?|about)\s*(?:about|of|on)?\s+/i;

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
  const question = tidy(text).replace(askedStarter, "");
  if (asWords.test(question)) return `“${question.charAt(0).toUpperCase()}${question.slice(1)}”`;
  return listOf(itemsOf(text).map((item) => asThing(item, askedStarter, "how")));
}

const whyStarter =
  /^(?:what draws me (?:to \S+ )?is|i(?: would|['’]d) like to (?:join|work) .*? because|it is|because(?: of)?)\s+/i;

/** After "What draws me to them is": a thing, or a clause that gets "that". */
export function whyPhrase(text: string): string {
  return listOf(itemsOf(text).map((item) => asThing(item, whyStarter, "that")));
}

function asThing(item: string, starter: RegExp, joint: "how" | "that"): string {
  const bare = withoutPhoneCapital(item.replace(starter, "") || item);
  return isClause(bare) ? `${joint} ${bare}` : bare;
}

const needStarter =
  /^(?:(?:you|they)(?:['’]re| are)? (?:need|want|look(?:ing)? for|said (?:that )?they need)|looking for|need(?:s|ed)?)\s+/i;

/** After "You are looking for": a thing; "start early" gets "someone who can", "baker" an article. */
export function needPhrase(text: string): string {
  return listOf(itemsOf(text).map(needOf));
}

function needOf(item: string): string {
  const bare = withoutPhoneCapital(item.replace(needStarter, "") || item);
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
  if (isBareVerb(bare)) return `someone who can ${small(bare)}`;
  return isSomebody(bare) ? withArticle(small(bare)) : bare;
}

/** "bake the bread": a verb as told by the list and by what follows it. */
function isBareVerb(text: string): boolean {
  const [first = "", second = ""] = text.toLowerCase().split(" ");
  if (determiners.has(first) || isNumber(first) || !verbs.has(first)) return false;
  return second !== "" && !/^(?:experience|skills?|knowledge|and)$/.test(second);
}

/** "careful baker", "baker for the early shift", but not "computer skills". */
function isSomebody(text: string): boolean {
  const [head = ""] = text.split(/ (?:for|with|who|in|to|that|of|at|on)\b/i);
  return !determiners.has(lowFirst(text)) && !isNumber(text) && somebody.test(head.trim());
}

/** After "I": what you did, can or are. A thing gets "bring", a quality "am"; further sentences stay as they are. */
export function strengthPhrase(text: string): string {
  const clean = tidyLines(text).replace(bullet, "");
  const [first = "", ...rest] = clean.split("\n");
  const lead = withoutStop(first);
  if (!/[\p{L}\p{N}]/u.test(lead)) return rest.length > 0 ? strengthPhrase(rest.join("\n")) : "";
  const said = asVerb(lead);
  if (rest.length === 0) return said;
  const others = rest
    .map((line) => withoutStop(line.replace(bullet, "")))
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  return listOf([said, ...others.map((line) => (hasStop(line) ? line : asVerb(line)))]);
}

const contracted: readonly [RegExp, string][] = [
  [/^i['’]?ve\s+/i, "have "],
  [/^i['’]?m\s+/i, "am "],
  [/^i['’]ll\s+/i, "will "],
  [/^i['’]d\s+/i, "would "],
  [/^i\s+/i, ""],
];

function asVerb(text: string): string {
  for (const [start, instead] of contracted)
    if (start.test(text)) return small(text.replace(start, instead));
  const [first = "", second = ""] = text.split(" ");
  const low = first.toLowerCase().replace(/,$/, "");
  if (isClause(text)) return `can say that ${withoutPhoneCapital(text)}`;
  if (/^an?$/.test(low) && somebody.test(text)) return `am ${small(text)}`;
  if (determiners.has(low) || isNumber(low) || things.has(low)) return `bring ${small(text)}`;
  if (qualities.has(low)) return beingOf(text);
  if (verbs.has(low)) return small(text);
  if (/ed$/.test(low)) return doneOf(text, second);
  if (/[a-z]ing$/.test(low) && second !== "knowledge") return `have experience of ${small(text)}`;
  if (/^(?:the|a|an|my|your|our|their|in|on|with|for|to|from|under|people|it)$/i.test(second))
    return small(text);
  return isSomebody(text) ? `am ${withArticle(small(text))}` : `bring ${withoutPhoneCapital(text)}`;
}

/** "trained in first aid", "trained nurse", "trained apprentices" */
function doneOf(text: string, second: string): string {
  if (/^(?:in|as)$/i.test(second)) return `am ${small(text)}`;
  return /^\S+ \S+$/.test(text) && isSomebody(text)
    ? `am ${withArticle(small(text))}`
    : small(text);
}

function beingOf(text: string): string {
  if (isSomebody(text)) return `am ${withArticle(small(text))}`;
  const isOfSomething =
    /^\S+(?:(?:,| and) \S+)* (?:with|at|in|to|under|for|about|of|on|and|when)\b/i.test(text);
  return isOfSomething || !text.includes(" ") ? `am ${small(text)}` : `bring ${small(text)}`;
}
