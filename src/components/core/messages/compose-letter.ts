import { wordsIn } from "../phrasing/tidy.ts";
import { type Gaps, gapsOf } from "./gaps.ts";
import type {
  Letter,
  LetterAnswers,
  LetterChoices,
  LetterProblem,
  Message,
  Segment,
} from "./letter-shape.ts";
import { problemsOf, readAnswers, readChoices } from "./read-answers.ts";
import { laidOut, writeParts } from "./write-segments.ts";

/**
 * The message that the answers and choices make, with the origin of every sentence: its part, the claims behind it and
 * the answers in it. The same input gives the same letter. Answers of any shape are read as far as they can be; what is
 * missing, unreadable or too long comes back as problems; `more` has the gaps that a kind has of its own. Never throws (A3, B5, C1, C2, E1).
 */
export function composeLetter(
  message: Message,
  answers: Partial<LetterAnswers>,
  choices: Partial<LetterChoices>,
  more: Gaps = {},
): Letter {
  const read = readAnswers(answers);
  const chosen = readChoices(choices);
  const { written, leftOut } = withinLimit(message, { ...gapsOf(read, chosen), ...more }, chosen);
  const segments = laidOut(message.row, written, chosen);
  const text = textOf(segments);
  const words = letterWords(message, segments);
  return {
    subject: written.find(({ id }) => id === "subject")?.text ?? "",
    text,
    segments,
    leftOut,
    words,
    problems: [
      ...problemsOf(message.row, answers, read),
      ...longProblems(words, limitOf(message, chosen)),
    ],
  };
}

/** The whole text of a letter: what stands before each sentence, and the sentence. */
export const textOf = (segments: readonly Pick<Segment, "before" | "text">[]): string =>
  segments.map(({ before, text }) => before + text).join("");

function letterWords({ row }: Message, segments: readonly Segment[]): number {
  const heads = new Set<string>(row.parts.filter(({ isHead }) => isHead).map(({ id }) => id));
  return wordsIn(textOf(segments.filter(({ id }) => !heads.has(id))));
}

function limitOf({ row: { limits } }: Message, { form, paragraphs }: LetterChoices): number {
  if (form === "card") return limits.card;
  return paragraphs === 2 ? limits.two : limits.one;
}

/** Leaves parts out, the least needed first, until the message is within the length of its form (C2, E1, X7). */
function withinLimit(message: Message, gaps: Gaps, choices: LetterChoices) {
  const most = limitOf(message, choices);
  let leftOut: string[] = [];
  let written = writeParts(message, gaps, choices);
  for (const id of message.row.dropped) {
    if (letterWords(message, laidOut(message.row, written, choices)) <= most) break;
    if (!written.some((part) => part.id === id)) continue;
    leftOut = [...leftOut, id];
    written = writeParts(message, gaps, choices, leftOut);
  }
  return { written, leftOut };
}

const longProblems = (words: number, most: number): LetterProblem[] =>
  words > most ? [{ field: "letter", kind: "long" }] : [];
