import { workingDaysWords } from "../../../src/content/en/days/working-days-words.ts";
import { timelineWords as words } from "../../../src/content/en/shared/words.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ now: timeline.thursday });

const allNumbers = /\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}/;

for (const path of [timeline.toolPage, timeline.lessonPage]) {
  test(`two answers and a button give the plan, on ${path}`, async ({ page }) => {
    await timeline.makePlan(page, path);
    await expect(timeline.tool(page).locator("h2 + p")).toHaveText(
      /^Do this today: write down what you remember\./,
    );
    await expect(timeline.step(page, "Send your thank-you letter")).toContainText(
      "By Friday 21 November",
    );
    await expect(timeline.step(page, "Call and ask where things stand")).toContainText(
      "Thursday 27 November",
    );
  });

  test(`a day is written in words, and as a date for machines, on ${path}`, async ({ page }) => {
    await timeline.makePlan(page, path);
    const days = timeline.tool(page).locator("li time");
    await expect.poll(() => days.count()).toBeGreaterThan(8);
    for (const day of await days.all()) {
      const date = new Date(`${await day.getAttribute("datetime")}T00:00Z`);
      const parts = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" } as const;
      const inWords = new Intl.DateTimeFormat("en-GB", parts).format(date).replace(",", "");
      await expect(day).toHaveText(inWords);
    }
    const bare = timeline.tool(page).locator("li .when:not(:has(time))");
    await expect(bare.filter({ hasText: /\d/ })).toHaveCount(0);
    expect(await page.locator("main").innerText()).not.toMatch(allNumbers);
  });
}

test("an interview on another day is typed, the month by its name", async ({ page }) => {
  await timeline.openTimeline(page);
  await timeline.choose(page, words.whenAnother);
  await timeline.typeDay(page, words.interviewedOn, ["17", "nov", "2025"]);
  const fields = timeline.tool(page).getByRole("group", { name: words.interviewedOn });
  await expect(fields).toContainText("That is Monday 17 November");
  await expect(fields).toHaveAccessibleDescription(/That is Monday 17 November/);
  await timeline.choose(page, words.promiseChoices["end-of-week"]);
  await timeline.showButton(page).click();
  await expect(timeline.step(page, "The day they named")).toContainText("Friday 21 November");
  await expect(timeline.step(page, "Send your thank-you letter")).toContainText(
    "It is later than most advice says.",
  );
});

test.describe("what they said about the decision", () => {
  test("by a date", async ({ page }) => {
    await timeline.openTimeline(page);
    await timeline.choose(page, /^Yesterday/);
    await timeline.choose(page, words.promiseChoices.by);
    await timeline.typeDay(page, words.promisedOn, ["5", "December", "2025"]);
    await timeline.showButton(page).click();
    await expect(timeline.step(page, "The day they named")).toContainText("Friday 5 December");
    await expect(timeline.step(page, "Call and ask where things stand")).toContainText(
      "Monday 8 December",
    );
  });

  test("in about so many weeks, over the end of the year", async ({ page }) => {
    await timeline.openTimeline(page);
    await timeline.choose(page, /^Yesterday/);
    await timeline.choose(page, words.promiseChoices.within);
    await timeline.tool(page).getByLabel(words.withinCount).fill("7");
    await timeline.showButton(page).click();
    await expect(timeline.step(page, "The day they named")).toContainText(
      "Wednesday 7 January 2026",
    );
  });
});

test("an interview still to come is no error", async ({ page }) => {
  await timeline.openTimeline(page);
  await timeline.choose(page, words.whenAnother);
  await timeline.typeDay(page, words.interviewedOn, ["24", "11", "2025"]);
  await timeline.choose(page, words.promiseChoices.none);
  await timeline.showButton(page).click();
  await expect(timeline.planHeading(page)).toBeFocused();
  await expect(timeline.tool(page)).toContainText("Your interview is still to come.");
});

test("another way to follow up draws the plan anew", async ({ page }) => {
  await timeline.openTimeline(page);
  await timeline.choose(page, /^Today/);
  await timeline.choose(page, words.promiseChoices.by);
  await timeline.typeDay(page, words.promisedOn, ["5", "12", "2025"]);
  await timeline.showButton(page).click();
  const steady = timeline.tool(page).getByRole("radio", { name: "Call once the date has passed" });
  await expect(steady).toBeChecked();
  const again = timeline.tool(page).getByRole("heading", { name: "Call again" });
  await expect(again).toHaveCount(1);
  const patient = timeline.tool(page).getByRole("radio", { name: "Wait a little longer" });
  await patient.check();
  await expect(again).toHaveCount(0);
  await expect(timeline.step(page, "Call and ask where things stand")).toContainText(
    "Tuesday 9 December",
  );
  await expect(patient).toBeFocused();
  await timeline.choose(page, "Check in early, then once a week");
  await expect(timeline.step(page, "Check in with a short call").first()).toBeVisible();
});

test("a step that is ticked is done, and undone", async ({ page }) => {
  await timeline.makePlan(page);
  const thanks = timeline.step(page, "Send your thank-you letter");
  const tick = thanks.getByRole("checkbox", { name: /^Done ?: send your thank-you letter$/ });
  await tick.check();
  await expect(thanks).toContainText("Done on Thursday 20 November");
  await expect(page.getByRole("status")).toHaveText("Send your thank-you letter: done");
  await expect(timeline.tool(page).locator("h2 + p")).not.toContainText("thank-you letter");
  await page.reload();
  await expect(thanks).toContainText("Done on Thursday 20 November");
  await tick.uncheck();
  await expect(thanks).toContainText("By Friday 21 November");
  await expect(page.getByRole("status")).toHaveText("Send your thank-you letter: not done");
});

test("calls may fall on a weekend where the reader wants that", async ({ page }) => {
  await timeline.openTimeline(page);
  await timeline.choose(page, words.whenAnother);
  await timeline.typeDay(page, words.interviewedOn, ["16", "11", "2025"]);
  await timeline.choose(page, words.promiseChoices.none);
  await timeline.tool(page).getByText(words.moreOptions).click();
  await timeline.tool(page).getByText(workingDaysWords.title).click();
  await timeline.tool(page).getByRole("checkbox", { name: words.callsOnAnyDay }).uncheck();
  await timeline.showButton(page).click();
  await expect(timeline.step(page, "Call and ask where things stand")).toContainText(
    "Sunday 23 November",
  );
});

test.describe("three weeks later", () => {
  test.use({ now: "2025-12-11T10:00:00" });

  test("the call comes first, and the notes fold away without blame", async ({ page }) => {
    await timeline.openTimeline(page);
    await timeline.choose(page, words.whenAnother);
    await timeline.typeDay(page, words.interviewedOn, ["20", "11", "2025"]);
    await timeline.choose(page, words.promiseChoices.none);
    await timeline.showButton(page).click();
    await expect(timeline.tool(page).locator(".lead")).toHaveText(
      "It has been 21 days since you met, and that is a long time to wait. Do this today: call and ask where things stand.",
    );
    const notes = timeline.step(page, "Write down what you remember");
    await expect(notes).toBeHidden();
    await timeline.tool(page).getByText("Earlier steps, still fine to do (4)").click();
    await notes.getByRole("checkbox").check();
    await expect(
      timeline.tool(page).getByText("Earlier steps, still fine to do (3)"),
    ).toBeVisible();
  });
});
