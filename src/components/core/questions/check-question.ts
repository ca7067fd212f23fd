import { listOf, objectOf, type Shape, text as textShape } from "../../base/shapes/shape.ts";
import { countQuestions } from "./count-questions.ts";
import { findPhrase, lineOf, type Range } from "./phrases.ts";
import { type Word, wordsOf } from "./words-of.ts";

/** Phrases that ask for the same kinder wording. How a phrase is written, phrases.ts says. */
export interface CheckCase {
  readonly finds: readonly string[];
  /** Phrases that make it harmless after all. */
  readonly unless?: readonly string[];
  /** A sentence with one of these is a fair question, and not looked at; the sentences around it are. */
  readonly fair?: readonly string[];
  readonly kinder: string;
}

/** One thing that makes a question hard to answer. `most` counts questions; the cases look for phrases. */
export interface QuestionCheck {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  readonly claims: readonly string[];
  readonly cases: readonly CheckCase[];
  /** More questions than this in one are a finding too, with this wording. */
  readonly most?: { readonly count: number; readonly kinder: string };
}

/** What was found: the row, the claims behind it, where it stands, and a kinder wording. */
export interface Finding {
  readonly check: string;
  readonly claims: readonly string[];
  readonly range: Range;
  readonly message: string;
  readonly suggestion: string;
}

const isCase: Shape = objectOf({ finds: listOf(textShape), kinder: textShape });
const isCheck: Shape = objectOf({
  id: textShape,
  message: textShape,
  claims: listOf(textShape),
  cases: listOf(isCase),
});

/**
 * What makes a question hard to answer, in the order in which it stands there: each row once at most, where it is
 * found first. Nothing found is an empty list. Rows that are none and text that is none find nothing; it never throws.
 */
export function checkQuestion(checks: readonly QuestionCheck[], text: string): Finding[] {
  if (typeof text !== "string" || !Array.isArray(checks)) return [];
  const words = wordsOf(text);
  return checks
    .filter(isCheck)
    .flatMap((check) => findingOf(check, words) ?? [])
    .sort((a, b) => a.range.start - b.range.start);
}

function findingOf(check: QuestionCheck, words: readonly Word[]): Finding | null {
  const found = firstCase(check, words) ?? tooMany(check, words);
  return (
    found && {
      check: check.id,
      claims: check.claims,
      range: found.range,
      message: check.message,
      suggestion: found.kinder,
    }
  );
}

interface Found {
  readonly range: Range;
  readonly kinder: string;
}

function firstCase({ cases }: QuestionCheck, words: readonly Word[]): Found | null {
  const line = lineOf(words);
  for (const { finds, unless, fair, kinder } of cases) {
    const looked = Array.isArray(fair) ? lineOf(withoutFair(words, fair)) : line;
    const range = findPhrase(looked, finds);
    const isHarmless = Array.isArray(unless) && findPhrase(line, unless);
    if (range && !isHarmless) return { range, kinder };
  }
  return null;
}

/** The words of all sentences but the fair ones. */
function withoutFair(words: readonly Word[], fair: readonly string[]): Word[] {
  return sentencesOf(words)
    .filter((sentence) => !findPhrase(lineOf(sentence), fair))
    .flat();
}

function sentencesOf(words: readonly Word[]): Word[][] {
  const sentences: Word[][] = [[]];
  for (const word of words) {
    sentences.at(-1)?.push(word);
    if (word.says === "." || word.says === "?") sentences.push([]);
  }
  return sentences;
}

function tooMany({ most }: QuestionCheck, words: readonly Word[]): Found | null {
  const last = words.at(-1);
  if (!most || !words[0] || !last || countQuestions(words) <= most.count) return null;
  return { range: { start: words[0].start, end: last.end }, kinder: most.kinder };
}
