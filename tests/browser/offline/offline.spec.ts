import { holidayWords } from "../../../src/content/en/days/holiday-words.ts";
import { workingDaysWords } from "../../../src/content/en/days/working-days-words.ts";
import { site as words } from "../../../src/content/en/shared/frame.ts";
import { pageAddresses } from "../../built/pages.ts";
import { backup, openBackup, press } from "../support/backup.ts";
import { interview, keep } from "../support/interviews.ts";
import { cacheNames, expectKept, test } from "../support/offline.ts";
import { expect } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ now: timeline.thursday });

/** The browser looks for a newer build at each page, and writes that nobody answers. */
const nobodyThere = [/ERR_CONNECTION_REFUSED/, /fetching the script/];

test("after one visit all of it works without a network", async ({ page, site, trouble }) => {
  // Every page is opened.
  test.slow();
  trouble.allow(...nobodyThere, /HTTP 404: .*\/nowhere/, /status of 404/);
  await page.goto("/");
  await expectKept(page);
  await site.down();
  for (const address of pageAddresses()) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 }), address).toBeVisible();
  }
  await timeline.makePlan(page);
  await timeline.tool(page).getByText(workingDaysWords.title).click();
  await timeline.tool(page).getByLabel(holidayWords.country).selectOption("de");
  await timeline.tool(page).getByLabel(holidayWords.region).selectOption("de-by");
  await expect(timeline.tool(page)).toContainText("CC BY-SA 3.0");
  await page.reload();
  await expect(timeline.planHeading(page)).toBeVisible();
  await page.goto("/guide?from=a-link");
  await expect(page).toHaveURL(/\/guide\/\?from=a-link$/);
  await page.getByRole("searchbox").fill("thank");
  await expect(page.getByRole("status").filter({ hasText: /result/ })).toBeVisible();
  await page.goto("/nowhere/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a visit asks for each file of the site once, for no picture of a link, and nobody else", async ({
  page,
  site,
}) => {
  await page.goto("/");
  await expectKept(page);
  const before = site.asked.length;
  const once = site.asked.filter((file) => file.startsWith("/guide/") || file === "/wake.js");
  expect(new Set(once).size).toBe(once.length);
  expect(site.asked.filter((file) => file.startsWith("/cards/"))).toEqual([]);
  await page.goto("/guide/say-thank-you/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  // The browser may look for a newer build; the page and all it has come from the device.
  expect(site.asked.slice(before).filter((file) => file !== "/sw.js")).toEqual([]);
});

test("erasing everything takes the kept site off as well", async ({ page }) => {
  await keep(page, { baker: interview({ job: "Baker" }, 0) });
  await openBackup(page);
  await expectKept(page);
  expect(await cacheNames(page)).toHaveLength(1);
  await press(page, "Erase 1 interview and all else on this device");
  await expect(backup(page).locator(".cleared")).toBeFocused();
  const left = await page.evaluate(async () => [
    ...(await caches.keys()),
    ...(await indexedDB.databases()),
    ...(await navigator.serviceWorker.getRegistrations()),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);
  expect(left).toEqual([]);
});

test("it can be put on the home screen", async ({ page, context }) => {
  await page.goto("/");
  await expectKept(page);
  const browser = await context.newCDPSession(page);
  const { errors, data = "{}" } = await browser.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  expect(JSON.parse(data)).toMatchObject({ name: words.name, display: "standalone" });
  const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
  const inTheWay = installabilityErrors.map(({ errorId }) => errorId);
  // The runner's windows are private ones.
  expect(inTheWay.filter((id) => id !== "in-incognito")).toEqual([]);
  for (const { src, sizes } of JSON.parse(data).icons) {
    const size = await page.evaluate(async (address) => {
      const picture = await createImageBitmap(await (await fetch(address)).blob());
      return `${picture.width}x${picture.height}`;
    }, src);
    expect(size).toBe(sizes);
  }
});
