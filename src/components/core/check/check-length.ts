import type { Letter } from "../reading/check-reading.ts";
import type { CheckRule, Found } from "../reading/check-rows.ts";

type LengthRule = Extract<CheckRule, { kind: "length" }>;

/** Whether the letter is short enough for its form (E1, B5, C2): the words between greeting and close. */
export function findLength({ most }: LengthRule, { facts, parts, body }: Letter): Found[] {
  const form =
    facts.form === "card" ? "card" : parts.paragraphs.length === 1 ? "paragraph" : "text";
  // A contraction is two words in one place, and counts once.
  const words = new Set(body.map(({ start }) => start)).size;
  if (words <= most[form]) return [];
  return [{ say: form, range: parts.body, gaps: { words, most: most[form] } }];
}

/** Whether a card is one paragraph (E1). */
export function findParagraphs(_: CheckRule, { facts, parts }: Letter): Found[] {
  const second = parts.paragraphs[1];
  if (facts.form !== "card" || !second) return [];
  const before = parts.paragraphs[0]?.end ?? second.start;
  const mend = { range: { start: before, end: second.start }, text: " " };
  return [{ say: "more", range: second, gaps: { count: parts.paragraphs.length }, mend }];
}
