import type { Page } from "@playwright/test";
import { feedbackEmail } from "../../../src/content/en/messages/feedback.ts";
import {
  checkWords,
  feedbackPage,
  resultWords,
} from "../../../src/content/en/questions/feedback-later-words.ts";
import { feedbackWords as words } from "../../../src/content/en/questions/feedback-words.ts";
import { listenOnPaper, listenWords } from "../../../src/content/en/questions/listen-words.ts";
import { reviewOnPaper } from "../../../src/content/en/questions/review-words.ts";
import { expectAccessible } from "../support/axe.ts";
import * as feedback from "../support/feedback.ts";
import { expect, test } from "../support/test.ts";
import { thursday } from "../support/timeline.ts";

test.use({ now: thursday });

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  const excess = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(excess, "pixels too wide").toBe(0);
  await page.setViewportSize({ width: 360, height: 640 });
}

/** What a thumb misses: controls under 44 pixels, a tick with its label counted as one. */
function smallTargets(page: Page): Promise<string[]> {
  return feedback.tool(page).evaluate((tool) =>
    [...tool.querySelectorAll("input, textarea, button, summary, .as-button")]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const target = element.closest(".choice") ?? element;
        return target.getBoundingClientRect().height < 44;
      })
      .map((element) => element.outerHTML.slice(0, 90)),
  );
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 360, height: 640 } });

    test("axe finds nothing in the form with errors and findings, and all fits a thumb", async ({
      page,
    }) => {
      await feedback.open(page, feedback.formPage);
      await feedback.tick(page, words.own).check();
      await feedback.field(page, checkWords.label).fill("Did you even read my CV?");
      await feedback.button(page, checkWords.check).click();
      await feedback.tool(page).getByText(checkWords.examples).click();
      await feedback.button(page, words.show).click();
      await expect(page).toHaveTitle(/^Error: /);
      expect(await smallTargets(page)).toEqual([]);
      await expectAccessible(page, "with errors and findings");
      await expectNoSidewaysScroll(page);
    });

    test("axe finds nothing in the words", async ({ page }) => {
      await feedback.open(page, feedback.formPage);
      await feedback.fillForm(page);
      await feedback.show(page);
      await feedback.tool(page).getByText(resultWords.why).click();
      expect(await smallTargets(page)).toEqual([]);
      await expectAccessible(page, "with the words");
      await expectNoSidewaysScroll(page);
    });

    test("axe finds nothing while their words are sorted", async ({ page }) => {
      await feedback.open(page, feedback.listenPage);
      await feedback.field(page, listenWords.line).fill("Shifts");
      await feedback.button(page, listenWords.over).click();
      expect(await smallTargets(page)).toEqual([]);
      await expectAccessible(page, "while sorting");
      await expectNoSidewaysScroll(page);
    });
  });
}

test("on paper the script has room to write, and the email is a letter without fields", async ({
  page,
}) => {
  await feedback.open(page, feedback.formPage);
  await feedback.fillForm(page);
  await feedback.show(page);
  await page.emulateMedia({ media: "print" });
  await expect(feedback.tool(page).locator(".letter-sheet")).toContainText("Hello Ines Duarte,");
  await expect(feedback.field(page, feedbackEmail.labels.field)).toBeHidden();
  await expect(feedback.tool(page).locator("button, input").filter({ visible: true })).toHaveCount(
    0,
  );
  await page.emulateMedia({ media: "screen" });
  await feedback.button(page, resultWords.change).click();
  await feedback.tool(page).locator("#ask-phone").check();
  await feedback.show(page);
  await page.emulateMedia({ media: "print" });
  await expect(feedback.tool(page).locator(".by-pen-line").first()).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the words stand there with gaps, and each page has its questions to fill in by hand", async ({
    page,
  }) => {
    const read = async (path: string) => {
      await page.goto(path);
      return page.locator("main").innerText();
    };
    const form = await read(feedback.formPage);
    expect(form).toContain(feedbackPage.noScript);
    expect(form).toContain("about the position of (the job)");
    expect(form).toContain("for considering me for the position of (the job).");
    expect(await read(feedback.listenPage)).toContain(listenOnPaper.said);
    expect(await read(feedback.reviewPage)).toContain(reviewOnPaper.noScript);
  });
});
