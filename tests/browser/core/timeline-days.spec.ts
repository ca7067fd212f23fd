import { timelineWords as words } from "../../../src/content/en/shared/words.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.describe("at five in the morning UTC on 20 November", () => {
  test.use({ now: "2025-11-20T05:00:00Z" });

  for (const { timezoneId, today, yesterday } of [
    { timezoneId: "Pacific/Kiritimati", today: "Thursday 20", yesterday: "Wednesday 19" },
    { timezoneId: "America/Los_Angeles", today: "Wednesday 19", yesterday: "Tuesday 18" },
    { timezoneId: "Europe/London", today: "Thursday 20", yesterday: "Wednesday 19" },
  ]) {
    test.describe(timezoneId, () => {
      test.use({ timezoneId });

      test("has its own today", async ({ page }) => {
        await timeline.makePlan(page);
        await expect(timeline.tool(page).locator("li", { hasText: /^Today/ })).toContainText(
          `${today} November`,
        );
        const change = timeline.tool(page).getByRole("button", { name: words.whenLegend });
        await change.click();
        const radio = (name: string) => timeline.tool(page).getByRole("radio", { name });
        await expect(radio(`Today, ${today} November`)).toBeChecked();
        await expect(radio(`Yesterday, ${yesterday} November`)).toBeVisible();
      });
    });
  }
});

test.describe("in the United States", () => {
  test.use({ now: timeline.thursday, locale: "en-US" });

  test("the month stands before the day, and the time has am and pm", async ({ page }) => {
    await timeline.makePlan(page);
    await expect(timeline.step(page, "Write down what you remember")).toContainText(
      "Thursday November 20",
    );
    await expect(timeline.tool(page)).toContainText("Saved on this device at 2:14pm");
    await expect(timeline.tool(page)).not.toContainText("20 November");
  });
});

test.describe("where another language is spoken", () => {
  test.use({ now: timeline.thursday, locale: "de-DE" });

  test("the days are English, as the page is", async ({ page }) => {
    await timeline.makePlan(page);
    await expect(timeline.step(page, "Write down what you remember")).toContainText(
      "Thursday 20 November",
    );
  });
});

test.describe("where the weekend is Friday and Saturday", () => {
  test.use({ now: timeline.thursday, locale: "ar-EG" });

  test("a call is planned for Sunday", async ({ page }) => {
    await timeline.openTimeline(page);
    await timeline.choose(page, words.whenAnother);
    // A week later is Friday.
    await timeline.typeDay(page, words.interviewedOn, ["14", "11", "2025"]);
    await timeline.choose(page, words.promiseChoices.none);
    await timeline.showButton(page).click();
    await expect(timeline.step(page, "Call and ask where things stand")).toContainText(
      "Sunday 23 November",
    );
  });
});

test.describe("over midnight", () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install({ time: "2025-11-20T23:58:30Z" });
  });

  test("an open form moves on to the new day and keeps the interview where it was", async ({
    page,
  }) => {
    await timeline.openTimeline(page);
    await timeline.choose(page, "Today, Thursday 20 November");
    await page.clock.runFor("03:00");
    const radio = (name: string) => timeline.tool(page).getByRole("radio", { name });
    await expect(radio("Today, Friday 21 November")).not.toBeChecked();
    await expect(radio("Yesterday, Thursday 20 November")).toBeChecked();
  });

  test("an open plan is drawn for the new day, and nothing that is kept changes", async ({
    page,
  }) => {
    await timeline.makePlan(page);
    const before = await timeline.stored(page);
    await expect(timeline.step(page, "Write down what you remember")).toContainText("Do today");
    await page.clock.runFor("03:00");
    await expect(timeline.tool(page).locator("li", { hasText: /^Today/ })).toContainText(
      "Friday 21 November",
    );
    await expect(timeline.step(page, "Write down what you remember")).toContainText(
      "Planned for Thursday 20 November. Today is fine.",
    );
    await expect(timeline.step(page, "Send your thank-you letter")).toContainText("Do today");
    expect(await timeline.stored(page)).toBe(before);
  });
});

test.describe("a year later", () => {
  test("a plan that is over is said, with a way back to the questions", async ({ page }) => {
    await page.clock.setFixedTime(timeline.thursday);
    await timeline.openTimeline(page);
    await timeline.choose(page, words.whenAnother);
    await timeline.typeDay(page, words.interviewedOn, ["19", "11", "2025"]);
    await timeline.choose(page, words.promiseChoices.none);
    await timeline.showButton(page).click();
    await expect(timeline.planHeading(page)).toBeFocused();
    await page.clock.setFixedTime("2027-01-11T10:00:00Z");
    await page.reload();
    await expect(timeline.tool(page)).toContainText(
      "Date of your interview must be within the last 12 months",
    );
    await timeline.tool(page).getByRole("button", { name: "Change" }).click();
    await expect(timeline.dayField(page, words.interviewedOn, "Year")).toHaveValue("2025");
  });
});
