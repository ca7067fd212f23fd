import { wordsIn } from "../phrasing/tidy.ts";
import { type Gaps, gapsOf } from "./gaps.ts";
import type {
  Letter,
  LetterAnswers,
  LetterChoices,
  LetterProblem,
  LetterRules,
  PartId,
  Segment,
} from "./letter-shape.ts";
import { problemsOf, readAnswers, readChoices } from "./read-answers.ts";
import { laidOut, writeParts } from "./write-segments.ts";

/**
 * The letter that the answers and choices make, with the origin of every sentence: its part, the claims behind it and
 * the answers in it. The same input gives the same letter. Answers of any shape are read as far as they can be; what is
 * missing, unreadable or too long comes back as problems. Never throws (A3, B5, C1, C2, E1).
 */
export function composeLetter(
  rules: LetterRules,
  answers: Partial<LetterAnswers>,
  choices: Partial<LetterChoices>,
): Letter {
  const read = readAnswers(answers);
  const chosen = readChoices(choices);
  const { written, leftOut } = withinLimit(rules, gapsOf(read, chosen), chosen);
  const segments = laidOut(written, chosen);
  const text = textOf(segments);
  const words = letterWords(segments);
  return {
    subject: written.find(({ id }) => id === "subject")?.text ?? "",
    text,
    segments,
    leftOut,
    words,
    problems: [...problemsOf(answers, read), ...longProblems(words, limitOf(rules, chosen))],
  };
}

/** The whole text of a letter: what stands before each sentence, and the sentence. */
export const textOf = (segments: readonly Pick<Segment, "before" | "text">[]): string =>
  segments.map(({ before, text }) => before + text).join("");

const head: readonly PartId[] = ["own-address", "date", "address"];

function letterWords(segments: readonly Segment[]): number {
  return wordsIn(textOf(segments.filter(({ id }) => !head.includes(id))));
}

function limitOf({ limits }: LetterRules, { form, paragraphs }: LetterChoices): number {
  if (form === "card") return limits.card;
  return paragraphs === 2 ? limits.two : limits.one;
}

/** Leaves parts out, the least needed first, until the letter is within the length of its form (C2, E1, X7). */
function withinLimit(rules: LetterRules, gaps: Gaps, choices: LetterChoices) {
  const most = limitOf(rules, choices);
  let leftOut: PartId[] = [];
  let written = writeParts(rules.parts, gaps, choices);
  for (const id of rules.dropped) {
    if (letterWords(laidOut(written, choices)) <= most) break;
    if (!written.some((part) => part.id === id)) continue;
    leftOut = [...leftOut, id];
    const kept = rules.parts.filter((part) => !leftOut.includes(part.id));
    written = writeParts(kept, gaps, choices);
  }
  return { written, leftOut };
}

const longProblems = (words: number, most: number): LetterProblem[] =>
  words > most ? [{ field: "letter", kind: "long" }] : [];
