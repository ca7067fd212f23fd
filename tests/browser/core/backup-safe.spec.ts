import type { Page } from "@playwright/test";
import { backupWords as words } from "../../../src/content/en/mine/backup-words.ts";
import { copyLineWords } from "../../../src/content/en/shared/copy-line-words.ts";
import { expectAccessible } from "../support/axe.ts";
import { backup, openBackup, saveCopy } from "../support/backup.ts";
import * as list from "../support/interviews.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

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

const aDay = 24 * 60 * 60 * 1000;
const daysAgo = (days: number) => Date.parse(timeline.thursday) - days * aDay;
const reminder = (page: Page) => list.list(page).locator(".copy-line");

test("one line reminds of a copy after 5 days, and goes once there is one", async ({ page }) => {
  const fresh = list.interview({ job: "Driver", keptAt: daysAgo(1) }, 1);
  await list.keep(page, { baker: { ...baker, keptAt: daysAgo(6) }, fresh });
  await list.openList(page);
  await expect(reminder(page)).toContainText(copyLineWords.never.more.replace("{count}", "2"));
  await expectAccessible(page, "with a reminder");
  await reminder(page).getByRole("link", { name: copyLineWords.make }).click();
  await expect(backup(page)).toBeInViewport();
  await expect(backup(page)).toHaveAttribute("aria-busy", "false");
  await saveCopy(page);
  await expect(reminder(page)).toHaveCount(0);
});

test("nothing reminds of a copy while changes are fresh, or in the last one", async ({ page }) => {
  const driver = list.interview({ job: "Driver", keptAt: daysAgo(9) }, 9);
  await list.keep(page, { baker: { ...baker, keptAt: daysAgo(4) }, driver });
  const copiedAt = (days: number) =>
    page.evaluate(
      (moment) => localStorage.setItem("after-the-interview:backup", String(moment)),
      daysAgo(days),
    );
  await copiedAt(8);
  await list.openList(page);
  await expect(list.names(page)).toHaveCount(2);
  await expect(reminder(page)).toHaveCount(0);
  await copiedAt(10);
  await list.openList(page);
  await expect(reminder(page)).toContainText("Your last copy is from Monday 10 November.");
});
