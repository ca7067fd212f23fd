import { readFile } from "node:fs/promises";
import { myInterviewsWords as words } from "../../../src/content/en/mine/my-interviews-words.ts";
import * as list from "../support/interviews.ts";
import { fillStorage } from "../support/storage.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ now: timeline.thursday });

const baker = list.interview({ job: "Baker" }, 0);
const nurse = list.interview({ job: "Night nurse" }, 3);

test("a removed interview is gone from the device, and Undo puts back the same bytes", async ({
  page,
}) => {
  // Written as another program would: what is put back is the text, not what it stands for.
  await list.keep(page, { nurse, baker: JSON.stringify(baker, null, 1) });
  await list.openList(page);
  const before = await list.allKept(page);
  await (await list.openChanges(page, "Baker")).getByRole("button", { name: words.remove }).click();
  await expect(list.line(page, "Baker is removed.")).toBeFocused();
  expect(Object.keys(await list.allKept(page))).not.toContain(list.keyOf("baker"));
  expect(JSON.stringify(await list.allKept(page))).not.toContain("Baker");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: words.undo })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(list.row(page, "Baker").locator("summary")).toBeFocused();
  await expect(page.locator("#said")).toHaveText("Baker is back.");
  expect(await list.allKept(page)).toEqual(before);
});

test("Undo stays while other things are done, and ends when the page is left", async ({ page }) => {
  await list.keep(page, { nurse, baker });
  await list.openList(page);
  await (await list.openChanges(page, "Baker")).getByRole("button", { name: words.remove }).click();
  const changes = await list.openChanges(page, "Night nurse");
  await changes.getByLabel(words.company).fill("Lindgate");
  await page.clock.setFixedTime("2025-11-22T09:00:00Z");
  await expect(page.getByRole("button", { name: words.undo })).toBeVisible();
  await page.reload();
  await expect(list.names(page)).toHaveText(["Night nurse at Lindgate"]);
  await expect(page.getByText("is removed")).toHaveCount(0);
});

test("the way back does not take the focus from who searches on", async ({ page }) => {
  const jobs = ["Cook", "Clerk", "Gardener", "Porter", "Guard"];
  const rest = Object.fromEntries(jobs.map((job) => [job, list.interview({ job }, null)]));
  await list.keep(page, { ...rest, baker });
  await list.openList(page);
  await (await list.openChanges(page, "Baker")).getByRole("button", { name: words.remove }).click();
  await page.getByLabel(words.find).pressSequentially("baker");
  await expect(page.getByLabel(words.find)).toBeFocused();
  await expect(page.getByLabel(words.find)).toHaveValue("baker");
  await page.getByRole("button", { name: words.undo }).click();
  await expect(list.names(page)).toHaveText(["Baker"]);
});

test("with the last interview removed, the way back is still there", async ({ page }) => {
  await list.keep(page, { baker });
  await list.openList(page);
  await (await list.openChanges(page, "Baker")).getByRole("button", { name: words.remove }).click();
  await page.getByRole("button", { name: words.undo }).click();
  await expect(list.names(page)).toHaveText(["Baker"]);
  await (await list.openChanges(page, "Baker")).getByRole("button", { name: words.remove }).click();
  await page.reload();
  await expect(list.list(page)).toContainText(words.whatComes);
});

test("an archived interview is folded away, and comes back from there", async ({ page }) => {
  await list.keep(page, { nurse, baker });
  await list.openList(page);
  await (await list.openChanges(page, "Baker"))
    .getByRole("button", { name: words.archive })
    .click();
  await expect(list.line(page, "Baker is archived.")).toBeFocused();
  await expect(list.list(page).locator(".due")).toHaveCount(0);
  await page.reload();
  await page.getByText("Archived interviews (1)").click();
  await (await list.openChanges(page, "Baker"))
    .getByRole("button", { name: words.bringBack })
    .click();
  await expect(list.row(page, "Baker").locator("summary")).toBeFocused();
  await expect(list.names(page)).toHaveText(["Baker", "Night nurse"]);
  await expect(page.getByText(/^Archived interviews/)).toHaveCount(0);
});

test("what cannot be read is said, downloaded as it is, and harms no other", async ({ page }) => {
  const junk = { broken: '{"version":1,"job":"Bak', other: '["an older site"]', none: "null" };
  await list.keep(page, { baker, ...junk });
  await list.openList(page);
  const before = await list.allKept(page);
  await expect(list.names(page)).toHaveText(["Baker"]);
  const unreadable = list.list(page).locator(".unreadable > li");
  await expect(unreadable).toHaveCount(3);
  const first = unreadable.first();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    first.getByRole("button", { name: words.download }).click(),
  ]);
  expect(Object.values(junk)).toContain(await readFile(await download.path(), "utf8"));
  expect(download.suggestedFilename()).toBe(words.fileName);
  await first.getByRole("button", { name: words.remove }).click();
  await expect(list.line(page, words.unreadableRemoved)).toBeFocused();
  expect(Object.keys(await list.allKept(page))).toHaveLength(Object.keys(before).length - 1);
  await page.getByRole("button", { name: words.undo }).click();
  expect(await list.allKept(page)).toEqual(before);
});

test("keys of neighbours stay as they are, whatever is done", async ({ page }) => {
  await list.keep(page, { baker, nurse });
  const neighbours = await page.evaluate(() => {
    for (const key of ["length", "__proto__", "interview:first", "x".repeat(1000)]) {
      localStorage.setItem(key, `of a neighbour: ${key}`);
    }
    return Object.entries(localStorage).filter(([key]) => !key.startsWith("after-the"));
  });
  await list.openList(page);
  await (await list.openChanges(page, "Baker")).getByRole("button", { name: words.remove }).click();
  await page.getByRole("button", { name: words.add }).click();
  await page.getByLabel(words.yourName).fill("Sam");
  const after = Object.entries(await list.allKept(page));
  expect(after.filter(([key]) => !key.startsWith("after-the"))).toEqual(neighbours);
});

test("on a full device the change is there to see, and said to be unsaved", async ({ page }) => {
  await list.keep(page, { baker });
  await list.openList(page);
  await fillStorage(page);
  await (await list.openChanges(page, "Baker")).getByLabel(words.company).fill("Harbour Bread");
  await expect(list.row(page, "Baker at Harbour Bread")).toBeVisible();
  await expect(list.list(page).getByRole("alert").first()).toContainText("could not save");
});
