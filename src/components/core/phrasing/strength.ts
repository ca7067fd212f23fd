import { calm } from "./calm.ts";
import { bullet, isClause, isNumber, isSomebody, small, withoutPhoneCapital } from "./phrases.ts";
import { gerundStem } from "./shape-lists.ts";
import { isName } from "./shapes.ts";
import { hasStop, listOf, tidyLines, withArticle, withoutStop } from "./tidy.ts";
import { determiners, qualities, somebody, things, verbs } from "./word-lists.ts";

/** After "I": what you did, can or are. A thing gets "bring", a quality "am"; further sentences stay as they are. */
export function strengthPhrase(text: string): string {
  const clean = tidyLines(calm(text))
    .replace(bullet, "")
    .replace(/^(?:because|cos|cause|as|since)\s+(?=i\b)/i, "");
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
  if (low === "no") return `have ${small(text)}`;
  if (/^\d+\+? (?:years?|months?) [a-z]+ing\b/i.test(text)) return `have spent ${text}`;
  if (low === "own") return `have my ${small(text)}`;
  const lasting =
    /^(?:an? )?(.+?) (?=(?:for (?:over |about |almost )?\S+ (?:years?|months?)|since)\b)/i.exec(
      text,
    );
  if (lasting?.[1] && isSomebody(lasting[1]))
    return `have been ${withArticle(small(text.replace(/^an? /i, "")))}`;
  if (/^an?$/.test(low) && somebody.test(text)) return `am ${small(text)}`;
  if (determiners.has(low) || isNumber(low) || things.has(low)) return `bring ${small(text)}`;
  if (qualities.has(low)) return beingOf(text);
  if (verbs.has(low)) return small(text);
  if (/ed$/.test(low)) return doneOf(text, second);
  if (/^(?:learning|studying|training)$/.test(low)) return `am ${small(text)}`;
  if (gerundStem(low) && second !== "knowledge") return `have experience of ${small(text)}`;
  if (/^(?:the|a|an|my|your|our|their|in|on|with|for|to|from|under|people|it)$/i.test(second))
    return small(text);
  if (isSomebody(text)) return `am ${withArticle(small(text))}`;
  return `${isName(text) ? "know" : "bring"} ${withoutPhoneCapital(text)}`;
}

/** What was done to you, not by you: "trained in first aid", but "worked in a home". */
const beingDone =
  /^(?:trained|qualified|experienced|interested|skilled|certified|registered|involved|educated|born|raised|based|licensed)\b/i;

/** "trained in first aid", "trained nurse", "trained apprentices" */
function doneOf(text: string, second: string): string {
  if (/^(?:in|as)$/i.test(second) && beingDone.test(text)) return `am ${small(text)}`;
  return /^\S+ \S+$/.test(text) && isSomebody(text)
    ? `am ${withArticle(small(text))}`
    : small(text);
}

function beingOf(text: string): string {
  if (isSomebody(text)) return `am ${withArticle(small(text))}`;
  if (
    /^(?:available|able|willing|ready|used|happy|keen|fluent|responsible|passionate)\b/i.test(text)
  )
    return `am ${small(text)}`;
  const isOfSomething =
    /^\S+(?:(?:,| and) \S+)* (?:with|at|in|to|under|for|about|of|on|and|when)\b/i.test(text);
  return isOfSomething || !text.includes(" ") ? `am ${small(text)}` : `bring ${small(text)}`;
}
