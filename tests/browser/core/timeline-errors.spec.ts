import type { Locator, Page } from "@playwright/test";
import { timelineWords as words } from "../../../src/content/en/shared/words.ts";
import { answerProblems as problems } from "../../../src/content/en/timeline/plan-words.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ now: timeline.thursday });

const summary = (page: Page): Locator => page.getByRole("region", { name: words.problemTitle });

/** The summary has the focus and these lines alone; each stands in its field as well, and leads there. */
async function expectProblems(page: Page, ...expected: [message: string, control: Locator][]) {
  await expect(summary(page)).toBeFocused();
  await expect(page).toHaveTitle(/^Error: (?!Error)/);
  await expect(summary(page).getByRole("link")).toHaveText(expected.map(([message]) => message));
  for (const [message, control] of expected) {
    const field = control.locator("xpath=ancestor::fieldset[1]");
    await expect(field.locator("p.error")).toHaveText(message);
    await summary(page).getByRole("link", { name: message }).click();
    await expect(control).toBeFocused();
    const said = (await control.getAttribute("aria-describedby")) === null ? field : control;
    await expect(said).toHaveAccessibleDescription(new RegExp(message));
  }
}

test.beforeEach(async ({ page }) => {
  await timeline.openTimeline(page);
});

test("an empty form says which answers are missing", async ({ page }) => {
  const { title } = await page.evaluate(() => ({ title: document.title }));
  await timeline.showButton(page).click();
  const radio = (name: string | RegExp) => timeline.tool(page).getByRole("radio", { name });
  await expectProblems(
    page,
    [problems.when.unanswered, radio(/^Today/)],
    [problems.promise.unanswered, radio(words.promiseChoices.by)],
  );
  // Asked again, still one list and one "Error: ".
  await timeline.showButton(page).click();
  await expect(summary(page)).toBeFocused();
  await expect(summary(page)).toHaveCount(1);
  await expect(page).toHaveTitle(`Error: ${title}`);
  // Put right, all of it is gone.
  await timeline.choose(page, /^Today/);
  await timeline.choose(page, words.promiseChoices.none);
  await timeline.showButton(page).click();
  await expect(timeline.planHeading(page)).toBeFocused();
  await expect(page).toHaveTitle(`(4) ${title}`);
  await expect(summary(page)).toHaveCount(0);
});

for (const { typed, message, part } of [
  { typed: ["30", "2", "2026"], message: problems["interviewed-on"]["not-real"], part: "Day" },
  { typed: ["", "", ""], message: problems["interviewed-on"].empty, part: "Day" },
  {
    typed: ["20", "", "2025"],
    message: "Date of your interview must include a month",
    part: "Month",
  },
  {
    typed: ["", "nov", ""],
    message: "Date of your interview must include a day and a year",
    part: "Day",
  },
  { typed: ["20", "nov", "25"], message: problems["interviewed-on"]["short-year"], part: "Year" },
  { typed: ["20", "11", "2020"], message: problems["interviewed-on"]["too-far"], part: "Day" },
]) {
  test(`a day typed as "${typed.join(" ")}" is kept and to be put right`, async ({ page }) => {
    await timeline.choose(page, words.whenAnother);
    await timeline.typeDay(page, words.interviewedOn, typed);
    await timeline.choose(page, words.promiseChoices.soon);
    await timeline.showButton(page).click();
    const field = (name: string) => timeline.dayField(page, words.interviewedOn, name);
    await expectProblems(page, [message, field(part)]);
    for (const [at, name] of ["Day", "Month", "Year"].entries()) {
      await expect(field(name)).toHaveValue(typed[at] ?? "");
    }
    const soon = timeline.tool(page).getByRole("radio", { name: words.promiseChoices.soon });
    await expect(soon).toBeChecked();
  });
}

test("a promise before the interview names the day of the interview", async ({ page }) => {
  await timeline.choose(page, /^Today/);
  await timeline.choose(page, words.promiseChoices.by);
  await timeline.typeDay(page, words.promisedOn, ["19", "11", "2025"]);
  await timeline.showButton(page).click();
  await expectProblems(page, [
    "Date they gave you must be the same as or after Thursday 20 November, when you had your interview",
    timeline.dayField(page, words.promisedOn, "Day"),
  ]);
});

for (const { count, message } of [
  { count: "", message: problems.within.empty },
  { count: "a few", message: problems.within["not-whole"] },
  { count: "52", message: "How long they said must be between 1 and 26 weeks" },
]) {
  test(`"in about ${count} weeks" is kept and to be put right`, async ({ page }) => {
    await timeline.choose(page, /^Today/);
    await timeline.choose(page, words.promiseChoices.within);
    const number = timeline.tool(page).getByLabel(words.withinCount);
    await number.fill(count);
    await timeline.showButton(page).click();
    await expectProblems(page, [message, number]);
    await expect(number).toHaveValue(count);
    await expect(number).toHaveAttribute("aria-invalid", "true");
  });
}
