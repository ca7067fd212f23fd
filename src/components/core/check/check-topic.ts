import { findPhrases, type Hit } from "../../base/text/check-phrases.ts";
import { isSmall, stemsIn } from "../../base/text/check-stems.ts";
import { type Token, tokensOf } from "../../base/text/check-tokens.ts";
import type { Letter } from "../reading/check-reading.ts";
import type { CheckRule, Found } from "../reading/check-rows.ts";

type TopicRule = Extract<CheckRule, { kind: "topic" }>;

/** How many words before and after a sign are read for what it is about. */
const BEFORE = 7;
const AFTER = 12;

/** What is still to be filled in is told as a blank, and not as a topic that is missing. */
const BLANK = /\b(?:about|of|discussing)\s+(?:the |your )?(?:[[{<]|__)/i;

/** Whether something that was said in the interview comes up again (E1). */
export function findTopic(rule: TopicRule, letter: Letter): Found[] {
  const vague = stemsIn(rule.vague);
  const isConcrete = (token: Token) =>
    token.stem.length > 2 &&
    !isSmall(token.word) &&
    !vague.has(token.stem) &&
    !letter.named.has(token.stem);
  const topics = new Set(
    tokensOf(letter.facts.topics)
      .filter(isConcrete)
      .map(({ stem }) => stem),
  );
  if (letter.body.some(({ stem }) => topics.has(stem))) return [];
  const signs = findPhrases(rule.signs, letter.body);
  if (signs.some((sign) => wordsAround(sign, letter.body).some(isConcrete))) return [];
  if (BLANK.test(letter.text.slice(letter.parts.body.start, letter.parts.body.end))) return [];
  const topic = letter.facts.topics.split(/ \. |\n/)[0]?.trim() ?? "";
  const gaps = { topic: topic.length < 80 ? topic : `${topic.slice(0, 70)}…` };
  return [{ say: topic ? "known" : "missing", range: null, gaps }];
}

function wordsAround({ first, next }: Hit, tokens: readonly Token[]): Token[] {
  const sentence = tokens[first]?.sentence;
  return [
    ...tokens.slice(Math.max(0, first - BEFORE), first),
    ...tokens.slice(next, next + AFTER),
  ].filter((token) => token.sentence === sentence);
}
