import type { Day, Weekday } from "../../base/calendar/day.ts";
import { readTypedDay } from "../../base/calendar/typed-day.ts";
import { readablePart } from "../../base/calendar/typed-text.ts";
import type { Interview, PromiseAnswer } from "../record/interview.ts";
import { interviewDayOf } from "../record/interview-day.ts";
import { type LetterDraft, type LetterId, letterIn, team } from "./letter-draft.ts";
import type { LetterAnswers, LetterChoices, LetterPromise } from "./letter-shape.ts";
import { shownPeople } from "./people.ts";

/** Who writes, when and where: what the record of an interview does not say. */
export interface Writing {
  readonly sender: string;
  readonly today: Day | null;
  readonly region: string;
  /** The weekdays that are worked there; absent: Monday to Friday. */
  readonly workingWeek?: readonly Weekday[] | undefined;
}

/** What an interview's record and draft say for one letter. The team's takes the first detail where it has none. */
export function answersFor(
  interview: Interview,
  draft: LetterDraft,
  id: LetterId,
  { sender, today, workingWeek }: Writing,
): LetterAnswers {
  const people = shownPeople(interview.interviewers);
  const first = people[0]?.id ?? "";
  const topic = letterIn(draft, id).topic;
  return {
    sender,
    to: people.filter((one) => one.id === id).map(({ name }) => name),
    colleagues: id === team ? people.map(({ name }) => name) : [],
    job: interview.job,
    company: interview.company,
    topic: topic || id !== team ? topic : letterIn(draft, first).topic,
    fit: draft.fit,
    asked: draft.asked,
    better: draft.better,
    why: draft.why,
    promise: promiseIn(interview.promise),
    interviewedOn: interviewDayOf(interview),
    today,
    workingWeek,
    ownAddress: draft.ownAddress,
    address: draft.address,
  };
}

/** How a letter is written; two paragraphs where an answer is put right, unless the reader said how many (C2, X7). */
export function choicesFor(
  draft: LetterDraft,
  id: LetterId,
  ids: readonly LetterId[],
  region: string,
): LetterChoices {
  const { tone, form, paragraphs, better } = draft;
  const usual = better.trim() ? 2 : 1;
  const { wording } = letterIn(draft, id, ids);
  return { tone, form, paragraphs: paragraphs || usual, wording, region };
}

/** What they said about the decision, as far as it says anything. */
export function promiseIn({ choice, by, count, unit }: PromiseAnswer): LetterPromise | null {
  if (choice === "end-of-week" || choice === "soon") return { kind: choice };
  if (choice === "by") {
    const read = readTypedDay(by);
    return read.ok ? { kind: "by", day: read.day } : null;
  }
  const typed = readablePart(count);
  const number = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  return choice === "within" && number > 0 ? { kind: "within", count: number, unit } : null;
}
