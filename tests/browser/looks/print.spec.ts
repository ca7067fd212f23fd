import type { Page } from "@playwright/test";
import { lessonWords } from "../../../src/content/en/shared/lesson-words.ts";
import { booklet } from "../../built/pages.ts";
import { sheet } from "../support/paper.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ viewport: sheet });

async function openForPrint(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.emulateMedia({ media: "print" });
}

/** How many sheets the page takes: a PDF names each of them in clear. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: "A4" });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test("a lesson prints its answers opened, and no address of our own", async ({ page }) => {
  await openForPrint(page, "/guide/say-thank-you/");
  const answer = page.locator("details > p").first();
  expect(await page.locator("details").first().getAttribute("open")).toBeNull();
  expect(await answer.evaluate((one) => one.checkVisibility())).toBe(true);
  const after = (link: string) =>
    page
      .locator(link)
      .first()
      .evaluate((one) => getComputedStyle(one, "::after").content);
  expect(await after('main a[href^="/"]')).toBe("none");
});

test("a link to another site prints its address", async ({ page }) => {
  await openForPrint(page, "/evidence/");
  const link = page.locator('main a[href^="http"]').first();
  const href = await link.getAttribute("href");
  const content = await link.evaluate((one) => getComputedStyle(one, "::after").content);
  expect(content).toContain(href);
});

test.describe("the plan on paper", () => {
  test.use({ now: timeline.thursday });

  test("has a box for each step, ticked where it is done, on two sheets at most", async ({
    page,
  }) => {
    await timeline.makePlan(page);
    const first = page
      .locator(".thread .knot")
      .filter({ has: page.getByRole("checkbox") })
      .first();
    const title = await first.getByRole("heading").innerText();
    await first.getByRole("checkbox").check();
    await page.emulateMedia({ media: "print" });
    const knot = page.locator(".thread .knot").filter({ hasText: title });
    const box = (of: typeof knot) =>
      of.evaluate((one) => {
        const { content, borderRadius, backgroundColor } = getComputedStyle(one, "::after");
        return { content, borderRadius, backgroundColor };
      });
    const white = { borderRadius: "3px", backgroundColor: "rgb(255, 255, 255)" };
    expect(await box(knot)).toEqual({ ...white, content: '"✓"' });
    const open = page.locator('.thread .knot:not([data-status="done"]):has(.status)').first();
    expect(await box(open)).toEqual({ ...white, content: '""' });
    expect(await sheetsOf(page)).toBeLessThanOrEqual(2);
  });
});

test.describe("the booklet", () => {
  test("begins each lesson and the sources on a new sheet", async ({ page }) => {
    await openForPrint(page, booklet);
    const articles = page.locator("article");
    const breaks = await articles.evaluateAll((all) =>
      all.map((one) => getComputedStyle(one).breakBefore),
    );
    expect(new Set(breaks)).toEqual(new Set(["page"]));
    expect(await sheetsOf(page)).toBeGreaterThan(breaks.length);
    await expect(page.getByText(lessonWords.howToPrint)).toBeHidden();
  });

  test("is found from the guide and leads to each of its lessons", async ({ page }) => {
    await page.goto("/guide/");
    await page.getByRole("link", { name: lessonWords.printAll }).click();
    await expect(page).toHaveURL(booklet);
    await expect(page.getByText(lessonWords.howToPrint)).toBeVisible();
    await page.getByRole("link", { name: "Make a short, calm call" }).first().click();
    await expect(page.getByRole("heading", { name: "Make a short, calm call" })).toBeInViewport();
  });
});
