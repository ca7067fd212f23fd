import { daysBetween } from "../../base/calendar/day.ts";
import { apart, findPhrases, overlap } from "../../base/text/check-phrases.ts";
import type { Range } from "../../base/text/phrase.ts";
import { isIn, type Letter, readLetter } from "../reading/check-reading.ts";
import type { CheckRule, Finding, Found, LetterCheck } from "../reading/check-rows.ts";
import { compareLetters } from "../reading/compare-letters.ts";
import { findBlanks } from "./check-blanks.ts";
import { findCapitals } from "./check-capitals.ts";
import { findForward } from "./check-days.ts";
import { findFit } from "./check-fit.ts";
import { findLength, findParagraphs } from "./check-length.ts";
import { findExclamations, findShouting } from "./check-loud.ts";
import { findNames } from "./check-names.ts";
import { findPerson } from "./check-person.ts";
import { findTopic } from "./check-topic.ts";
import { findDoubled, findMisspelt } from "./check-typing.ts";

export type { Range } from "../../base/text/phrase.ts";
export type { LetterFacts } from "../reading/check-facts.ts";
export type { Finding, LetterCheck } from "../reading/check-rows.ts";

type Rules = {
  readonly [Kind in CheckRule["kind"]]: (
    rule: Extract<CheckRule, { kind: Kind }>,
    letter: Letter,
  ) => Found[];
};

const RULES: Rules = {
  person: findPerson,
  topic: findTopic,
  names: findNames,
  fit: findFit,
  need: findNeed,
  forward: findForward,
  length: findLength,
  "one-paragraph": findParagraphs,
  avoid: findAvoidable,
  blanks: findBlanks,
  alike: findAlike,
  exclamations: findExclamations,
  shouting: findShouting,
  capitals: findCapitals,
  misspelt: findMisspelt,
  doubled: findDoubled,
  late: findLate,
};

/**
 * Checks a thank-you letter, whoever wrote it.
 *
 * In: the checks of `content/en/checks/letter-checks.ts`; the text; what is known of the interview (`LetterFacts`,
 * read leniently: what is unknown is not asked for). Out: what to change, in the order of the checks and, within
 * one, of the text; an empty list where nothing is written. Never throws and changes nothing.
 */
export function checkLetter(
  checks: readonly LetterCheck[],
  text: unknown,
  facts: unknown,
): Finding[] {
  const letter = readLetter(text, facts);
  if (!letter || !Array.isArray(checks)) return [];
  return checks.flatMap((check) => foundBy(check, letter).map((found) => findingOf(check, found)));
}

function foundBy(check: LetterCheck, letter: Letter): Found[] {
  const find = RULES[check.rule.kind] as (rule: CheckRule, letter: Letter) => Found[];
  return find(check.rule, letter);
}

function findingOf({ id, claims, tone, say, offer }: LetterCheck, found: Found): Finding {
  const gaps = found.gaps ?? {};
  const message = fill(say[found.say] ?? "", gaps);
  const wording = found.mend?.text ?? (offer?.[found.say] && fill(offer[found.say] ?? "", gaps));
  const finding = { check: id, claims, range: found.range, message, tone };
  if (!found.mend || wording === undefined) return finding;
  return { ...finding, suggestion: { range: found.mend.range, text: wording } };
}

/** Puts values into the `{gaps}` of a sentence. What a person typed is put in as it is, braces and all. */
function fill(sentence: string, gaps: NonNullable<Found["gaps"]>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) =>
    Object.hasOwn(gaps, name) ? String(gaps[name]) : gap,
  );
}

type Rule<Kind extends CheckRule["kind"]> = Extract<CheckRule, { kind: Kind }>;

function findNeed({ phrases, unless = [] }: Rule<"need">, letter: Letter): Found[] {
  const words = letter.plain.filter(
    (token) => !letter.parts.subject || !isIn(token, letter.parts.subject),
  );
  const hits = findPhrases(phrases, words);
  const others = findPhrases(unless, words);
  if (hits.some((hit) => !others.some((other) => overlap(hit, other)))) return [];
  const first = letter.parts.paragraphs[0];
  const mend = first && { mend: { range: { start: first.start, end: first.start } } };
  return [{ say: "missing", range: null, ...mend }];
}

function findAvoidable(
  { groups, unless = [], dropSentence }: Rule<"avoid">,
  { body, text }: Letter,
): Found[] {
  const allowed = findPhrases(unless, body);
  const hits = groups
    .flatMap(({ hint, phrases }) => findPhrases(phrases, body).map((hit) => ({ ...hit, hint })))
    .filter((hit) => !allowed.some((other) => overlap(hit, other)));
  return apart(hits).map(({ start, end, first, hint }) => ({
    say: "found",
    range: { start, end },
    gaps: { found: text.slice(start, end).replace(/\s+/g, " "), hint },
    ...(dropSentence && { mend: { range: sentenceAt(first, body, text), text: "" } }),
  }));
}

/** A whole sentence, with the quotes and brackets around it, its stop and the space after it. */
function sentenceAt(at: number, tokens: Letter["body"], text: string): Range {
  const sentence = tokens[at]?.sentence;
  const word = tokens.find((token) => token.sentence === sentence)?.start ?? 0;
  const start = text.slice(0, word).replace(/[("“‘[]+$/, "").length;
  const last = tokens.findLast((token) => token.sentence === sentence)?.end ?? start;
  const end =
    last +
    (text.slice(last, last + 20).match(/^[)"'”’\]]*[.!?…]*[)"'”’\]]*[^\S\n]*/u)?.[0].length ?? 0);
  return { start, end };
}

function findAlike({ share }: Rule<"alike">, { text, facts }: Letter): Found[] {
  const alike = facts.others
    .map((other) => compareLetters(text, other))
    .filter((likeness) => likeness.share >= share);
  const run = alike.sort((a, b) => b.share - a.share)[0]?.runs[0];
  if (alike.length === 0) return [];
  const range = run?.a ?? null;
  const found = range ? text.slice(range.start, range.end).replace(/\s+/g, " ") : "";
  return [
    { say: "found", range, gaps: { found: found.length < 80 ? found : `${found.slice(0, 75)}…` } },
  ];
}

function findLate({ days }: Rule<"late">, { facts }: Letter): Found[] {
  const { interviewedOn, sentOn } = facts;
  if (!interviewedOn || !sentOn) return [];
  const since = daysBetween(interviewedOn, sentOn);
  return since < days ? [] : [{ say: "late", range: null, gaps: { days: since } }];
}
