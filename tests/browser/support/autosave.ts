import { expect, type Locator, type Page } from "@playwright/test";
import { backupWords } from "../../../src/content/en/mine/backup-words.ts";
import { backup } from "./backup.ts";

const words = backupWords.autosave;

/** The dialog of the system cannot be pressed by a test: this hands out a file of the origin's own folder. */
export async function standInForPicker(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    // The empty page before the first has no folder.
    if (!isSecureContext) return;
    const showSaveFilePicker = async ({ suggestedName }: { suggestedName: string }) =>
      (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
    Object.assign(window, { showSaveFilePicker });
    // Files of that folder never lapse, so this does it for them.
    Object.assign(FileSystemFileHandle.prototype, {
      queryPermission: async () => (localStorage.getItem("lapsed") ? "prompt" : "granted"),
      requestPermission: async () => {
        localStorage.removeItem("lapsed");
        return "granted";
      },
    });
  });
}

/** From the next look on, the browser wants to ask the reader again. */
export const lapse = (page: Page): Promise<void> =>
  page.evaluate(() => localStorage.setItem("lapsed", "yes"));

/** What the file holds; `null` where there is none. */
export function fileText(page: Page): Promise<string | null> {
  return page.evaluate(async (name) => {
    try {
      const folder = await navigator.storage.getDirectory();
      return await (await (await folder.getFileHandle(name)).getFile()).text();
    } catch {
      return null;
    }
  }, words.fileName);
}

export async function removeFile(page: Page): Promise<void> {
  await page.evaluate(async (name) => {
    await (await navigator.storage.getDirectory()).removeEntry(name);
  }, words.fileName);
}

/** The line that says how it goes. */
export const line = (page: Page): Locator => backup(page).locator(".autosave");

export const says = (sentence: string): string => sentence.replace("{file}", words.fileName);

/** Begins it on the page of all interviews, which is open. */
export async function begin(page: Page): Promise<void> {
  await backup(page).getByRole("button", { name: words.choose }).click();
  await expect(line(page)).toHaveText(says(words.kept));
}

/** Hides the page, as another tab in front of it does. */
export async function hide(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { get: () => true, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
}

/** What is left of it on the device. */
export function leftBehind(page: Page): Promise<{ databases: number; mark: string | null }> {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    mark: localStorage.getItem("after-the-interview:autosave"),
  }));
}
