import { timelineWords as words } from "../../../src/content/en/shared/words.ts";
import { holdScripts, watchForEmptyForm } from "../support/first-paint.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ now: timeline.thursday });

for (const path of [timeline.toolPage, timeline.lessonPage]) {
  test(`after a reload the plan is there, and no empty form before it, on ${path}`, async ({
    page,
  }) => {
    await timeline.makePlan(page, path);
    const release = await holdScripts(page);
    const formWasSeen = await watchForEmptyForm(page);
    await page.reload({ waitUntil: "commit" });
    await expect(timeline.tool(page).getByText(words.loading)).toBeVisible();
    await expect(timeline.showButton(page)).toBeHidden();
    release();
    await expect(timeline.planHeading(page)).toBeVisible();
    await expect(timeline.planHeading(page)).not.toBeFocused();
    await expect(timeline.tool(page)).toContainText("Saved on this device at 14:14");
    expect(await formWasSeen()).toBe(false);
  });
}

test("on a first visit the form is there at once, and takes no answer before it can keep it", async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto(timeline.toolPage, { waitUntil: "commit" });
  await expect(timeline.showButton(page)).toBeVisible();
  await expect(timeline.showButton(page)).toBeDisabled();
  await expect(timeline.tool(page).getByRole("radio", { name: "Today" })).toBeDisabled();
  release();
  await timeline.choose(page, /^Today/);
  await page.reload();
  await expect(timeline.tool(page).getByRole("radio", { name: /^Today/ })).toBeChecked();
});

test("a reload in the middle of typing keeps every answer so far", async ({ page }) => {
  await timeline.openTimeline(page);
  await timeline.choose(page, words.whenAnother);
  await timeline.typeDay(page, words.interviewedOn, ["2", "no", ""]);
  await timeline.choose(page, words.promiseChoices.within);
  await timeline.tool(page).getByLabel(words.withinCount).fill("3");
  await timeline.tool(page).getByLabel(words.withinUnit).selectOption(words.days);
  await timeline.choose(page, "Wait a little longer");
  await timeline.tool(page).getByText(words.moreOptions).click();
  await timeline.tool(page).getByLabel(words.job).fill("Baker – Bäcker 🥐");
  await page.reload();
  const field = (part: string) => timeline.dayField(page, words.interviewedOn, part);
  await expect(field("Day")).toHaveValue("2");
  await expect(field("Month")).toHaveValue("no");
  await expect(field("Year")).toHaveValue("");
  await expect(timeline.tool(page).getByLabel(words.withinCount)).toHaveValue("3");
  await expect(timeline.tool(page).getByLabel(words.withinUnit)).toHaveValue("days");
  await expect(
    timeline.tool(page).getByRole("radio", { name: "Wait a little longer" }),
  ).toBeChecked();
  await timeline.tool(page).getByText(words.moreOptions).click();
  await expect(timeline.tool(page).getByLabel(words.job)).toHaveValue("Baker – Bäcker 🥐");
});

test("what is entered in the lesson is there in the tool, and back", async ({ page }) => {
  await timeline.openTimeline(page, timeline.lessonPage);
  await timeline.choose(page, /^Yesterday/);
  await timeline.openTimeline(page, timeline.toolPage);
  await expect(timeline.tool(page).getByRole("radio", { name: /^Yesterday/ })).toBeChecked();
  await timeline.choose(page, words.promiseChoices.soon);
  await timeline.showButton(page).click();
  await expect(timeline.planHeading(page)).toBeFocused();
  await page.goto(timeline.lessonPage);
  await expect(timeline.planHeading(page)).toBeVisible();
});

test("Start over leaves nothing on the device, and Undo brings all of it back", async ({
  page,
}) => {
  await timeline.makePlan(page);
  const before = await timeline.stored(page);
  await timeline.tool(page).getByRole("button", { name: "Start over" }).click();
  await expect(timeline.showButton(page)).toBeVisible();
  await expect(timeline.tool(page).getByRole("radio", { name: /^Today/ })).not.toBeChecked();
  expect(await timeline.stored(page)).toBeNull();
  await timeline.tool(page).getByRole("button", { name: words.undo }).click();
  await expect(timeline.planHeading(page)).toBeVisible();
  expect(await timeline.stored(page)).toBe(before);
});

test("Undo goes away with the next answer", async ({ page }) => {
  await timeline.makePlan(page);
  await timeline.tool(page).getByRole("button", { name: "Start over" }).click();
  await timeline.choose(page, /^Yesterday/);
  await expect(timeline.tool(page).getByText(words.cleared)).toHaveCount(0);
});

test("the example is marked, and never kept", async ({ page }) => {
  await timeline.openTimeline(page);
  await timeline.tool(page).getByRole("button", { name: words.example }).click();
  await expect(timeline.tool(page)).toContainText("Example, not saved");
  await expect(timeline.tool(page)).toContainText("Harbour Bread");
  await expect(timeline.tool(page).getByRole("checkbox")).toHaveCount(0);
  expect(await timeline.stored(page)).toBeNull();
  await page.reload();
  await expect(timeline.showButton(page)).toBeVisible();
  await expect(timeline.tool(page)).not.toContainText("Harbour Bread");
});

test("the example leaves an answer that was given as it was", async ({ page }) => {
  await timeline.openTimeline(page);
  await timeline.choose(page, /^Yesterday/);
  const before = await timeline.stored(page);
  await timeline.tool(page).getByRole("button", { name: words.example }).click();
  await timeline.tool(page).getByRole("button", { name: "Use my own details" }).click();
  await expect(timeline.tool(page).getByRole("radio", { name: /^Yesterday/ })).toBeChecked();
  expect(await timeline.stored(page)).toBe(before);
});

test("two tabs show the same interview", async ({ context, page }) => {
  await timeline.openTimeline(page);
  const other = await context.newPage();
  await timeline.makePlan(other);
  await expect(timeline.planHeading(page)).toBeVisible();
  await timeline.step(other, "Tell your references").getByRole("checkbox").check();
  await expect(timeline.step(page, "Tell your references")).toContainText("Done on Thursday");
  await timeline.tool(page).getByRole("button", { name: "Start over" }).click();
  await expect(timeline.showButton(other)).toBeVisible();
  await expect(timeline.tool(other).getByRole("radio", { name: /^Today/ })).not.toBeChecked();
});
