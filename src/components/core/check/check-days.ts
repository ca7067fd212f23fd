import { type Day, weekdayOf } from "../../base/calendar/day.ts";
import { sayDay } from "../../base/language/say-day.ts";
import { findPhrases } from "../../base/text/check-phrases.ts";
import type { Range } from "../../base/text/phrase.ts";
import { isIn, type Letter } from "../reading/check-reading.ts";
import type { CheckRule, Found } from "../reading/check-rows.ts";
import { datesIn, dayOf, isNoDay, isOfAnotherYear, type Said } from "./check-dates.ts";

type ForwardRule = Extract<CheckRule, { kind: "forward" }>;

/** Whether the letter looks ahead (B5), names the day where one is known, and names it rightly. */
export function findForward(rule: ForwardRule, letter: Letter): Found[] {
  const { decision, promised, region } = letter.facts;
  const day = decision ? sayDay(decision, region, decision) : "";
  const gaps = { day };
  const said = datesIn(letter.body);
  const wrong = [...misdated(letter, said), ...wrongDecision(rule, letter, said)].slice(0, 3);
  const hasForward = findPhrases(rule.phrases, [...letter.body, ...closeOf(letter)]).length > 0;
  const mend = day && letter.parts.paragraphs[0] ? { mend: { range: endOf(letter) } } : {};
  if (!hasForward)
    return [...wrong, { say: day ? "missingDay" : "missing", range: null, gaps, ...mend }];
  const isTold =
    said.length > 0 ||
    NUMBERS.test(letter.text) ||
    findPhrases(rule.times, letter.plain).length > 0;
  return promised && !isTold ? [{ say: day ? "day" : "time", range: null, gaps }] : wrong;
}

/** Numbers alone are read differently on two sides of an ocean, so they count as any date. */
const NUMBERS = /\b(?:20\d\d-)?\d{1,2}[./-]\d{1,2}\b/;

const closeOf = ({ plain, parts }: Letter) =>
  plain
    .filter((token) => parts.close && isIn(token, parts.close))
    .map((token) => ({ ...token, sentence: token.sentence + 0.5 }));

function endOf({ parts }: Letter): Range {
  const end = parts.paragraphs.at(-1)?.end ?? parts.body.end;
  return { start: end, end };
}

/** Dates that no calendar has: "30 February", "Thursday 13 March" where the 13th is a Friday. */
function misdated(letter: Letter, said: readonly Said[]): Found[] {
  return said.flatMap((one): Found[] => {
    const [range, found] = [
      { start: one.start, end: one.end },
      letter.text.slice(one.start, one.end),
    ];
    if (isNoDay(one, letter)) return [{ say: "noDay", range, gaps: { found } }];
    const day = dayOf(one, letter);
    if (!day || !one.weekday || weekdayOf(day) === one.weekday || isOfAnotherYear(one, day, letter))
      return [];
    const right = sayDay(day, letter.facts.region, day);
    return [{ say: "weekday", range, gaps: { found, day: right }, mend: { range, text: right } }];
  });
}

/** A day in a sentence about their decision that is another one than they named. */
function wrongDecision(rule: ForwardRule, letter: Letter, said: readonly Said[]): Found[] {
  const { decision, exact, region } = letter.facts;
  if (!decision || !exact) return [];
  const about = new Set(
    findPhrases(rule.answers, letter.body).map(({ first }) => letter.body[first]?.sentence),
  );
  const dates = said.filter(({ sentence }) => about.has(sentence));
  if (dates.some((one) => means(one, decision, letter))) return [];
  const wrong = dates.filter((one) => isForDecision(one, letter)).at(-1);
  if (!wrong || misdated(letter, [wrong]).length > 0) return [];
  const range = { start: wrong.start, end: wrong.end };
  const day = sayDay(decision, region, decision);
  return [
    {
      say: "otherDay",
      range,
      gaps: { found: letter.text.slice(range.start, range.end), day },
      mend: { range, text: day },
    },
  ];
}

function means(one: Said, day: Day, letter: Letter): boolean {
  if (one.month) return dayOf(one, letter) === day;
  if (one.date) return Number(day.slice(8)) === one.date;
  return one.weekday === weekdayOf(day);
}

/** On such a day something else happens than their decision. */
const MEETING = new Set(["see", "meet", "visit", "start", "begin"]);

/** "by Thursday", "on 12 March", but neither the day of the interview nor "see you on Monday". */
function isForDecision(one: Said, letter: Letter): boolean {
  const { interviewedOn } = letter.facts;
  if (interviewedOn && means(one, interviewedOn, letter)) return false;
  const at = letter.body.findIndex(({ start }) => start === one.start);
  const sentence = letter.body.slice(0, at).filter((token) => token.sentence === one.sentence);
  if (sentence.slice(-6).some(({ stem }) => MEETING.has(stem))) return false;
  const before = sentence.slice(-3).map(({ word }) => word);
  return before.some((word) =>
    ["by", "on", "before", "until", "till", "next", "this", "coming"].includes(word),
  );
}
