import type { Page } from "@playwright/test";
import { callOutcomes } from "../../../src/content/en/calls/call-log-words.ts";
import { quickDayWords } from "../../../src/content/en/days/working-days-words.ts";
import { questionWords as words } from "../../../src/content/en/shared/question-words.ts";
import { historyWords } from "../../../src/content/en/timeline/history-words.ts";
import { expectAccessible } from "../support/axe.ts";
import * as calls from "../support/call.ts";
import { interview, keep } from "../support/interviews.ts";
import { openLetter } from "../support/letter.ts";
import { openNotes } from "../support/notes.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

/** A Friday. */
test.use({ now: "2025-11-21T10:00:00Z" });

const days = (page: Page) => page.getByRole("radiogroup", { name: quickDayWords.legend });
const promised = (page: Page, part: string) => timeline.dayField(page, words.promisedOn, part);

async function openQuestion(page: Page) {
  await timeline.openTimeline(page);
  await timeline.choose(page, /^Today/);
  await timeline.choose(page, words.promiseChoices.by);
}

test("a day that they named is one press, by finger or by arrow keys", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openQuestion(page);
  const day = (name: string) => days(page).getByRole("radio", { name });
  await expect(days(page).getByRole("radio")).toHaveCount(14);
  await expect(day("Saturday 22 November, not a working day")).toBeVisible();
  await day("Thursday 27 November").click();
  await expect(promised(page, "Day")).toHaveValue("27");
  await day("Thursday 27 November").focus();
  await page.keyboard.press("ArrowRight");
  await expect(day("Friday 28 November")).toBeFocused();
  await expect(day("Friday 28 November")).toBeChecked();
  await expect(promised(page, "Day")).toHaveValue("28");
  await expectAccessible(page, "with days to take");
  await promised(page, "Day").fill("1");
  await promised(page, "Month").fill("dec");
  await expect(day("Monday 1 December")).toBeChecked();
  await timeline.showButton(page).click();
  await expect(timeline.step(page, "The day they named")).toContainText("Monday 1 December");
});

test("nothing moves under a finger when the days arrive", async ({ page }) => {
  let send = () => {};
  const isSent = new Promise<void>((done) => {
    send = done;
  });
  await page.route(/OwnQuickDays/, async (route) => {
    await isSent;
    await route.continue();
  });
  await openQuestion(page);
  const before = await timeline.showButton(page).boundingBox();
  send();
  await expect(days(page)).toBeVisible();
  expect(await timeline.showButton(page).boundingBox()).toEqual(before);
});

test("the end of a week told on a Friday asks which, and a week or two are one press", async ({
  page,
}) => {
  await openQuestion(page);
  await timeline.choose(page, words.promiseChoices["end-of-week"]);
  const which = timeline.tool(page).getByRole("group", { name: quickDayWords.whichEnd });
  await which.getByRole("button", { name: /^The week after/ }).click();
  await expect(promised(page, "Day")).toHaveValue("28");
  await timeline.choose(page, words.promiseChoices.within);
  await timeline.choose(page, words.withinQuick[2]);
  await expect(timeline.tool(page).getByLabel(words.withinCount)).toHaveValue("2");
  await timeline.showButton(page).click();
  await expect(timeline.step(page, "The day they named")).toContainText("Friday 5 December");
});

test("a day named in a call counts from the call, and that of an offer from the offer", async ({
  page,
}) => {
  await keep(page, { first: { ...interview({ job: "Baker" }, 14), planned: true } });
  await timeline.openTimeline(page);
  await timeline.tell(page, timeline.historyOf("called"));
  await timeline.choose(page, /^Yesterday/);
  const again = callOutcomes.find(({ said }) => said === "call-again")?.label ?? "";
  await timeline.choose(page, again);
  await expect(days(page).getByRole("radio").first()).toHaveAccessibleName("Friday 21 November");
  await days(page).getByRole("radio", { name: "Monday 24 November" }).check();
  await calls.call(page).or(timeline.tool(page)).locator(".call-log [type=submit]").click();
  await expect(timeline.step(page, "Call and ask where things stand")).toContainText(
    "Monday 24 November",
  );
  await timeline.tell(page, timeline.historyOf("other-offer"));
  await timeline.choose(page, /^Today/);
  await days(page).getByRole("radio", { name: "Wednesday 26 November" }).check();
  await timeline.tool(page).getByRole("button", { name: historyWords.save }).click();
  await expect(timeline.step(page, "Give your answer")).toContainText("Wednesday 26 November");
});

test("a whole day typed where the day goes fills all three fields", async ({ page }) => {
  await openQuestion(page);
  const day = promised(page, "Day");
  await day.pressSequentially("9 January 2027");
  await expect(promised(page, "Year")).toHaveValue("2027");
  await promised(page, "Month").fill("");
  await day.fill("10 jan");
  await day.blur();
  await expect(day).toHaveValue("10");
  await expect(promised(page, "Month")).toHaveValue("jan");
});

test("a day that may be two is asked about, where it is typed and where the plan is wanted", async ({
  page,
}) => {
  await openQuestion(page);
  await promised(page, "Day").fill("11/12/2026");
  await timeline.showButton(page).click();
  const asked = /^That can be Thursday 12 November 2026 or Friday 11 December 2026/;
  await expect(page.locator("#promised-on-error")).toHaveText(asked);
  await expect(page.locator("#promised-on-echo")).toHaveText(asked);
});

for (const tool of ["notes", "letter"] as const)
  test(`a whole day is read in the ${tool} too`, async ({ page }) => {
    if (tool === "notes") await openNotes(page);
    else {
      await openLetter(page);
      await page.locator("details.more > summary").first().click();
    }
    await page.locator("#promise-by").check();
    await page.locator("#promised-on-day").fill("٢٧/١١/٢٠٢٦");
    await expect(page.locator("#promised-on-year")).toHaveValue("2026");
    await expect(page.locator("#promised-on-month")).toHaveValue("11");
  });

for (const year of ["1969", "2300"])
  test(`a clock that says ${year} is told, and nothing breaks`, async ({ page }) => {
    await page.clock.setFixedTime(`${year}-05-04T10:00:00Z`);
    await openQuestion(page);
    await expect(timeline.tool(page)).toContainText(words.clockOff);
    await timeline.choose(page, words.promiseChoices.none);
    await timeline.showButton(page).click();
    await expect(timeline.planHeading(page)).toBeVisible();
    for (const path of ["/tools/call-script/", "/my-interviews/", "/tools/interview-notes/"]) {
      await page.goto(path);
      await expect(page.locator("main")).toContainText(words.clockOff);
    }
  });
