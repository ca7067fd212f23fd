import { addDays, type Day, isDay, type Weekday } from "../../base/calendar/day.ts";
import { endOfWeekAfter, usualWeek } from "../../base/calendar/end-of-week.ts";
import { type KnownPeople, readPeople } from "./check-people.ts";

/** What is known about the interview a letter is about. All of it may be absent, in any form that is understood. */
export interface LetterFacts {
  /** Names, or people with a `name`. */
  readonly interviewers?: unknown;
  readonly job?: unknown;
  readonly company?: unknown;
  /** What was talked about, as one text or a list. */
  readonly topics?: unknown;
  /** A day, or `{ kind: "by", date }`, `{ kind: "within", count, unit }`, `{ kind: "end-of-week" }`, `{ kind: "none" }`. */
  readonly promise?: unknown;
  /** "email", "card" or "letter". */
  readonly form?: unknown;
  readonly interviewedOn?: unknown;
  /** When it is sent; `today` where it is not yet sent. */
  readonly sentOn?: unknown;
  readonly today?: unknown;
  /** The texts of the letters to the others. */
  readonly others?: unknown;
  /** ISO weekdays that are worked there; else Monday to Friday. */
  readonly workingWeek?: unknown;
  /** "en-GB" or "en-US", for the dates that are offered. */
  readonly region?: unknown;
}

/** Facts as the rules use them. */
export interface KnownFacts extends KnownPeople {
  readonly job: string;
  readonly company: string;
  readonly topics: string;
  /** Whether they said when they decide, and the day, where it can be told. */
  readonly promised: boolean;
  readonly decision: Day | null;
  /** True where the day was named and not reckoned. */
  readonly exact: boolean;
  readonly form: "email" | "card" | "letter";
  readonly interviewedOn: Day | null;
  readonly sentOn: Day | null;
  readonly others: readonly string[];
  readonly region: string;
}

/** Reads facts of which nothing is known. What does not make sense counts as unknown. Never throws. */
export function readFacts(facts: unknown): KnownFacts {
  const read = (field: string) => readField(facts, field);
  const promise = read("promise");
  const interviewedOn = dayIn(read("interviewedOn")) ?? dayIn(readField(promise, "interviewedOn"));
  const form = read("form");
  const region = textIn(read("region"));
  return {
    ...peopleIn(read("interviewers")),
    job: textIn(read("job")),
    company: textIn(read("company")),
    topics: listIn(read("topics")).map(textIn).join(" . "),
    ...readPromise(promise, interviewedOn, weekIn(read("workingWeek"))),
    form: form === "card" || form === "letter" ? form : "email",
    interviewedOn,
    sentOn: dayIn(read("sentOn")) ?? dayIn(read("today")),
    others: listIn(read("others")).map(textIn).filter(Boolean),
    region: /^en(?:-[A-Z]{2})?$/.test(region) ? region : "en-GB",
  };
}

function weekIn(value: unknown): ReadonlySet<Weekday> {
  const days = listIn(value).filter((day): day is Weekday => /^[1-7]$/.test(String(day)));
  return days.length > 0 ? new Set(days) : usualWeek;
}

function readField(record: unknown, field: string): unknown {
  try {
    return (record as Record<string, unknown> | null | undefined)?.[field];
  } catch {
    return undefined;
  }
}

/** A text, or the one that a record has under the name that a person would give it. */
function textIn(value: unknown): string {
  if (typeof value === "string") return value.trim().slice(0, 5000);
  for (const field of ["name", "title", "text", "topic", "body"]) {
    const text = typeof value === "object" ? readField(value, field) : undefined;
    if (typeof text === "string" && text.trim()) return text.trim();
  }
  return "";
}

function listIn(value: unknown): unknown[] {
  try {
    return Array.isArray(value) ? value.slice(0, 50) : value ? [value] : [];
  } catch {
    return [];
  }
}

function dayIn(value: unknown): Day | null {
  const day = typeof value === "string" ? value.trim().slice(0, 10) : value;
  return isDay(day) ? day : null;
}

/** A count, also one that was typed; -1 where there is none. */
function countIn(value: unknown): number {
  if (typeof value === "string" && /^\s*\d{1,3}\s*$/.test(value)) return Number(value);
  return typeof value === "number" ? value : -1;
}

function peopleIn(value: unknown): KnownPeople {
  const between = typeof value === "string" ? /\s+(?:and|&)\s+|[;,\n]/ : /\s+(?:and|&)\s+|[;\n]/;
  return readPeople(
    listIn(value)
      .map(textIn)
      .flatMap((text) => text.split(between)),
  );
}

type Promised = Pick<KnownFacts, "promised" | "decision" | "exact">;

function readPromise(
  promise: unknown,
  interviewedOn: Day | null,
  week: ReadonlySet<Weekday>,
): Promised {
  const none = { promised: false, decision: null, exact: false };
  const date = dayIn(promise) ?? dayIn(readField(promise, "date"));
  const kind = readField(promise, "kind");
  if (kind === "none") return none;
  if (date) return { promised: true, decision: date, exact: true };
  if (kind === "end-of-week")
    return {
      promised: true,
      decision: interviewedOn && dayIn(endOfWeekAfter(interviewedOn, week)),
      exact: false,
    };
  if (kind !== "within") return none;
  const days =
    countIn(readField(promise, "count")) * (readField(promise, "unit") === "days" ? 1 : 7);
  const isCount = days >= 0 && days <= 400;
  return isCount ? { promised: true, decision: later(interviewedOn, days), exact: false } : none;
}

const later = (day: Day | null, days: number) => day && dayIn(addDays(day, Math.round(days)));
