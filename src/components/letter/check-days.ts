import { type Day, daysBetween, isDay, weekdayOf } from "../calendar/day.ts";
import { sayDay } from "../calendar/say-day.ts";
import { findPhrases } from "./check-phrases.ts";
import { isIn, type Letter } from "./check-reading.ts";
import type { CheckRule, Found, Range } from "./check-rows.ts";
import type { Token } from "./check-tokens.ts";

type ForwardRule = Extract<CheckRule, { kind: "forward" }>;

/** A date in a text. A month and a weekday are 1 and more, or null where they are not said. */
interface Said extends Range {
  readonly date: number | null;
  readonly month: number | null;
  readonly year: number | null;
  readonly weekday: number | null;
  readonly sentence: number;
}

const WEEKDAYS = "mon tue wed thu fri sat sun";
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
const isWeekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?$/;
const isMonth =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

const orderIn = (list: string, word: string) => list.split(" ").indexOf(word.slice(0, 3)) + 1;

/** Whether the letter looks ahead (B5), names the day where one is known, and names it rightly. */
export function findForward(rule: ForwardRule, letter: Letter): Found[] {
  const { decision, promised, region } = letter.facts;
  const day = decision ? sayDay(decision, region, decision) : "";
  const gaps = { day };
  const said = datesIn(letter);
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

/** Every date and weekday of the letter, the mail's own head and addresses left out. */
function datesIn({ body }: Letter): Said[] {
  const said: Said[] = [];
  for (let at = 0; at < body.length; at++) {
    const found = dateAt(body, at);
    if (!found) continue;
    said.push(found.said);
    at = found.next - 1;
  }
  return said;
}

function dateAt(tokens: readonly Token[], at: number): { said: Said; next: number } | null {
  const token = tokens[at];
  if (!token) return null;
  let next = at;
  const { sentence } = token;
  const inSentence = (some: readonly Token[]) => some.filter((one) => one.sentence === sentence);
  const here = () => (tokens[next]?.sentence === sentence ? tokens[next]?.word : undefined) ?? "";
  const weekday = isDayName(token) ? orderIn(WEEKDAYS, tokens[next++]?.word ?? "") : null;
  if (weekday && here() === "the") next++;
  const [date, month] = dayAndMonth(inSentence(tokens.slice(next, next + 3)));
  if (date && month) next += tokens[next + 1]?.word === "of" ? 3 : 2;
  else if (ordinal(here()) && (weekday || tokens[next - 1]?.word === "the"))
    return finish(Number.parseInt(here(), 10), null, next + 1);
  const year = date && /^20\d\d$/.test(here()) ? Number(tokens[next++]?.word) : null;
  return weekday || date ? finish(date, month, next, year) : null;

  function finish(
    date: number | null,
    month: number | null,
    next: number,
    year: number | null = null,
  ) {
    const end = tokens[next - 1]?.end ?? 0;
    return {
      said: { start: tokens[at]?.start ?? 0, end, date, month, year, weekday, sentence },
      next,
    };
  }
}

const ordinal = (word: string) => /^\d{1,2}(?:st|nd|rd|th)$/.test(word);

/** "sun" and "sat" are words of their own where they have no capital. */
const isDayName = ({ word, raw }: Token) =>
  isWeekday.test(word) && (word.endsWith("day") || /^\p{Lu}/u.test(raw));

/** "13 March", "13th of March", "March 13". */
function dayAndMonth(tokens: readonly Token[]): [number | null, number | null] {
  const [a = "", b = "", c = ""] = tokens.map(({ word }) => word);
  const day = (word: string) =>
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(word) ? Number.parseInt(word, 10) : null;
  if (day(a) && isMonth.test(b)) return [day(a), orderIn(MONTHS, b)];
  if (day(a) && b === "of" && isMonth.test(c)) return [day(a), orderIn(MONTHS, c)];
  if (isMonth.test(a) && day(b)) return [day(b), orderIn(MONTHS, a)];
  return [null, null];
}

/** The day that is meant: in the year that is said, or the one that lies nearest to the interview. */
function dayOf({ date, month, year }: Said, { facts }: Letter): Day | null {
  const near = facts.decision ?? facts.interviewedOn ?? facts.sentOn;
  if (!date || !month || (!near && !year)) return null;
  const two = (n: number) => String(n).padStart(2, "0");
  const around = Number(near?.slice(0, 4));
  const days = (year ? [year] : [around, around - 1, around + 1])
    .map((one) => `${one}-${two(month)}-${two(date)}`)
    .filter(isDay);
  return (
    days.sort((a, b) =>
      near ? Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)) : 0,
    )[0] ?? null
  );
}

/** Dates that no calendar has: "Thursday 13 March" where the 13th is a Friday. */
function misdated(letter: Letter, said: readonly Said[]): Found[] {
  return said.flatMap((one): Found[] => {
    const day = dayOf(one, letter);
    if (!day || !one.weekday || weekdayOf(day) === one.weekday) return [];
    const range = { start: one.start, end: one.end };
    const right = sayDay(day, letter.facts.region, day);
    return [
      {
        say: "weekday",
        range,
        gaps: { found: letter.text.slice(one.start, one.end), day: right },
        mend: { range, text: right },
      },
    ];
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
