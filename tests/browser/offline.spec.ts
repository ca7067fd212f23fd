import { site as words } from "../../src/content/frame.ts";
import { pageAddresses } from "../built/pages.ts";
import { expectKept, test } from "./support/offline.ts";
import { expect } from "./support/test.ts";
import * as timeline from "./support/timeline.ts";

test.use({ now: timeline.thursday });

/** The browser looks for a newer build at each page, and writes that nobody answers. */
const nobodyThere = [/ERR_CONNECTION_REFUSED/, /fetching the script/];

test("after one visit all of it works without a network", async ({ page, site, trouble }) => {
  trouble.allow(...nobodyThere, /HTTP 404: .*\/nowhere/, /status of 404/);
  await page.goto("/");
  await expectKept(page);
  await site.down();
  for (const address of pageAddresses()) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 }), address).toBeVisible();
  }
  await timeline.makePlan(page);
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
