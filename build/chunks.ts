/**
 * Which modules of the client build share a file. Many small files compress worse, and each costs a request; a
 * module in `base` is paid for by every tool, so `tests/built/budgets.ts` decides what belongs there.
 */

/** What every tool needs: libraries, storage, the record, and the fields and lines that all forms have. */
const base = [
  /node_modules\/(?:@?nanostores|solid-js)\//,
  /@astrojs\/solid-js\/|preload-helper|build\/foreign-nodes/,
  /components\/(?:base\/shapes\/(?!restore-draft)|stores\/storage\/)(?!in-slices|follow-keys|keep-site|own-file|shared-text)/,
  /tools\/controls\/(?!TextArea|ErrorSummary|DayFields|Chips|Dated|due-sign|early-choice)/,
  /core\/record\/(?:(?:restore-|upgrade-)?interview|(?:upgrades\/)?event-ids|upgrades\/feedback-email)\.ts|record\/interview-store|shared\/(?:SaveLine|ClearedLine)/,
  /stores\/device\/|base\/language\/(?:say-|fill|month-)/,
  /guide\/advice\/Says|en\/(?:shared\/question-words|advice\/article-names)/,
];

/** The questions that more than one tool asks, their choices, and the list of what to put right. */
const questions = [
  /tools\/shared\/questions\/\w+Question\.tsx/,
  /ApproachChoice|controls\/(?:ErrorSummary|DayFields|Chips)|en\/shared\/words\.ts/,
];

/** How a typed day is read, for what plans without asking as well. */
const days = /base\/calendar\/(?:day|day-text|typed-\w+|which-day|whole-day|spread-month)\.ts/;

/** What tools share that keep something of their own with the interview. */
const drafts = /record\/draft-store\.ts|shapes\/restore-draft\.ts/;

const oneOf = (patterns: readonly RegExp[]) =>
  new RegExp(patterns.map(({ source }) => `(?:${source})`).join("|"));

/** Who the reader is, for tools that ask for their name. */
const you = [/record\/you(?:-store)?\.ts/];

export const groups = [
  { name: "base", test: oneOf(base) },
  { name: "days", test: days },
  { name: "questions", test: oneOf(questions) },
  { name: "you", test: oneOf(you) },
  { name: "drafts", test: drafts },
];
