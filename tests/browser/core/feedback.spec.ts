import { feedbackEmail } from "../../../src/content/en/messages/feedback.ts";
import { messageWords } from "../../../src/content/en/messages/message-words.ts";
import {
  checkWords,
  feedbackErrors,
  resultWords,
} from "../../../src/content/en/questions/feedback-later-words.ts";
import { feedbackWords as words } from "../../../src/content/en/questions/feedback-words.ts";
import { fileWords } from "../../../src/content/en/shared/file-words.ts";
import * as feedback from "../support/feedback.ts";
import { interview, keep } from "../support/interviews.ts";
import { pasted } from "../support/pasted.ts";
import { expect, test } from "../support/test.ts";
import { stored, tabTo, thursday } from "../support/timeline.ts";

test.use({ now: thursday });

test("from answers to an email that can be copied, opened, edited and written again", async ({
  context,
  page,
}) => {
  await feedback.open(page, feedback.formPage);
  await feedback.fillForm(page);
  await expect(
    feedback
      .tool(page)
      .getByRole("radio", { name: /^By email/ })
      .nth(1),
  ).toBeChecked();
  await feedback.show(page);
  const email = feedback.field(page, feedbackEmail.labels.field);
  await expect(email).toHaveValue(/^Hello Ines Duarte,[\s\S]*stronger match\?[\s\S]*Sam Rivera$/);
  await feedback.radio(page, resultWords.tone, resultWords.tones.formal).check();
  await expect(email).toHaveValue(/^Dear Ines Duarte,[\s\S]*Yours sincerely,\nSam Rivera$/);
  const link = feedback.tool(page).getByRole("link", { name: fileWords.mail });
  await expect(link).toHaveAttribute("href", /^mailto:\?subject=Baker%3A%20thank.*%0D%0A%0D%0A/);
  await feedback.button(page, feedbackEmail.labels.copy).click();
  await expect(page.getByRole("status")).toHaveText(feedbackEmail.labels.copied);
  expect(await pasted(context)).toContain("Dear Ines Duarte,");
  await email.fill("My own words");
  await feedback.radio(page, resultWords.tone, resultWords.tones.warm).check();
  await page.reload();
  await expect(email).toHaveValue("My own words");
  await feedback.button(page, messageWords.again).click();
  await expect(email).toHaveValue(/^Hello Ines Duarte,/);
  await feedback.button(page, messageWords.undo).click();
  await expect(email).toHaveValue("My own words");
  await email.fill("long ".repeat(500));
  await expect(link).toHaveCount(0);
  await expect(feedback.tool(page).getByText(fileWords.mailTooLong)).toBeVisible();
});

test("by phone it is a script, with who says so, why these questions, and a mark for the timeline", async ({
  page,
}) => {
  const hard = [{ id: "1", question: "Food safety?", better: "" }];
  const known = interview({ job: "Baker", round: "final", hard }, 9);
  await keep(page, { first: known });
  await feedback.open(page, feedback.formPage);
  await expect(feedback.radio(page, words.reached, words.reachedTo.last)).toBeChecked();
  await feedback.radio(page, words.told, words.toldBy.phone).check();
  await feedback.field(page, words.yourName).fill("Sam");
  await feedback.button(page, words.suggest).click();
  await expect(page.getByRole("status")).toHaveText("Ticked for you: 3. You can change them.");
  await feedback.show(page);
  const script = feedback.tool(page).locator(".script");
  await expect(script.getByRole("heading")).toHaveText(["Hello", "Thanks", "Questions", "Close"]);
  await expect(script).toContainText("Hello, Sam here, about the position of Baker.");
  await expect(script).toContainText("One question was hard for me: “Food safety?”");
  await expect(script.locator('a[href="/sources/#B9"]').first()).toBeVisible();
  await expect(feedback.tool(page).getByText(resultWords.rushed)).toBeVisible();
  await feedback.tool(page).getByText(resultWords.why).click();
  await expect(
    feedback.tool(page).getByText(resultWords.whyHeld["not-wanted"]).first(),
  ).toBeVisible();
  await expect(feedback.tool(page).locator('.why a[href="/sources/#C10"]').first()).toBeVisible();
  await feedback.tick(page, resultWords.asked).check();
  expect(JSON.parse((await stored(page)) ?? "")).toMatchObject({
    done: { "ask-feedback-turned-down-2025-11-20-1": "2025-11-20" },
    history: [{ kind: "turned-down", on: "2025-11-20" }],
  });
  await feedback.tick(page, resultWords.asked).uncheck();
  expect(JSON.parse((await stored(page)) ?? "")).toMatchObject({ done: {}, history: [] });
});

