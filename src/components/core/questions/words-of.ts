/** One word of a text, or one mark that ends a sentence or a clause, as the checks see it. */
export interface Word {
  /** In small letters, with short forms written out: "didn't" gives "did" and "not". */
  readonly says: string;
  /** Where it stands in the text that was typed. */
  readonly start: number;
  readonly end: number;
}

/** More than anyone asks in one question; what comes after it is not looked at. */
const most = 5_000;

const piece = /[\p{L}\p{N}]+(?:['’ʼ`´][\p{L}]+)*|[.?!…;:,\n]/gu;

/** Endings that hide a word of their own. */
const endings: Readonly<Record<string, string>> = {
  d: "would",
  ll: "will",
  m: "am",
  re: "are",
  ve: "have",
};

/** Forms that are no regular ending, and how people type them on a phone. */
const writtenOut: Readonly<Record<string, readonly string[]>> = {
  cannot: ["can", "not"],
  cant: ["can", "not"],
  "can't": ["can", "not"],
  "won't": ["will", "not"],
  wont: ["will", "not"],
  "ain't": ["am", "not"],
  im: ["i", "am"],
  ive: ["i", "have"],
  u: ["you"],
  y: ["why"],
  ur: ["your"],
  youre: ["you", "are"],
  thats: ["that", "is"],
  whats: ["what", "is"],
  "let's": ["let", "us"],
};

const negated = /^(did|do|does|was|were|is|are|have|has|had|could|would|should|must)n'?t$/;
const withIs = /^(what|it|that|there|who|how|where|why|he|she|here)'s$/;

/** The words of a text in their order. Takes text of any kind and never throws. */
export function wordsOf(text: string): Word[] {
  const words = [...text.slice(0, most).matchAll(piece)].flatMap(({ 0: found, index }) => {
    const place = { start: index, end: index + found.length };
    const word = found.toLowerCase().replace(/[’ʼ`´]/g, "'");
    return spelledOut(word).map((says) => ({ says, ...place }));
  });
  return words.map((word, at) => inOrder(words, word, at));
}

const person = /^(?:i|you|they|we|he|she|it|anyone|anybody|someone|people)$/;

/** "Did not you" is the same question as "did you not": the phrases know the second only. */
function inOrder(words: readonly Word[], word: Word, at: number): Word {
  const isNot = (place: number) =>
    words[place]?.says === "not" &&
    words[place]?.start === words[place - 1]?.start &&
    person.test(words[place + 1]?.says ?? "");
  if (isNot(at)) return words[at + 1] ?? word;
  return isNot(at - 1) ? (words[at - 1] ?? word) : word;
}

function spelledOut(word: string): readonly string[] {
  if (/^[.!…;:\n]$/.test(word)) return ["."];
  const known = Object.hasOwn(writtenOut, word) ? writtenOut[word] : undefined;
  if (known) return known;
  const not = word.match(negated)?.[1];
  if (not) return [not, "not"];
  const is = word.match(withIs)?.[1];
  if (is) return [is, "is"];
  const [stem = "", ending = ""] = word.split("'");
  const hidden = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  return hidden ? [stem, hidden] : [stem];
}
