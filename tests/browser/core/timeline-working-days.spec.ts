import { holidayWords } from "../../../src/content/en/days/holiday-words.ts";
import { workingDaysWords as words } from "../../../src/content/en/days/working-days-words.ts";
import { expectAccessible } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

/** A Tuesday: the call a week later falls on Epiphany, a holiday in Bavaria. */
test.use({ now: "2025-12-30T10:00:00Z" });

test("public holidays are fetched once they are chosen, move the call, and are kept", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await timeline.makePlan(page);
  const call = timeline.step(page, "Call and ask where things stand");
  await expect(call).toContainText("Tuesday 6 January 2026");
  await expect(timeline.tool(page)).toContainText(words.unknown);
  expect(asked.filter((path) => path.startsWith("/holidays/"))).toEqual([]);
  await timeline.tool(page).getByText(words.title).click();
  await timeline.tool(page).getByLabel(holidayWords.country).selectOption("de");
  await timeline.tool(page).getByLabel(holidayWords.region).selectOption("de-by");
  await expect(call).toContainText("Wednesday 7 January 2026");
  await expect(timeline.tool(page)).toContainText("Tuesday 6 January 2026 (");
  await expect(timeline.tool(page)).toContainText("CC BY-SA 3.0");
  await expect(timeline.tool(page)).toContainText(
    /Public holidays are known until the end of 20\d\d/,
  );
  await expectAccessible(page, "with working days open");
  await page.reload();
  await expect(call).toContainText("Wednesday 7 January 2026");
});

test("days off and the working week move the call as well", async ({ page }) => {
  await timeline.makePlan(page);
  const call = timeline.step(page, "Call and ask where things stand");
  await timeline.tool(page).getByText(words.title).click();
  await page.locator("#day-off-day").fill("6 jan 2026");
  await timeline.tool(page).getByRole("button", { name: words.addDayOff }).click();
  await expect(call).toContainText("Wednesday 7 January 2026");
  await timeline.tool(page).getByRole("checkbox", { name: "Wednesday" }).uncheck();
  await expect(call).toContainText("Thursday 8 January 2026");
  await timeline
    .tool(page)
    .getByRole("button", { name: /^Remove.*Tuesday 6/ })
    .click();
  await expect(call).toContainText("Tuesday 6 January 2026");
});

test("a country brings its week, until the reader sets it by hand", async ({ page }) => {
  await timeline.makePlan(page);
  await timeline.tool(page).getByText(words.title).click();
  const day = (name: string) => timeline.tool(page).getByRole("checkbox", { name });
  await expect(day("Sunday")).not.toBeChecked();
  await timeline.tool(page).getByLabel(holidayWords.country).selectOption("eg");
  await expect(day("Friday")).not.toBeChecked();
  await expect(day("Saturday")).not.toBeChecked();
  await expect(day("Sunday")).toBeChecked();
  await expect(timeline.tool(page)).toContainText(/Less sure: on \d+ days/);
  await day("Friday").check();
  await timeline.tool(page).getByLabel(holidayWords.country).selectOption("de");
  await expect(timeline.tool(page)).not.toContainText("Less sure");
  await expect(day("Sunday")).toBeChecked();
  await timeline.tool(page).getByRole("button", { name: words.usualWeek }).click();
  await expect(day("Monday")).toBeFocused();
  await expect(day("Sunday")).not.toBeChecked();
  await expect(day("Friday")).toBeChecked();
});

test("a day on which two collections differ is said where it falls into the plan", async ({
  page,
}) => {
  await timeline.makePlan(page);
  await timeline.tool(page).getByText(words.title).click();
  await timeline.tool(page).getByLabel(holidayWords.country).selectOption("bg");
  await expect(timeline.tool(page)).toContainText("Not sure: Friday 2 January 2026.");
  await timeline.tool(page).getByLabel(holidayWords.country).selectOption("de");
  await expect(timeline.tool(page)).not.toContainText("Not sure");
});

test("holidays of earlier are put right on the next visit, and the plan with them", async ({
  page,
}) => {
  const old = { first: 2025, last: 2026, days: { "2026-12-25": "Christmas Day" } };
  const calendar = { version: 1, week: null, place: "de-by", holidays: old, daysOff: [] };
  await page.addInitScript(
    ([key, text]) => localStorage.getItem(key) ?? localStorage.setItem(key, text),
    ["after-the-interview:work-calendar", JSON.stringify(calendar)] as const,
  );
  await timeline.makePlan(page);
  const call = timeline.step(page, "Call and ask where things stand");
  await expect(call).toContainText("Wednesday 7 January 2026");
});

test("holidays that do not load are said, and nothing of the plan is lost", async ({
  page,
  trouble,
}) => {
  trouble.allow(/holidays/, /ERR_FAILED/);
  await timeline.makePlan(page);
  await page.route("**/holidays/**", (route) => route.abort());
  await timeline.tool(page).getByText(words.title).click();
  await expect(timeline.tool(page)).toContainText(holidayWords.notLoaded);
  await page.unroute("**/holidays/**");
  await timeline.tool(page).getByRole("button", { name: holidayWords.tryAgain }).click();
  await timeline.tool(page).getByLabel(holidayWords.country).selectOption("de");
  await expect(timeline.tool(page)).toContainText(/Public holidays are known until/);
});
