import type { Page } from "@playwright/test";
import { myInterviewsWords as words } from "../../../src/content/en/mine/my-interviews-words.ts";
import { expectAccessible } from "../support/axe.ts";
import { holdScripts } from "../support/first-paint.ts";
import * as list from "../support/interviews.ts";
import { paintOf, watchPaints } from "../support/next-paint.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ now: timeline.thursday });

const texts = {
  baker: list.interview({ job: "Baker", company: "Harbour Bread" }, 0),
  nurse: list.interview({ job: "Night nurse", ...list.doneEarly("2025-11-13") }, 7),
  analyst: list.interview({ job: "Analyst" }, 3),
  driver: list.interview({ job: "Driver" }, null),
  cook: list.interview({ job: "C".repeat(60), company: "Amina Nowak and Partners" }, 1),
  away: list.interview({ job: "Clerk", archivedOn: list.today }, 40),
  junk: "{",
};

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(excess, "pixels too wide").toBe(0);
}

/** A list with everything in it that it can show. */
async function openFullList(page: Page): Promise<void> {
  await list.keep(page, texts);
  await list.openList(page);
  await page.getByText("Archived interviews (1)").click();
  await list.openChanges(page, "Analyst");
  const changes = await list.openChanges(page, "Driver");
  await changes.getByRole("button", { name: words.remove }).click();
  await page.locator(".due").getByRole("checkbox").first().check();
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in a full list in ${colorScheme}, and nothing is too wide`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 640 });
    await openFullList(page);
    await expectAccessible(page, "in a full list");
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
  });
}

test("with colours forced, knots and boxes keep an edge", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openFullList(page);
  await expectAccessible(page, "with colours forced");
  const bare = await page
    .locator(".thread > li:not(.gone)")
    .evaluateAll((items) =>
      items
        .filter((item) => Number.parseFloat(getComputedStyle(item, "::after").borderTopWidth) === 0)
        .map((item) => item.outerHTML.slice(0, 80)),
    );
  expect(bare).toEqual([]);
});

for (const viewport of [
  { width: 360, height: 640 },
  { width: 1280, height: 900 },
]) {
  test(`no empty page flashes and nothing moves while the list loads, at ${viewport.width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await list.keep(page, texts);
    const release = await holdScripts(page);
    await page.goto(list.listPage, { waitUntil: "commit" });
    await expect(list.list(page).getByText(words.loading)).toBeVisible();
    await expect(list.list(page).getByText(words.whatComes)).toBeHidden();
    release();
    await expect(list.row(page, "Analyst")).toBeVisible();
    await expect(list.list(page).getByText(words.whatComes)).toHaveCount(0);
    const shift = await page.evaluate(() => {
      const observer = new PerformanceObserver(() => {});
      observer.observe({ type: "layout-shift", buffered: true });
      const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
      return shifts.reduce((sum, { value }) => sum + value, 0);
    });
    expect(shift).toBe(0);
  });
}

test("a printed list is whole, and has no controls", async ({ page }) => {
  await list.keep(page, list.manyInterviews(60, 1, list.today));
  await list.openList(page);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  const controls = page.locator("button, select, summary, input:not([type=checkbox])");
  await expect(controls.filter({ visible: true })).toHaveCount(0);
  await expect(list.names(page).filter({ visible: true })).toHaveCount(54);
});

test("500 interviews are there, few at first, and answer at once", async ({ page }) => {
  await list.keep(page, list.manyInterviews(500, 20, list.today));
  await watchPaints(page);
  await list.openList(page);
  await expect(list.names(page)).toHaveCount(40);
  const more = page.getByRole("button", { name: "Show 40 more" });
  await more.click();
  await expect(list.names(page)).toHaveCount(80);
  await expect(list.list(page).locator("h3").nth(40).locator("..").getByRole("link")).toBeFocused();
  const [first] = await list.names(page).allTextContents();
  const changes = await list.openChanges(page, first ?? "");
  const job = changes.getByLabel(words.job);
  await job.focus();
  // Generous, as other tests run beside this one; `scripts/measure-interviews.ts` has the real numbers.
  for (const letter of "night") {
    expect(await paintOf(page, "input", () => page.keyboard.press(letter))).toBeLessThan(400);
  }
  await page.getByLabel(words.find).fill("harbour bread 49");
  await expect(list.list(page)).toContainText("10 interviews fit.");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, now: undefined });

  test("the page says what will be here, with an example", async ({ page }) => {
    await page.goto(list.listPage);
    await expect(page.locator("p", { hasText: words.noScript })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Baker at Harbour Bread" })).toBeVisible();
    await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("main").getByRole("textbox")).toHaveCount(0);
  });
});