test("a question of one's own is checked, and its kinder wording can be taken and given back", async ({
  page,
}) => {
  await feedback.open(page, feedback.formPage);
  await feedback.tick(page, words.own).check();
  const own = feedback.field(page, checkWords.label);
  await own.fill("Why did you choose someone younger?");
  await feedback.button(page, checkWords.check).click();
  await expect(page.getByRole("status")).toHaveText(checkWords.one);
  const finding = feedback.tool(page).locator(".findings li");
  await expect(finding).toContainText("It compares you with others.");
  await expect(finding).toContainText("“choose someone”");
  await expect(finding.getByRole("link")).toHaveAttribute("href", "/sources/#A9");
  await feedback.button(page, checkWords.use).click();
  await expect(own).toBeFocused();
  await expect(own).toHaveValue("What does the job need that I could show more of?");
  await expect(feedback.tool(page).getByText(checkWords.fine)).toBeVisible();
  await expect(feedback.tool(page).locator("ul:empty")).toHaveCount(0);
  await feedback.button(page, checkWords.back).click();
  await expect(own).toHaveValue("Why did you choose someone younger?");
  await page.reload();
  await expect(own).toHaveValue("Why did you choose someone younger?");
});

test("what is missing is said above and beside, and no fourth question is asked", async ({
  page,
}) => {
  await feedback.open(page, feedback.formPage);
  await feedback.button(page, words.show).click();
  const summary = feedback.tool(page).getByRole("region", { name: resultWords.problemTitle });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link")).toHaveText([
    feedbackErrors.told.empty,
    feedbackErrors.job.empty,
    feedbackErrors["your-name"].empty,
    feedbackErrors.wishes.empty,
  ]);
  await expect(page).toHaveTitle(/^Error: /);
  await summary.getByRole("link", { name: feedbackErrors.job.empty }).click();
  await expect(feedback.field(page, words.job)).toBeFocused();
  await feedback.fillForm(page);
  for (const wish of ["Which answer could I improve most?", "Could I try again if a job opens?"]) {
    await feedback.tick(page, wish).check();
  }
  await feedback.tick(page, words.own).check();
  await feedback.button(page, words.show).click();
  await expect(summary.getByRole("link")).toHaveText([
    feedbackErrors.wishes["too-many"],
    feedbackErrors["own-question"].empty,
  ]);
  await feedback.tick(page, words.own).uncheck();
  await feedback.show(page);
});

test("Start over empties the answers and keeps names; Undo brings all back, with keys alone", async ({
  page,
}) => {
  await page.goto(feedback.formPage);
  await tabTo(page, feedback.radio(page, words.told, words.toldBy.phone));
  await page.keyboard.press("ArrowUp");
  await tabTo(page, feedback.field(page, words.job));
  await page.keyboard.type("Baker");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Sam");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(feedback.heading(page)).toBeFocused();
  await expect(feedback.tool(page).locator(".script")).toContainText(
    "I take it that you have decided",
  );
  const before = await stored(page);
  await tabTo(page, feedback.button(page, resultWords.startOver));
  await page.keyboard.press("Enter");
  await expect(feedback.tool(page).locator(".cleared")).toBeFocused();
  await expect(feedback.field(page, words.job)).toHaveValue("Baker");
  expect(await feedback.draftOf(page, "feedback")).toBeUndefined();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(feedback.heading(page)).toBeVisible();
  expect(await stored(page)).toBe(before);
});

test("where the words do not load, it is said, the answers stay, and a second try brings them", async ({
  page,
  trouble,
}) => {
  trouble.allow(/WordsPart/, /ERR_FAILED/);
  await page.route("**/WordsPart*.js", (route) => route.abort());
  await feedback.open(page, feedback.formPage);
  await feedback.fillForm(page);
  await expect(
    feedback.tool(page).getByRole("alert").filter({ hasText: resultWords.notLoaded }),
  ).toBeVisible();
  await page.unroute("**/WordsPart*.js");
  await feedback.button(page, "Try again").click();
  await feedback.show(page);
});

test("in the lesson it is the same tool, and what is answered there is here", async ({ page }) => {
  await feedback.open(page, feedback.lessonPage);
  await feedback.field(page, words.job).fill("Baker");
  await feedback.open(page, feedback.formPage);
  await expect(feedback.field(page, words.job)).toHaveValue("Baker");
});
