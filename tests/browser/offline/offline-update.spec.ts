import type { Page } from "@playwright/test";
import { keepWorker, readBuild, withdrawWorker } from "../../../build/offline.ts";
import { site as words } from "../../../src/content/en/shared/frame.ts";
import { cacheNames, expectKept, lookForUpdate, test } from "../support/offline.ts";
import { nextBuild } from "../support/site-server.ts";
import { expect } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ now: timeline.thursday });
// A busy machine counts the page that was left for seconds, and then the newer build waits for one more page.
test.slow();

const build = readBuild("dist");
const title = "Follow-up timeline";
const next = nextBuild(build, title, "Follow-up timeline, newer");

/** The title of the timeline's page says which build it is from. */
const expectBuild = (page: Page, isNewer: boolean) =>
  expect(page).toHaveTitle(
    isNewer ? /^Follow-up timeline, newer/ : /^Follow-up timeline(?!, newer)/,
  );

/** The next page that is opened is of the newer build; on a machine with much to do, the one after it. */
async function expectNextBuild(page: Page): Promise<void> {
  await expect(async () => {
    await page.goto(timeline.toolPage);
    await expectBuild(page, true);
  }).toPass();
}

const news = (page: Page) => page.getByText(words.news);
const company = (page: Page) => timeline.tool(page).getByLabel("Company or organisation");

async function openAndType(page: Page): Promise<void> {
  await timeline.openTimeline(page);
  await expectKept(page);
  await timeline.tool(page).getByText("More options").click();
  await company(page).pressSequentially("Harbour ");
}

test("a newer build leaves a page alone in which somebody types, and comes with the next page", async ({
  page,
  site,
}) => {
  await openAndType(page);
  await expect(news(page)).toBeHidden();
  site.deploy(next);
  expect(await lookForUpdate(page)).toBe("waiting");
  await expect(news(page)).toBeVisible();
  await company(page).pressSequentially("Bread");
  await expect(company(page)).toHaveValue("Harbour Bread");
  await expectBuild(page, false);
  await page.getByRole("link", { name: "Tools" }).click();
  await expectNextBuild(page);
  await expect(news(page)).toBeHidden();
  await timeline.tool(page).getByText("More options").click();
  await expect(company(page)).toHaveValue("Harbour Bread");
  expect(await cacheNames(page)).toHaveLength(1);
});

test("the reader may have it now, but not over another tab of the older build", async ({
  context,
  page,
  site,
}) => {
  await openAndType(page);
  const other = await context.newPage();
  await openAndType(other);
  site.deploy(next);
  expect(await lookForUpdate(page)).toBe("waiting");
  await page.getByRole("link", { name: words.update }).click();
  await expectBuild(page, false);
  await expect(news(page)).toBeVisible();
  // The other tab is whole: what it fetches only now is still of its own build.
  await expect(company(other)).toHaveValue("Harbour Harbour ");
  await timeline.choose(other, /^Yesterday/);
  await timeline.choose(other, "No, or I do not remember");
  await timeline.showButton(other).click();
  await expect(timeline.planHeading(other)).toBeFocused();
  await other.close();
  await expectNextBuild(page);
});

test("a host that is halfway to the next build is not kept", async ({ page, site }) => {
  await page.goto(timeline.toolPage);
  await expectKept(page);
  const kept = await cacheNames(page);
  const half = new Map(build).set("/guide/", next.get("/guide/") ?? Buffer.from("new"));
  site.deploy(half, keepWorker(next));
  expect(await lookForUpdate(page)).toBe("refused");
  await page.reload();
  await expectBuild(page, false);
  site.deploy(next);
  expect(await lookForUpdate(page)).toBe("waiting");
  await expectNextBuild(page);
  expect(await cacheNames(page)).not.toContain(kept[0]);
});

test("a broken worker is withdrawn, and nothing of it stays", async ({ page, site }) => {
  const broken =
    'self.addEventListener("install",()=>caches.open("after-the-interview-broken"));' +
    'self.addEventListener("activate",(event)=>event.waitUntil(self.clients.claim()));' +
    'self.addEventListener("fetch",(event)=>event.respondWith(new Response("broken")));';
  site.deploy(build, broken);
  await page.goto("/");
  await expectKept(page);
  await page.reload();
  await expect(page.locator("body")).toHaveText("broken");
  site.deploy(build, withdrawWorker());
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const workers = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(workers).toBe(0);
  await page.goto(timeline.toolPage);
  await expectBuild(page, false);
  await expect.poll(workers).toBe(0);
  expect(await cacheNames(page)).toEqual([]);
});
