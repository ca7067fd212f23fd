import { type Day, daysBetween, isDay } from "../../base/calendar/day.ts";
import type { Token } from "../../base/text/check-tokens.ts";
import type { Range } from "../../base/text/phrase.ts";
import type { Letter } from "../reading/check-reading.ts";

/** A date in a text. A month and a weekday are 1 and more, or null where they are not said. */
export interface Said extends Range {
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

/** Every date and weekday of some words. */
export function datesIn(tokens: readonly Token[]): Said[] {
  const said: Said[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = dateAt(tokens, at);
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
export function dayOf({ date, month, year }: Said, letter: Letter): Day | null {
  const near = nearOf(letter);
  if (!date || !month || (!near && !year)) return null;
  const around = Number(near?.slice(0, 4));
  const days = (year ? [year] : [around, around - 1, around + 1]).flatMap(
    (one) => dayFrom(one, month, date) ?? [],
  );
  return (
    days.sort((a, b) =>
      near ? Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)) : 0,
    )[0] ?? null
  );
}

const heads = new WeakMap<Letter, Day | null>();

/** A day about which the letter is written: from the notes, or from its own head ("12 November 2026"). */
function nearOf(letter: Letter): Day | null {
  const { decision, interviewedOn, sentOn } = letter.facts;
  const noted = decision ?? interviewedOn ?? sentOn;
  if (noted) return noted;
  const read = heads.get(letter);
  if (read !== undefined) return read;
  const above = letter.tokens.filter(({ end }) => end <= letter.parts.body.start);
  const dated = datesIn(above).find(({ date, month, year }) => date && month && year);
  const day = dated ? dayFrom(dated.year, dated.month, dated.date) : null;
  heads.set(letter, day);
  return day;
}

function dayFrom(year: number | null, month: number | null, date: number | null): Day | null {
  const day = [year, month, date].map((n) => String(n).padStart(2, "0")).join("-");
  return isDay(day) ? day : null;
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether no calendar has such a date: "30 February" in any year, "29 February" where a year or a weekday says which
 * is meant. "31 June weddings" counts weddings, so a number alone is taken for a day after "on" and the like only.
 */
export function isNoDay(said: Said, letter: Letter): boolean {
  const { date, month, year, weekday } = said;
  if (!date || !month || date > 31) return false;
  const isSurelyDay = weekday !== null || year !== null || LEADS.test(before(said, letter));
  if (date > (LENGTHS[month - 1] ?? 31)) return isSurelyDay;
  const isMeant = (year ?? (weekday && nearOf(letter))) !== null;
  return date === 29 && month === 2 && isMeant && !dayOf(said, letter);
}

const LEADS = /\b(?:on|by|until|till|before|since|from)\s+(?:the\s+)?$/i;

const before = ({ start }: Said, { text }: Letter) => text.slice(Math.max(0, start - 20), start);

/** What lies so many days before the time of the letter is told of, and may be of any year. */
const LONG_AGO = 90;

/** What happened once, on a day of any year. */
const ONCE =
  /^(?:born|opened|founded|married|launched|joined|started|began|moved|arrived|graduated|passed|years?|(?:19|20)\d\d)$/;

/** Whether a date may be of another year than the nearest, so that its weekday says nothing: "In 2019, on Monday 4 March". */
export function isOfAnotherYear(
  { year, start, sentence }: Said,
  day: Day,
  letter: Letter,
): boolean {
  if (year) return false;
  const near = nearOf(letter);
  const days = near ? daysBetween(near, day) : 0;
  const words = letter.body.filter((token) => token.sentence === sentence && token.start !== start);
  return days < -LONG_AGO || words.some(({ word }) => ONCE.test(word));
}
