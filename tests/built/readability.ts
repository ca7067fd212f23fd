import { fleschKincaid } from "flesch-kincaid";
import type { Nodes, Root, Sentence } from "nlcst";
import { toString as textOf } from "nlcst-to-string";
import retextEnglish from "retext-english";
import { syllable } from "syllable";
import { unified } from "unified";
import { visit } from "unist-util-visit";

/** What the words of a page are measured by. */
export interface Reading {
  /** Flesch-Kincaid: the school year that can read it. */
  readonly grade: number;
  readonly words: number;
  readonly longest: { readonly words: number; readonly text: string };
}

const english = unified().use(retextEnglish);

/** Each block is its own sentence end, as a list would otherwise read as one long sentence. */
export function measure(blocks: readonly string[]): Reading {
  const sentences = blocks.flatMap(sentencesOf).filter(({ words }) => words.length > 0);
  const words = sentences.flatMap((sentence) => sentence.words);
  const counts = {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  };
  return { grade: fleschKincaid(counts), words: words.length, longest: longestOf(sentences) };
}

interface Sentences {
  readonly text: string;
  readonly words: readonly string[];
}

function sentencesOf(block: string): Sentences[] {
  const sentences: Sentences[] = [];
  visit(english.parse(block) as Root, "SentenceNode", (sentence: Sentence) => {
    sentences.push({ text: textOf(sentence), words: wordsOf(sentence) });
  });
  return sentences;
}

function wordsOf(sentence: Nodes): string[] {
  const words: string[] = [];
  visit(sentence, "WordNode", (word) => {
    words.push(textOf(word));
  });
  return words;
}

function longestOf(sentences: readonly Sentences[]): Reading["longest"] {
  return sentences.reduce(
    (longest, { text, words }) =>
      words.length > longest.words ? { text, words: words.length } : longest,
    { words: 0, text: "" },
  );
}
