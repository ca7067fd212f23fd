import { expect, type Locator, type Page } from "@playwright/test";
import { notesWords as words } from "../../../src/content/en/notes/notes-words.ts";

export const notesPage = "/tools/interview-notes/";
export const lessonPage = "/guide/write-it-down/";

/** The notes as a reader finds them: by their name. */
export const notes = (page: Page): Locator => page.getByRole("region", { name: words.title });

/** A row of a list, by what stands above it: "Person 2". */
export const row = (page: Page, name: string): Locator =>
  notes(page).getByRole("group", { name, exact: true });

export const nameOf = (page: Page, person: string): Locator =>
  row(page, person).getByRole("textbox", { name: words.name });

export const topics = (page: Page): Locator =>
  notes(page).getByRole("textbox", { name: words.topics });

export const button = (page: Page, name: string | RegExp): Locator =>
  notes(page).getByRole("button", { name });

/** A button that says of whom it is in words that only a screen reader gets: Remove, Undo. */
export const buttonFor = (page: Page, does: string, whom: string): Locator =>
  button(page, new RegExp(`^${does} ?: ${whom}$`));

/** Waits until every part of the notes on this page can be used; one that is far down starts when it comes near. */
export async function wake(page: Page): Promise<void> {
  for (const part of await notes(page).locator("astro-island > .tool").all()) {
    await expect.poll(() => part.evaluate(comeNear)).toBe("false");
  }
  await page.evaluate(() => scrollTo(0, 0));
}

/** Runs in the page: scrolls to what a part shows at the moment, and says whether it is still busy. */
function comeNear(part: Element): string | null {
  const shown = [...part.children].find((child) => child.checkVisibility());
  shown?.scrollIntoView();
  return part.getAttribute("aria-busy");
}

export async function openNotes(page: Page, path = notesPage): Promise<void> {
  await page.goto(path);
  await wake(page);
}

/** Notes with something in each question, as an evening leaves them. */
export async function fillNotes(page: Page): Promise<void> {
  const type = (label: string, text: string) =>
    notes(page).getByRole("textbox", { name: label }).fill(text);
  await nameOf(page, "Person 1").fill("Ines Duarte");
  await row(page, "Person 1").getByRole("textbox", { name: words.jobTitle }).fill("Owner");
  await topics(page).fill("The new oven.\nThe early starts.");
  await type("What went well?", "Why I bake");
  await type("The question", "Food safety?");
  await type("A better answer", "The course I took");
  await type("Anything you want to explain", "The gap in spring");
  await notes(page).getByRole("radio", { name: "In about…" }).check();
  await type("Number", "2");
  await notes(page).getByRole("radio", { name: "Very sure" }).check();
  await button(page, "Add a reference or contact").click();
  await nameOf(page, "Reference or contact 1").fill("Ama Boateng");
  await notes(page).getByRole("checkbox", { name: "I have told them" }).check();
  await type("Job title (optional)", "Baker");
  await notes(page)
    .getByRole("radio", { name: /^Today/ })
    .check();
}

/** What is printed on the sheet, and only there. */
export const sheet = (page: Page): Locator => page.locator(".sheet");
