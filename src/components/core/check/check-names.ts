import { spanOf } from "../../base/text/check-phrases.ts";
import { isSlip } from "../../base/text/check-spelling.ts";
import { isSmall, spellingOf, stemOf, stemsIn, wordsIn } from "../../base/text/check-stems.ts";
import { type Token, tokensOf } from "../../base/text/check-tokens.ts";
import type { Range } from "../../base/text/phrase.ts";
import { findMentions } from "../reading/check-mentions.ts";
import { isIn, type Letter } from "../reading/check-reading.ts";
import type { CheckRule, Found } from "../reading/check-rows.ts";

type NamesRule = Extract<CheckRule, { kind: "names" }>;

/** Whether job and company are named (B5), and spelled alike wherever they are. */
export function findNames(rule: NamesRule, letter: Letter): Found[] {
  const company = findCompany(rule, letter);
  const job = findJob(rule, letter);
  const isMissing = ({ say, range }: Found) => !range || say === "otherJob";
  const isBrief =
    letter.facts.form === "card" &&
    [...company, ...job].filter(isMissing).length === 1 &&
    Boolean(letter.facts.job && letter.facts.company);
  return [...company, ...job].filter((found) => !(isBrief && isMissing(found)));
}

function findCompany({ endings, common }: NamesRule, letter: Letter): Found[] {
  const { company } = letter.facts;
  const mentions = findMentions(letter, company, endings);
  const wrong = mentions.filter(
    ({ fault, ...range }) => fault && (fault !== "case" || isIn(range, letter.parts.body)),
  );
  const faults = wrong.map(({ start, end }): Found => {
    const range = { start, end };
    const found = letter.text.slice(start, end);
    return {
      say: "spelled",
      range,
      gaps: { found, name: company },
      mend: { range, text: wholeIn(company, found) },
    };
  });
  const isNamed =
    mentions.length > 0 || company === "" || namesByPart(company, `${endings} ${common}`, letter);
  return isNamed ? faults : [{ say: "company", range: null, gaps: { name: company } }];
}

/** "The Body Shop" after "the" is written without its own "The"; a possessive keeps its ending. */
function wholeIn(company: string, found: string): string {
  const name = company.replace(/^the\s+/i, "");
  return name + (/['’]s$/.test(found) && !/['’]s$/.test(name) ? found.slice(-2) : "");
}

/** A word of the name that is no everyday word, its initials, or a name in letters that are not split into words. */
function namesByPart(company: string, everyday: string, { tokens, facts, text }: Letter): boolean {
  const words = tokensOf(company).filter(({ word }) => !isSmall(word));
  const people = new Set(facts.people.flatMap((name) => tokensOf(name)).map(({ word }) => word));
  const telling = words.filter(
    ({ word }) => word.length > 3 && !wordsIn(everyday).has(word) && !people.has(word),
  );
  const initials = words.map(({ raw }) => raw[0] ?? "").join("");
  const isTold = ({ word, raw }: Token) =>
    (telling.some((one) => one.word === word) && /^\p{Lu}/u.test(raw)) ||
    (initials.length > 1 && raw === initials);
  return words.length === 0 || tokens.some(isTold) || text.includes(company);
}

