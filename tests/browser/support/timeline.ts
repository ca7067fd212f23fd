import { expect, type Locator, type Page } from "@playwright/test";
import { callLogWords } from "../../../src/content/en/calls/call-log-words.ts";
import { timelineWords as words } from "../../../src/content/en/shared/words.ts";
import { eventWords } from "../../../src/content/en/timeline/event-words.ts";
import { historyWords } from "../../../src/content/en/timeline/history-words.ts";

export const toolPage = "/tools/timeline/";
export const lessonPage = "/guide/plan-your-follow-up/";

/** A quarter past two on Thursday 20 November 2025, in London. */
export const thursday = "2025-11-20T14:14:00Z";

/** The key under which the interview is kept; the name is ours, the prefix that of the site. */
export const key = "after-the-interview:interview:first";

/** The timeline as a reader finds it: by its name. */
export const tool = (page: Page): Locator => page.getByRole("region", { name: words.title });

export const planHeading = (page: Page): Locator =>
  tool(page).getByRole("heading", { name: "Your plan" });

export const showButton = (page: Page): Locator =>
  tool(page).getByRole("button", { name: words.show });

/** The step of the plan that has this title. */
export const step = (page: Page, title: string): Locator =>
  tool(page)
    .getByRole("listitem")
    .filter({
      has: page.getByRole("heading", { name: title, exact: true }),
    });

/** One of the three fields of a day: Day, Month or Year. */
export const dayField = (page: Page, legend: string, part: string): Locator =>
  tool(page).getByRole("group", { name: legend }).getByRole("textbox", { name: part });

/** Opens a page with the timeline, goes down to it, and waits until it can be used. */
export async function openTimeline(page: Page, path = toolPage): Promise<void> {
  await page.goto(path);
  await tool(page).scrollIntoViewIfNeeded();
  await expect(tool(page)).toHaveAttribute("aria-busy", "false");
}

/** Chooses an answer by the words that stand beside it. */
export async function choose(page: Page, answer: string | RegExp): Promise<void> {
  await tool(page).getByRole("radio", { name: answer }).check();
}

export async function typeDay(page: Page, legend: string, day: string[]): Promise<void> {
  for (const [at, part] of ["Day", "Month", "Year"].entries()) {
    await dayField(page, legend, part).fill(day[at] ?? "");
  }
}

/** The shortest way to a plan: an interview today, and no word on when they decide. */
export async function makePlan(page: Page, path = toolPage): Promise<void> {
  await openTimeline(page, path);
  await makePlanHere(page);
}

/** The same on a page that is open already. */
export async function makePlanHere(page: Page): Promise<void> {
  await choose(page, /^Today/);
  await choose(page, words.promiseChoices.none);
  await showButton(page).click();
  await expect(planHeading(page)).toBeFocused();
}

/** What is stored of the interview, as text; null when nothing is. */
export function stored(page: Page): Promise<string | null> {
  return page.evaluate((name) => localStorage.getItem(name), key);
}

/** Presses Tab until something has the focus, as a reader does who looks for it. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(wanted, "is reached with the Tab key").toBeFocused();
}

/** Opens the form in which the plan is told what happened, and says what the news is. */
export async function tell(page: Page, news: string): Promise<void> {
  await tool(page).getByRole("button", { name: historyWords.tell }).click();
  await expect(tool(page).getByRole("heading", { name: historyWords.title })).toBeFocused();
  await choose(page, news);
}

/** Logs a call of today, with what came of it and, where it is asked, the day they named. */
export async function logCall(page: Page, said: string, named?: string[]): Promise<void> {
  await tell(page, historyOf("called"));
  await choose(page, said);
  if (named) {
    for (const [at, part] of ["day", "month", "year"].entries())
      await page.locator(`#named-on-${part}`).fill(named[at] ?? "");
  }
  await tool(page).getByRole("button", { name: callLogWords.save }).click();
}

/** What an event is called in the form. */
export function historyOf(kind: keyof typeof eventWords): string {
  return eventWords[kind].label;
}

/** The sentence on what the last entry did to the plan. */
export const changeLine = (page: Page): Locator => tool(page).locator(".change");
