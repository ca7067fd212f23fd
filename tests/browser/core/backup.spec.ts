import { backupWords as words } from "../../../src/content/en/mine/backup-words.ts";
import { expectAccessible } from "../support/axe.ts";
import { backup, chooseFile, openBackup, press, saveCopy, written } from "../support/backup.ts";
import * as list from "../support/interviews.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ now: timeline.thursday });

const baker = list.interview({ job: "Baker", topics: "ovens" }, 0);
const nurse = list.interview({ job: "Night nurse" }, 3);

test("a copy brings back every word on another device, and undo takes it back", async ({
  page,
}) => {
  await list.keep(page, { baker, nurse, broken: '{"version":1,"job":"Bak' });
  await openBackup(page);
  await expect(backup(page)).toContainText(words.never);
  const before = await written(page);
  const { text, name } = await saveCopy(page);
  expect(name).toBe("after-the-interview-2025-11-20.json");
  await expect(backup(page)).toContainText("Your last copy is from Thursday 20 November");
  await page.evaluate(() => localStorage.clear());
  await openBackup(page);
  await chooseFile(page, text);
  await expect(backup(page)).toContainText("3 interviews are new.");
  expect(await written(page)).toEqual([]);
  await expectAccessible(page, "with a copy found");
  await press(page, words.add);
  expect(await written(page)).toEqual(before);
  await expect(list.names(page)).toHaveText(["Baker", "Night nurse"]);
  await press(page, words.undo);
  expect(await written(page)).toEqual([]);
});

test("a copy that differs is put together, or takes the place of what is here", async ({
  page,
}) => {
  await list.keep(page, { baker, nurse });
  await openBackup(page);
  const { text } = await saveCopy(page);
  const changed = { ...baker, topics: "the early shift", company: "Harbour Bread" };
  await list.keep(page, { baker: changed, driver: list.interview({ job: "Driver" }, 1) });
  await page.evaluate((key) => localStorage.removeItem(key), list.keyOf("nurse"));
  await openBackup(page);
  const before = await written(page);
  await chooseFile(page, text);
  for (const sentence of [words.added.one, words.changed.one, words.here.one]) {
    await expect(backup(page)).toContainText(sentence.replace("{count}", "1"));
  }
  await press(page, words.add);
  await expect(list.names(page)).toHaveCount(3);
  expect(JSON.stringify(await written(page))).toContain("ovens");
  expect(JSON.stringify(await written(page))).toContain("the early shift");
  await press(page, words.undo);
  expect(await written(page)).toEqual(before);
  await chooseFile(page, text);
  await press(page, words.replace);
  await expect(list.names(page)).toHaveText(["Baker", "Night nurse"]);
  await press(page, words.undo);
  expect(await written(page)).toEqual(before);
});

test("a locked copy opens with its passphrase only", async ({ page }) => {
  await list.keep(page, { baker });
  await openBackup(page);
  await backup(page).getByText(words.lock).click();
  await backup(page).getByLabel(words.passphrase).fill("four plain words here");
  const { text } = await saveCopy(page);
  expect(text).not.toContain("Baker");
  await page.evaluate(() => localStorage.clear());
  await openBackup(page);
  await chooseFile(page, text);
  const passphrase = backup(page).locator(".found").getByLabel(words.passphrase);
  await passphrase.fill("another");
  await press(page, words.open);
  await expect(backup(page).getByRole("alert")).toHaveText(words.wrongPassphrase);
  await passphrase.fill("four plain words here");
  await press(page, words.open);
  await press(page, words.add);
  await expect(list.names(page)).toHaveText(["Baker"]);
});

test("a file that is no copy is refused in plain words and changes nothing", async ({ page }) => {
  // Files of 10 MB are made.
  test.slow();
  await list.keep(page, { baker });
  await openBackup(page);
  const before = await list.allKept(page);
  const copy = (await saveCopy(page)).text;
  for (const [text, says] of [
    ["milk, flour", words.refused.foreign],
    [copy.slice(0, -40), words.refused.broken],
    [copy.replace('"job": "Baker"', '"__proto__": {}, "job": "Baker"'), words.refused.unsafe],
    ["[".repeat(100_000), words.refused["too-deep"]],
    [" ".repeat(10_000_001), words.refused["too-large"]],
  ] as const) {
    await chooseFile(page, text);
    await expect(backup(page).getByRole("alert")).toHaveText(says);
  }
  const { ["after-the-interview:backup"]: _, ...after } = await list.allKept(page);
  expect(after).toEqual(before);
});

test("erasing leaves nothing of ours behind, in no tab, until it is undone", async ({
  context,
  page,
}) => {
  await list.keep(page, { baker, nurse });
  await page.evaluate(() => {
    localStorage.setItem("after-the-interview:theme", "dark");
    localStorage.setItem("of a neighbour", "stays");
  });
  const other = await context.newPage();
  await timeline.openTimeline(other);
  await openBackup(page);
  const before = await list.allKept(page);
  await press(page, "Erase 2 interviews and all else on this device");
  await expect(backup(page).locator(".cleared")).toBeFocused();
  expect(await list.allKept(page)).toEqual({ "of a neighbour": "stays" });
  const left = await page.evaluate(async () => ({
    caches: await caches.keys(),
    databases: await indexedDB.databases(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    session: sessionStorage.length,
    address: location.href,
  }));
  expect(left).toMatchObject({ caches: [], databases: [], workers: 0, session: 0 });
  await expect(list.names(page)).toHaveCount(0);
  await expect(timeline.planHeading(other)).toHaveCount(0);
  await press(page, words.undo);
  expect(await list.allKept(page)).toEqual(before);
  await press(page, "Erase 2 interviews and all else on this device");
  await timeline.choose(other, /^Yesterday/);
  const kept = Object.keys(await list.allKept(page)).filter((key) => key.includes(":interview:"));
  expect(kept).toHaveLength(1);
});
