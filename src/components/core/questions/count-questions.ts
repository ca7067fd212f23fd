import type { Word } from "./words-of.ts";

const opens = /^(?:what|which|how|where|when|who|whom|why)$/;
const helps = /^(?:did|do|does|was|were|is|are|am|could|would|can|should|have|has|will|may)$/;
const subject = /^(?:i|you|it|there|they|my|the|anything|anyone)$/;
const asks = /^(?:tell|explain|describe|list|say)$/;
const joins = /^(?:,|and|or|also|plus|then|but)$/;
const ends = /^[.?]$/;

/** How many questions stand in a text, counted by the words with which people begin one. */
export function countQuestions(words: readonly Word[]): number {
  const said = words.map(({ says }) => says);
  const begun = said.filter((_, at) => begins(said, at)).length;
  return Math.max(begun, said.filter((word, at) => word === "?" && said[at - 1] !== "?").length);
}

function begins(said: readonly string[], at: number): boolean {
  const [word = "", next = ""] = said.slice(at);
  const before = said[at - 1] ?? ".";
  const isSentence = ends.test(before) || (before === "please" && ends.test(said[at - 2] ?? "."));
  // "and, what": the comma before counts, the one after does not.
  const isClause = isSentence || joins.test(before);
  // "When" mostly begins a side clause.
  const isListed = /^(?:and|or)$/.test(before) && said[at - 2] === ",";
  if (word === "when") return isSentence || isListed || (isClause && helps.test(next));
  if (opens.test(word)) return isClause;
  if (helps.test(word)) return isClause && subject.test(next);
  return isSentence && asks.test(word);
}
