/**
 * Which modules of the client build share a file. Many small files compress worse, and each costs a request; a
 * module in `base` is paid for by every tool, so `tests/built/budgets.ts` decides what belongs there.
 */

/** What every tool needs: libraries, storage, the record, and the fields and lines that all forms have. */
const base = [
  /node_modules\/(?:@?nanostores|solid-js)\//,
  /@astrojs\/solid-js\/|preload-helper|build\/foreign-nodes/,
  /components\/storage\/(?!in-slices|follow-keys|keep-site|own-file|shared-text)/,
  /components\/controls\/(?!TextArea|ErrorSummary|Dated|due-sign|early-choice)/,
  /components\/interview\/(?:(?:restore-|upgrade-)?interview(?:-store)?\.ts|SaveLine|ClearedLine)/,
  /components\/calendar\/(?:today|region|say-\w+)\.ts/,
  /components\/advice\/Says|content\/(?:question-words|advice\/article-names)/,
];

/** The questions that more than one tool asks, their choices, and the list of what to put right. */
const questions = [
  /components\/interview\/\w+Question\.tsx/,
  /ApproachChoice|controls\/ErrorSummary|content\/words\.ts/,
];

/** What tools share that keep something of their own with the interview. */
const drafts = /components\/interview\/(?:draft-store|restore-draft)\.ts/;

const oneOf = (patterns: readonly RegExp[]) =>
  new RegExp(patterns.map(({ source }) => `(?:${source})`).join("|"));

/** Who the reader is, for tools that ask for their name. */
const you = [/components\/interview\/you(?:-store)?\.ts/];

export const groups = [
  { name: "base", test: oneOf(base) },
  { name: "questions", test: oneOf(questions) },
  { name: "you", test: oneOf(you) },
  { name: "drafts", test: drafts },
];
