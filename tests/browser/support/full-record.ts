import type { Page } from "@playwright/test";
import type { CallDraft } from "../../../src/components/core/call/draft.ts";
import type { LetterDraft, LetterOf } from "../../../src/components/core/messages/letter-draft.ts";
import type { FeedbackDraft } from "../../../src/components/core/questions/draft.ts";
import type { Listening } from "../../../src/components/core/questions/listening.ts";
import type { Review } from "../../../src/components/core/questions/review.ts";
import { withIds } from "../../../src/components/core/record/event-ids.ts";
import { emptyInterview, type Interview } from "../../../src/components/core/record/interview.ts";
import type { WorkCalendar } from "../../../src/components/core/record/work-calendar.ts";
import type { You } from "../../../src/components/core/record/you.ts";
import { today } from "./interviews.ts";

/** Gives the text for the next place in which one may stand. */
export type NextText = () => string;

/** Which of the views of a tool is kept as the one to open; both of a switch have fields of their own. */
export interface View {
  planned?: boolean;
  promise?: "by" | "within";
  letter?: "1" | "team" | "own";
  /** False: the letter has not been asked for. */
  written?: boolean;
  words?: boolean;
  over?: boolean;
  alone?: boolean;
  /** How many interviews are not put away. */
  several?: number;
  /** False: ids are texts as well, as they may be in a copy that somebody changed. */
  plainIds?: boolean;
}

/** An interview with a text in each place of its record and of every draft, and everything shown that can be. */
export function fullInterview(next: NextText, view: View = {}): Interview {
  const id = (plain: string) => (view.plainIds === false ? next() : plain);
  const day = () => ({ day: next(), month: next(), year: next() });
  const person = (plain: string) => ({
    ...{ id: id(plain), name: next(), title: next(), duties: next(), email: next() },
    phone: next(),
  });
  const promise = {
    choice: view.promise ?? "by",
    by: day(),
    count: next(),
    unit: "weeks",
  } as const;
  const interviewedOn = view.planned
    ? ({ choice: "picked", picked: today, typed: day() } as const)
    : ({ choice: "typed", picked: null, typed: day() } as const);
  return {
    ...emptyInterview,
    ...{ job: next(), company: next(), round: next(), how: "video", interviewedOn },
    interviewers: view.alone ? [] : [person("1"), person("2")],
    ...{ topics: next(), wentWell: next(), toClearUp: next(), promiseHow: next() },
    hard: [{ id: id("1"), question: next(), better: next() }],
    feeling: "hopeful",
    promise: view.planned ? { ...promise, choice: "none" } : promise,
    contacts: [{ id: id("1"), kind: "reference", name: next(), told: false }],
    history: withIds([{ kind: "thanked", on: today, to: id("1") }]),
    drafts: drafts(next, view, id),
    planned: view.planned ?? false,
    keptAt: 1_700_000_000_000,
  };
}

function drafts(next: NextText, view: View, id: (plain: string) => string) {
  const day = () => ({ day: next(), month: next(), year: next() });
  const letterOf = (): LetterOf => ({
    topic: next(),
    wording: 0,
    subject: next(),
    kept: { text: next(), base: [] },
  });
  const letter: LetterDraft = {
    ...{ version: 1, tone: "plain", form: "email", paragraphs: 0 },
    written: view.written ?? true,
    fit: [
      { need: next(), strength: next() },
      { need: next(), strength: next() },
    ],
    ...{ asked: next(), better: next(), why: next(), ownAddress: next(), address: next() },
    current: view.letter ?? "1",
    letters: { [id("1")]: letterOf(), 1: letterOf(), team: letterOf(), own: letterOf() },
  };
  const feedback: FeedbackDraft = {
    ...{ told: "written", ask: "email", reached: "last", person: next(), own: next() },
    wishes: ["own", id("stronger")],
    ...{ disappointed: true, notToChange: true, keepInMind: true, tone: "plain" },
    ...{ shown: view.words ?? false },
  };
  const heard = (["change", "cannot", ""] as const).map((sorting, at) => ({
    ...{ id: id(`${at + 1}`), text: next(), sorting },
  }));
  const listening: Listening = { line: next(), heard, noReason: true, over: view.over ?? false };
  const review: Review = { tries: `${next()}\n${next()}`, on: today };
  const called = { choice: "typed", picked: null, typed: day() };
  const call: CallDraft = {
    ...{ reason: "other-offer", whom: id("1"), interest: next(), phone: next(), answerBy: day() },
    path: [id("begin")],
    told: { called, said: "call-again", named: day() },
  };
  const otherTexts = [{ path: ["topics"], text: next() }];
  return { letter, feedback, listening, review, call, otherTexts };
}

/** Who the reader is, with a text as the name. */
export const fullYou = (next: NextText): You => ({ version: 1, name: next(), region: "en-GB" });

/** The days that are worked, with texts in the file of public holidays. */
export function fullCalendar(next: NextText): WorkCalendar {
  const holidays = {
    ...{ first: 2025, last: 2026, days: { "2025-12-25": next(), "2025-12-26": next() } },
    regions: [[next(), next()] as const],
  };
  return { version: 1, week: [1, 2, 3, 4, 5], place: next(), holidays, daysOff: ["2025-12-01"] };
}

/** Puts texts under keys of ours before any page of a tool is open. */
export const asKept = (kept: Record<string, object | string>): [string, string][] =>
  Object.entries(kept).map(([name, value]) => [
    `after-the-interview:${name}`,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);

/** Keeps interviews, who the reader is and the days that are worked, before any page of a tool is open. */
export async function keepEverything(
  page: Page,
  interviews: Record<string, object>,
  next: NextText,
): Promise<void> {
  await page.goto("/404.html");
  await page.evaluate(
    (kept) => {
      for (const [key, text] of kept) localStorage.setItem(key, text);
    },
    asKept({
      ...interviews,
      you: fullYou(next),
      "work-calendar": { ...fullCalendar(next), place: "" },
    }),
  );
}