function findJob(rule: NamesRule, letter: Letter): Found[] {
  const { job } = letter.facts;
  const titles = job.replace(/\(.*?\)|[([].*$/g, " ").split(/\s[-–—]\s|[/,;|]/);
  const known = titles.map(titleOf).filter(({ words }) => words.length > 0);
  if (known.length === 0) return [];
  const isJob = ({ word }: Token) => wordsIn(rule.jobs).has(word);
  const nearly = known.flatMap(({ words }) => nearTitles(words, letter));
  const slips = nearly.filter(
    ({ typos, found }) => !typos.every(isJob) && (found.length > 5 || found.includes(" ")),
  );
  if (slips.length > 0) return slips.map(spelled);
  const others = nearly.filter(({ typos }) => typos.every(isJob));
  const isNamed =
    known.some((title) => namesJob(title, rule, letter.tokens)) || initialsOf(job, letter.tokens);
  const isCalled = known.some(({ noun }) => letter.tokens.some(({ word }) => word === noun));
  const other = others.find((one) => !isNamed || (!isCalled && isApplied(one, letter)));
  if (other) return [{ ...spelled(other), say: "otherJob" }];
  return isNamed ? [] : [missing(job)];
}

/** "Join you as a waiter", "your waiter": the job that is meant, and none that the writer had. */
function isApplied({ range }: NearTitle, { text }: Letter): boolean {
  const before = text.slice(Math.max(0, range.start - 80), range.start);
  return /\byour\s+$|\b(?:position|post|role|job) of\s+$|\bjoin\b[^.!?]*\bas an?\s+$/i.test(before);
}

const missing = (job: string): Found => ({ say: "job", range: null, gaps: { name: job } });

const spelled = ({ range, found, name }: NearTitle): Found => ({
  say: "spelled",
  range,
  gaps: { found, name },
  mend: { range, text: name },
});

/** "RN" for "Registered Nurse". */
function initialsOf(job: string, tokens: readonly Token[]): boolean {
  const initials = tokensOf(job)
    .map(({ raw }) => (raw[0] ?? "").toUpperCase())
    .join("");
  return initials.length > 1 && tokens.some(({ raw }) => raw === initials);
}

/** All words of the title in one sentence, its last words, or one of them before "role", "job" and the like. */
function namesJob({ words, head }: Title, { roles }: NamesRule, tokens: readonly Token[]): boolean {
  const stems = words.map(({ stem }) => stem);
  const isRole = stemsIn(roles);
  return sentencesOf(tokens).some((sentence) => {
    const said = sentence.map(({ stem }) => stem);
    const held = stems.filter((stem) => said.some((one) => isSameWork(one, stem)));
    if (held.length === stems.length) return true;
    const beforeRole = said.some(
      (stem, at) => held.includes(stem) && isRole.has(said[at + 1] ?? ""),
    );
    const hasHead = held.includes(head);
    return beforeRole || (hasHead && (held.length > 1 || said.some((stem) => isRole.has(stem))));
  });
}

function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences = new Map<number, Token[]>();
  for (const token of tokens) {
    const sentence = sentences.get(token.sentence);
    if (sentence) sentence.push(token);
    else sentences.set(token.sentence, [token]);
  }
  return [...sentences.values()];
}

/** "engineering" is the work of an "engineer", "nursing" of a "nurse", "teach" of a "teacher". */
const isSameWork = (said: string, wanted: string) =>
  said === wanted ||
  (wanted.length > 5 &&
    said.length > 3 &&
    said === stemOf(wanted.replace(/(?:er|or|ist|ant|ent)$/, "")));

/** The words of a title that say something, and the stem of what it is: "Teacher of Maths" is a teacher. */
interface Title {
  readonly words: readonly Token[];
  readonly head: string;
  /** The head itself: "written" has the stem of a writer, and names none. */
  readonly noun: string;
}

function titleOf(text: string): Title {
  const all = tokensOf(text);
  const of = all.findIndex(({ word }) => word === "of");
  const isTelling = ({ word }: Token) => !isSmall(word);
  const words = all.filter(isTelling);
  const before = of < 0 ? words : all.slice(0, of).filter(isTelling);
  const head = before.at(-1) ?? words.at(-1);
  return { words, head: head?.stem ?? "", noun: head?.word ?? "" };
}

/** Another ending makes another word, as "baker" and "bakery" are. */
const isTypo = ({ word }: Token, { word: wanted }: Token): boolean =>
  wanted.length > 4 &&
  isSlip(spellingOf(word), spellingOf(wanted)) &&
  word.slice(-2) === wanted.slice(-2);

/** A place where a title stands but for some letters: a slip, or the name of another job. */
interface NearTitle {
  readonly range: Range;
  readonly found: string;
  readonly name: string;
  readonly typos: readonly Token[];
}

/** Where all words of a title stand, some of them with other letters. */
function nearTitles(words: readonly Token[], { tokens, text, parts }: Letter): NearTitle[] {
  return tokens.flatMap((token, at): NearTitle[] => {
    const here = tokens
      .slice(at, at + words.length)
      .filter(({ sentence }) => sentence === token.sentence);
    const pairs = here.flatMap((said, i) => (words[i] ? [[said, words[i]] as const] : []));
    const typos = pairs.filter(([said, wanted]) => isTypo(said, wanted));
    const equal = pairs.filter(
      ([said, wanted]) => said.stem === wanted.stem && !isTypo(said, wanted),
    );
    const isSame = typos.length > 0 && typos.length + equal.length === words.length;
    if (!isSame || (words.length === 1 && token.word.length < 5) || !isIn(token, parts.own))
      return [];
    const range = spanOf(tokens, at, at + words.length);
    const name = words.map(({ raw }) => raw).join(" ");
    const found = text.slice(range.start, range.end);
    return [{ range, found, name, typos: typos.map(([said]) => said) }];
  });
}
