import { expect, type Locator, type Page } from "@playwright/test";
import { letterWords as words } from "../../../src/content/en/letter/letter-words.ts";
import { sheetWords } from "./sheet-words.ts";

export const letterPage = "/tools/thank-you-letter/";

/** The tool as a reader finds it: by its name. */
export const tool = (page: Page): Locator => page.getByRole("region", { name: words.title });

export const button = (page: Page, name: string | RegExp): Locator =>
  tool(page).getByRole("button", { name });

export const field = (page: Page, name: string): Locator =>
  tool(page).getByRole("textbox", { name, exact: true }).first();

export const person = (page: Page, number: number): Locator =>
  tool(page).getByRole("group", { name: `Person ${number}`, exact: true });

/** The text of the letter, ready to edit. */
export const text = (page: Page): Locator =>
  tool(page).getByRole("textbox", { name: sheetWords.letter });

/** Opens the tool and waits until it can be used. */
export async function openLetter(page: Page): Promise<void> {
  await page.goto(letterPage);
  await expect(tool(page)).toHaveAttribute("aria-busy", "false");
}

export async function answer(page: Page): Promise<void> {
  await field(page, words.name).fill("Ines Duarte");
  await field(page, words.topic).fill("the new oven");
  await field(page, words.job).fill("Baker");
  await field(page, words.strength).fill("have worked early shifts for 4 years");
  await field(page, words.yourName).fill("Sam Okoro");
}

/** The shortest way to a letter. */
export async function writeLetter(page: Page): Promise<void> {
  await openLetter(page);
  await answer(page);
  await button(page, words.write).click();
  await expect(page.getByRole("heading", { name: sheetWords.title })).toBeFocused();
}

/** What the clipboard holds, read by pasting it where a reader would: as text, or with its paragraphs. */
export async function pasted(page: Page): Promise<{ plain: string; paragraphs: number }> {
  const elsewhere = await page.context().newPage();
  await elsewhere.setContent("<textarea></textarea><div contenteditable>here</div>");
  await elsewhere.locator("textarea").focus();
  await elsewhere.keyboard.press("ControlOrMeta+V");
  await elsewhere.locator("div").focus();
  await elsewhere.keyboard.press("ControlOrMeta+V");
  const plain = await elsewhere.locator("textarea").inputValue();
  const paragraphs = await elsewhere.locator("div p").count();
  await elsewhere.close();
  return { plain, paragraphs };
}
