import type { Page } from "@playwright/test";
import { searchWords as words } from "../../../src/content/en/shared/search-words.ts";
import { expectAccessible } from "../support/axe.ts";
import { painted } from "../support/painted.ts";
import { expect, test } from "../support/test.ts";

const field = (page: Page) => page.getByRole("searchbox", { name: words.label });
const results = (page: Page) => page.locator(".results").getByRole("link");
const said = (page: Page) => page.locator("#said");

const index = "**/search-index.json";
const wake = "**/wake.js";

/** The browser itself writes these where a file does not come. */
const lostFile = [/net::ERR_FAILED/, /Failed to load resource/];

test.beforeEach(async ({ page }) => {
  await page.goto("/guide/");
});

test("finds a lesson from the keyboard alone and goes to the part that was meant", async ({
  page,
}) => {
  await page.keyboard.press("Tab");
  await page.locator("main").focus();
  await page.keyboard.press("Tab");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("slowly");
  await expect(said(page)).toHaveText(words.one);
  await page.keyboard.press("Enter");
  await expect(page.locator(".found")).toBeFocused();
  expect(new URL(page.url()).pathname).toBe("/guide/");
  await page.keyboard.press("Tab");
  await expect(results(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/guide\/make-the-call\/#what-to-say$/);
});

test("shows title, heading and the words around what was found, and says how many", async ({
  page,
}) => {
  await field(page).fill("start date");
  await expect(results(page).first()).toHaveText(/^Write down all you need for day one/);
  await expect(page.locator(".results li").first().locator("mark").first()).toHaveText(/start/i);
  const count = await results(page).count();
  await expect(said(page)).toHaveText(words.many.replace("{count}", String(count)));
});

test("keeps what is typed before it has loaded, and the field itself", async ({ page }) => {
  const { promise: goOn, resolve: letGo } = Promise.withResolvers<void>();
  await page.route(wake, async (route) => {
    await goOn;
    await route.continue();
  });
  const before = await field(page).elementHandle();
  await field(page).pressSequentially("slowly");
  await field(page).blur();
  letGo();
  await expect(results(page)).toHaveCount(1);
  await expect(field(page)).toHaveValue("slowly");
  expect(await field(page).evaluate((now, then) => now === then, before)).toBe(true);
});

test("loads nothing before the field is used, also where answers are kept", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.evaluate(() => localStorage.setItem("after-the-interview:interview:1", "{}"));
  const awake = page.waitForResponse(/DoneMark/);
  await page.reload();
  await awake;
  await painted(page);
  expect(asked.filter((path) => /search/i.test(path))).toEqual([]);
  await field(page).focus();
  await page.waitForResponse(index);
  await field(page).fill("call");
  await expect(results(page)).not.toHaveCount(0);
});

test("has a kind word and a next step where nothing is found", async ({ page }) => {
  await field(page).fill("zebra");
  const none = words.none.replace("{query}", "zebra");
  await expect(page.getByText(`${none} ${words.instead}`)).toBeVisible();
  await expect(said(page)).toHaveText(none);
  await page.keyboard.press("Enter");
  await expect(field(page)).toBeFocused();
  await field(page).fill("");
  await expect(page.locator(".found")).toHaveCount(0);
});

test("shows a text that was typed as text", async ({ page }) => {
  const typed = '<img src="/x">';
  await field(page).fill(typed);
  await expect(page.getByText(words.none.replace("{query}", typed))).toBeVisible();
});

test("says that its index did not load, and tries again", async ({ page, trouble }) => {
  trouble.allow(...lostFile);
  await page.route(index, (route) => route.abort("failed"));
  await field(page).fill("call");
  await expect(page.locator(".found.error")).toHaveText(words.notLoaded);
  await expect(said(page)).toHaveText(words.notLoaded);
  await page.unroute(index);
  await page.getByRole("button", { name: words.tryAgain }).click();
  await expect(results(page)).not.toHaveCount(0);
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue("call");
});

for (const script of [wake, "**/_astro/SearchResults.*"]) {
  test(`says that it did not load at all, and is tried at the next focus: ${script}`, async ({
    page,
    trouble,
  }) => {
    trouble.allow(...lostFile);
    await page.route(script, (route) => route.abort("failed"));
    await field(page).fill("slowly");
    await expect(page.getByRole("alert")).toContainText(words.asleep);
    await page.unroute(script);
    await field(page).blur();
    await field(page).focus();
    await expect(results(page)).toHaveCount(1);
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`is accessible with results and without, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await field(page).fill("call");
    await expect(results(page)).not.toHaveCount(0);
    await expectAccessible(page, "with results");
    await field(page).fill("zebra");
    await expect(page.getByText(words.instead)).toBeVisible();
    await expectAccessible(page, "without results");
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBe(0);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("there is no field that does nothing", async ({ page }) => {
    await expect(field(page)).toBeHidden();
    await expect(page.getByText(words.label)).toBeHidden();
  });
});
