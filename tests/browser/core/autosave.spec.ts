import type { Page } from "@playwright/test";
import { backupWords } from "../../../src/content/en/mine/backup-words.ts";
import { copyLineWords } from "../../../src/content/en/shared/copy-line-words.ts";
import * as auto from "../support/autosave.ts";
import { expectAccessible } from "../support/axe.ts";
import { backup, openBackup, press } from "../support/backup.ts";
import * as list from "../support/interviews.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

const words = backupWords.autosave;

test.use({ now: timeline.thursday });

const first = list.interview({ job: "Baker", planned: false }, null);

/** A reader with an interview who has chosen a file. */
async function begin(page: Page): Promise<void> {
  await auto.standInForPicker(page);
  await list.keep(page, { first });
  await openBackup(page);
  await auto.begin(page);
}

const fileOf = (page: Page) => expect.poll(() => auto.fileText(page));
const button = (page: Page, name: string) => backup(page).getByRole("button", { name });

test("the file has the copy at once, and what is typed on other pages soon after", async ({
  page,
}) => {
  await begin(page);
  await expect(auto.line(page)).toBeFocused();
  await expect(backup(page)).toContainText("Your last copy is from Thursday 20 November");
  await expectAccessible(page, "with a file kept up to date");
  await fileOf(page).toContain('"job": "Baker"');
  await timeline.openTimeline(page);
  await timeline.choose(page, /^Yesterday/);
  await fileOf(page).toContain('"picked": "2025-11-19"');
  await page.reload();
  await expect(timeline.tool(page)).toHaveAttribute("aria-busy", "false");
  await timeline.choose(page, /^Today/);
  await fileOf(page).toContain('"picked": "2025-11-20"');
});

test("a page that was closed too soon leaves it to the next one", async ({ page }) => {
  await begin(page);
  await list.keep(page, { first: { ...first, job: "Night baker" } });
  await page.goto("/privacy/");
  await fileOf(page).toContain('"job": "Night baker"');
});

test("a page that is hidden writes at once", async ({ page }) => {
  await begin(page);
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    list.keyOf("first"),
    JSON.stringify({ ...first, job: "Night baker" }),
  ] as const);
  // Nothing was pressed or typed: hiding alone makes it look.
  await auto.hide(page);
  await fileOf(page).toContain('"job": "Night baker"');
});

test("it stops in all tabs when told, and the file stays", async ({ context, page }) => {
  await begin(page);
  const other = await context.newPage();
  await timeline.openTimeline(other);
  const before = await auto.fileText(page);
  await press(page, words.stop);
  await expect(button(page, words.choose)).toBeFocused();
  expect(await auto.leftBehind(page)).toEqual({ databases: 0, mark: null });
  await timeline.choose(other, /^Yesterday/);
  await auto.hide(other);
  await auto.hide(page);
  expect(await auto.leftBehind(other)).toEqual({ databases: 0, mark: null });
  expect(await auto.fileText(page)).toBe(before);
});

test("where the browser wants to ask again it is said, and one press goes on", async ({ page }) => {
  await begin(page);
  await timeline.openTimeline(page);
  await auto.lapse(page);
  await timeline.choose(page, /^Yesterday/);
  await openBackup(page);
  const top = list.list(page).locator(".copy-line");
  await expect(top).toContainText(auto.says(copyLineWords.stopped));
  await expect(auto.line(page)).toHaveText(auto.says(words.lapsed));
  expect(await auto.fileText(page)).not.toContain('"picked": "2025-11-19"');
  await expectAccessible(page, "with a file that lapsed");
  await press(page, words.allow);
  await expect(auto.line(page)).toHaveText(auto.says(words.kept));
  await expect(auto.line(page)).toBeFocused();
  await expect(top).toHaveCount(0);
  expect(await auto.fileText(page)).toContain('"picked": "2025-11-19"');
});

test("a file that is gone is said, and another can be chosen", async ({ page }) => {
  await begin(page);
  await auto.removeFile(page);
  await openBackup(page);
  await expect(auto.line(page)).toHaveText(auto.says(words.lost));
  await press(page, words.another);
  await expect(auto.line(page)).toHaveText(auto.says(words.kept));
  expect(await auto.fileText(page)).toContain('"job": "Baker"');
});

test("the last interview taken out does not empty the file", async ({ page }) => {
  await begin(page);
  const before = await auto.fileText(page);
  await page.evaluate((key) => localStorage.removeItem(key), list.keyOf("first"));
  await openBackup(page);
  await auto.hide(page);
  await expect(auto.line(page)).toHaveText(auto.says(words.kept));
  expect(await auto.fileText(page)).toBe(before);
});

test("erasing everything leaves no trace of it but the file, and undo begins nothing", async ({
  page,
}) => {
  await begin(page);
  const before = await auto.fileText(page);
  await press(page, "Erase 1 interview and all else on this device");
  await expect(backup(page).locator(".cleared")).toBeFocused();
  expect(await list.allKept(page)).toEqual({});
  expect(await auto.leftBehind(page)).toEqual({ databases: 0, mark: null });
  await press(page, backupWords.undo);
  await expect(button(page, words.choose)).toBeVisible();
  expect(await auto.leftBehind(page)).toEqual({ databases: 0, mark: null });
  expect(await auto.fileText(page)).toBe(before);
});

test("a dialog that is left begins nothing", async ({ page }) => {
  await page.addInitScript(() => {
    const showSaveFilePicker = async () => {
      throw new DOMException("The user aborted a request.", "AbortError");
    };
    Object.assign(window, { showSaveFilePicker });
  });
  await list.keep(page, { first });
  await openBackup(page);
  await press(page, words.choose);
  await expect(button(page, words.choose)).toBeVisible();
  expect(await auto.leftBehind(page)).toEqual({ databases: 0, mark: null });
});

test("a browser that cannot do it does not speak of it", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  await list.keep(page, { first });
  await openBackup(page);
  await expect(button(page, backupWords.save)).toBeVisible();
  await expect(button(page, words.choose)).toHaveCount(0);
});
