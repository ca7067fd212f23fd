import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import { backupWords as words } from "../../../src/content/en/mine/backup-words.ts";
import { listPage } from "./interviews.ts";

export const backup = (page: Page): Locator => page.getByRole("region", { name: words.title });

/** Opens the page of all interviews and goes down to the copy, which wakes when it is near. */
export async function openBackup(page: Page): Promise<void> {
  await page.goto(listPage);
  await backup(page).scrollIntoViewIfNeeded();
  await expect(backup(page)).toHaveAttribute("aria-busy", "false");
}

/** Downloads a copy and hands back its text and name. */
export async function saveCopy(page: Page): Promise<{ text: string; name: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    backup(page).getByRole("button", { name: words.save }).click(),
  ]);
  return {
    text: await readFile(await download.path(), "utf8"),
    name: download.suggestedFilename(),
  };
}

export async function chooseFile(page: Page, text: string): Promise<void> {
  const file = { name: "copy.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await backup(page).getByLabel(words.load).setInputFiles(file);
}

export const press = (page: Page, name: string): Promise<void> =>
  backup(page).getByRole("button", { name }).click();

/** What a reader wrote, as it is kept: not which interview is shown, and not when the last copy was made. */
export function written(page: Page): Promise<[string, string][]> {
  return page.evaluate(() =>
    Object.entries({ ...localStorage })
      .filter(([key]) => /:(?:interview:|you$|unreadable:)/.test(key))
      .sort(),
  );
}
