import type { Page } from "@playwright/test";
import { backupWords as words } from "../../src/content/backup-words.ts";
import { backup, openBackup, saveCopy } from "./support/backup.ts";
import * as list from "./support/interviews.ts";
import { expect, test } from "./support/test.ts";
import * as timeline from "./support/timeline.ts";

test.use({ now: timeline.thursday });

const baker = list.interview({ job: "Baker", topics: "ovens" }, 0);

/** Stands in for what a browser answers when it is asked to keep the site, and counts how often it is. */
async function answerToKeeping(page: Page, answers: boolean): Promise<() => Promise<number>> {
  await page.addInitScript((says) => {
    let [kept, asked] = [false, 0];
    navigator.storage.persisted = async () => kept;
    navigator.storage.persist = async () => {
      document.documentElement.dataset["asked"] = String(++asked);
      kept = says;
      return kept;
    };
  }, answers);
  return () => page.evaluate(() => Number(document.documentElement.dataset["asked"] ?? 0));
}

const askButton = (page: Page) => backup(page).getByRole("button", { name: words.persist });

test("the browser is asked to keep the interviews when a copy is taken, and never on a mere visit", async ({
  page,
}) => {
  const asked = await answerToKeeping(page, true);
  await list.keep(page, { baker });
  await openBackup(page);
  await expect(askButton(page)).toBeVisible();
  expect(await asked()).toBe(0);
  await saveCopy(page);
  await expect(backup(page)).toContainText(words.persisted);
  await expect(askButton(page)).toHaveCount(0);
  expect(await asked()).toBe(1);
});

test("the button asks, and the answer stands where the button was", async ({ page }) => {
  await answerToKeeping(page, true);
  await list.keep(page, { baker });
  await openBackup(page);
  await askButton(page).click();
  await expect(backup(page).getByText(words.persisted)).toBeFocused();
});

test("a browser that will not promise says so, and can be asked again", async ({ page }) => {
  const asked = await answerToKeeping(page, false);
  await list.keep(page, { baker });
  await openBackup(page);
  await expect(backup(page)).not.toContainText(words.notPersisted);
  await askButton(page).click();
  await expect(backup(page)).toContainText(words.notPersisted);
  await askButton(page).click();
  expect(await asked()).toBe(2);
});

test("where there is nothing to lose, or the browser cannot be asked, there is no such button", async ({
  page,
}) => {
  await openBackup(page);
  await expect(backup(page).getByRole("button", { name: words.save })).toBeVisible();
  await expect(askButton(page)).toHaveCount(0);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "storage", { value: undefined });
  });
  await list.keep(page, { baker });
  await openBackup(page);
  await expect(backup(page)).toContainText(words.never);
  await expect(askButton(page)).toHaveCount(0);
  await saveCopy(page);
  await expect(backup(page)).not.toContainText(words.notPersisted);
});
