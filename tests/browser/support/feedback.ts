import { expect, type Locator, type Page } from "@playwright/test";
import { resultWords } from "../../../src/content/en/questions/feedback-later-words.ts";
import { feedbackWords as words } from "../../../src/content/en/questions/feedback-words.ts";

export const formPage = "/tools/feedback-questions/";
export const listenPage = "/tools/while-they-talk/";
export const reviewPage = "/tools/review/";
export const lessonPage = "/guide/if-it-is-a-no/";

/** The tool of a page of these, whichever it is. */
export const tool = (page: Page): Locator => page.locator(".tool.feedback");

export const field = (page: Page, name: string): Locator =>
  tool(page).getByRole("textbox", { name, exact: true });

export const tick = (page: Page, name: string): Locator =>
  tool(page).getByRole("checkbox", { name, exact: true });

export const radio = (page: Page, group: string | RegExp, name: string): Locator =>
  tool(page).getByRole("group", { name: group }).getByRole("radio", { name, exact: true });

export const button = (page: Page, name: string | RegExp): Locator =>
  tool(page).getByRole("button", { name });

export const heading = (page: Page): Locator =>
  tool(page).getByRole("heading", { name: resultWords.title });

export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await tool(page).scrollIntoViewIfNeeded();
  await expect(tool(page)).toHaveAttribute("aria-busy", "false");
}

/** All that has to be answered, by email, with one question of the list. */
export async function fillForm(page: Page): Promise<void> {
  await radio(page, words.told, words.toldBy.written).check();
  await field(page, words.person).fill("Ines Duarte");
  await field(page, words.job).fill("Baker");
  await field(page, words.yourName).fill("Sam Rivera");
  await tick(page, "What would have made me a stronger match?").check();
}

export async function show(page: Page): Promise<void> {
  await button(page, words.show).click();
  await expect(heading(page)).toBeFocused();
}

/** The fields of a thing kept for the interview under the name of a page. */
export function draftOf(page: Page, name: string): Promise<Record<string, unknown> | undefined> {
  return page.evaluate((wanted) => {
    const text = localStorage.getItem("after-the-interview:interview:first");
    return text ? JSON.parse(text).drafts[wanted] : undefined;
  }, name);
}
