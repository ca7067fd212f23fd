import type { Page } from "@playwright/test";
import { callOutcomes } from "../../../src/content/en/calls/call-log-words.ts";
import { questionWords } from "../../../src/content/en/shared/question-words.ts";
import { fullInterview, type NextText, type View } from "./full-record.ts";
import * as timeline from "./timeline.ts";

/** A page as a reader has it in front of them, with fields to type in. */
export interface OpenedView {
  name: string;
  address: string;
  view?: View;
  /** Part of the page, where the rest of it is typed in elsewhere. */
  within?: string;
  /** How many fields there are at least: a test that finds none would find nothing. */
  atLeast: number;
  /** What is for this moment only, or for the button below it, and not kept. */
  unkept?: RegExp;
  /** What is pressed before the fields are there. */
  prepare?: (page: Page) => Promise<void>;
}

const promisedWithin = { promise: "within" } as const;
const another = (page: Page) =>
  page.getByRole("radio", { name: questionWords.whenAnother }).last().check();
const outcome = callOutcomes.find(({ said }) => said === "call-again")?.label ?? "";

const timelines: OpenedView[] = [
  {
    ...{ name: "the timeline, with the choice of days off", address: timeline.toolPage },
    ...{ atLeast: 11, unkept: /^day-off-/ },
  },
  {
    ...{ name: "the timeline, decided within some weeks", address: timeline.toolPage },
    ...{ view: promisedWithin, within: "#within", atLeast: 1 },
  },
  {
    ...{ name: "a call that the plan is told of", address: timeline.toolPage, atLeast: 6 },
    ...{ view: { planned: true }, within: ".happened", unkept: /^(?:called|named)-on-/ },
    prepare: async (page) => {
      await timeline.tell(page, timeline.historyOf("called"));
      await another(page);
      await timeline.choose(page, outcome);
    },
  },
  {
    ...{ name: "an offer that the plan is told of", address: timeline.toolPage, atLeast: 6 },
    ...{ view: { planned: true }, within: ".happened", unkept: /^(?:news-on|answer-by)-/ },
    prepare: async (page) => {
      await timeline.tell(page, timeline.historyOf("offered"));
      await another(page);
    },
  },
];

const letter = "/tools/thank-you-letter/";
const letters: OpenedView[] = [
  { name: "the answers of the letter", address: letter, view: { written: false }, atLeast: 22 },
  { name: "the letter in its editor", address: letter, within: ".written", atLeast: 3 },
  {
    ...{ name: "a letter pasted from elsewhere", address: letter, view: { letter: "own" } },
    ...{ within: ".written", atLeast: 2 },
  },
];

const others: OpenedView[] = [
  { name: "the interview notes", address: "/tools/interview-notes/", atLeast: 26 },
  { name: "the feedback questions", address: "/tools/feedback-questions/", atLeast: 4 },
  {
    ...{ name: "the email that asks for feedback", address: "/tools/feedback-questions/" },
    ...{ view: { words: true }, atLeast: 1 },
  },
  { name: "while they talk", address: "/tools/while-they-talk/", atLeast: 1 },
  {
    ...{ name: "their words after the call", address: "/tools/while-they-talk/" },
    ...{ view: { over: true }, atLeast: 3 },
  },
  { name: "the withdrawal email", address: "/tools/withdraw/", atLeast: 5 },
  { name: "the review", address: "/tools/review/", atLeast: 6 },
  { name: "the call script", address: "/tools/call-script/", atLeast: 16 },
  {
    ...{ name: "the call script with nobody to call", address: "/tools/call-script/" },
    ...{ view: { alone: true }, within: "astro-island:first-of-type", atLeast: 1 },
  },
  {
    ...{ name: "My interviews, with the copy", address: "/my-interviews/", atLeast: 8 },
    ...{ unkept: /-passphrase$/ },
  },
  {
    ...{ name: "the search in My interviews", address: "/my-interviews/", within: ".find" },
    ...{ view: { several: 6 }, atLeast: 1, unkept: /^find$/ },
  },
  {
    ...{ name: "the search in the guide", address: "/guide/", within: ".search", atLeast: 1 },
    unkept: /^search$/,
  },
];

export const views: readonly OpenedView[] = [...timelines, ...letters, ...others];

/** What is kept where a view is opened: one interview, with another that was put away, or several. */
export function keptFor(
  { view = {} }: Pick<OpenedView, "view">,
  next: NextText,
): Record<string, object> {
  const { several = 1 } = view;
  const all = Array.from({ length: several }, (_, at) => [
    `interview:${at === 0 ? "first" : `n${at}`}`,
    fullInterview(next, view),
  ]);
  const putAway = { ...fullInterview(next, view), archivedOn: "2025-11-20" as const };
  return { ...Object.fromEntries(all), "interview:z": putAway };
}
