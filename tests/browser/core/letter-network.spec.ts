import type { Page } from "@playwright/test";
import { letterMore, letterWords as words } from "../../../src/content/en/letter/letter-words.ts";
import { questionWords } from "../../../src/content/en/shared/question-words.ts";
import * as letter from "../support/letter.ts";
import { checksWords } from "../support/sheet-words.ts";
import { expect, test } from "../support/test.ts";
import { thursday } from "../support/timeline.ts";

test.use({ now: thursday, locale: "en-GB" });

/** The browser itself writes these where a file does not come. */
const lostFile = [/net::ERR_FAILED/, /Failed to load resource/];

/** With what stands behind its name when it is asked for a second time. */
async function lose(page: Page, part: string): Promise<() => Promise<void>> {
  const script = `**/_astro/${part}.*`;
  await page.route(script, (route) => route.abort("failed"));
  return () => page.unroute(script);
}

test("checks that do not load say so beside a letter that can be sent, and are tried again", async ({
  page,
  trouble,
}) => {
  trouble.allow(...lostFile);
  const found = await lose(page, "MessageChecks");
  await letter.writeLetter(page);
  const message = letter.tool(page).getByRole("alert").filter({ hasText: checksWords.notLoaded });
  await expect(message).toBeVisible();
  await expect(letter.text(page)).toHaveValue(/Dear Ines,/);
  await found();
  await letter.button(page, questionWords.tryAgain).click();
  await expect(letter.tool(page).getByText(checksWords.allWell)).toBeVisible();
  await expect(message).toHaveCount(0);
});

test("further questions that do not load say so, and come when they are opened again", async ({
  page,
  trouble,
}) => {
  trouble.allow(...lostFile);
  const found = await lose(page, "MoreAnswers");
  await letter.openLetter(page);
  const more = letter.tool(page).getByText(words.more);
  await more.click();
  await expect(letter.tool(page).getByText(words.moreNotLoaded)).toBeVisible();
  await found();
  await more.click();
  await more.click();
  await expect(letter.field(page, letterMore.better)).toBeVisible();
  await expect(letter.tool(page).getByText(words.moreNotLoaded)).toHaveCount(0);
});
