import { timelineWords as words } from "../../../src/content/en/shared/words.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ now: timeline.thursday });

test("the whole form is filled in with keys", async ({ page }) => {
  await timeline.openTimeline(page);
  const { keyboard } = page;
  const tool = timeline.tool(page);
  await timeline.tabTo(page, tool.getByRole("radio", { name: /^Today/ }));
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  await expect(tool.getByRole("radio", { name: words.whenAnother })).toBeChecked();
  for (const [part, text] of [
    ["Day", "20"],
    ["Month", "nov"],
    ["Year", "2025"],
  ] as const) {
    await keyboard.press("Tab");
    await expect(timeline.dayField(page, words.interviewedOn, part)).toBeFocused();
    await keyboard.type(text);
  }
  await keyboard.press("Tab");
  await keyboard.press("ArrowUp");
  await expect(tool.getByRole("radio", { name: words.promiseChoices.none })).toBeChecked();
  await timeline.tabTo(page, timeline.showButton(page));
  await keyboard.press("Enter");
  await expect(timeline.planHeading(page)).toBeFocused();
});

test("an empty form leads to what is missing", async ({ page }) => {
  await timeline.openTimeline(page);
  await timeline.tabTo(page, timeline.showButton(page));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: words.problemTitle })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(timeline.tool(page).getByRole("radio", { name: /^Today/ })).toBeFocused();
});

test("the plan is walked through: what to do, Done, and on", async ({ page }) => {
  await timeline.makePlan(page);
  const thanks = timeline.step(page, "Send your thank-you letter");
  await timeline.tabTo(page, thanks.getByRole("link", { name: /^How and why/ }));
  await page.keyboard.press("Tab");
  const tick = thanks.getByRole("checkbox");
  await expect(tick).toBeFocused();
  await page.keyboard.press("Space");
  await expect(tick).toBeChecked();
  await expect(tick).toBeFocused();
  await expect(page.getByRole("status")).toHaveText("Send your thank-you letter: done");
  await page.keyboard.press("Space");
  await expect(tick).not.toBeChecked();
  await expect(tick).toBeFocused();
});

for (const [question, answer] of [
  [words.whenLegend, /^Today/],
  [words.promiseLegend, words.promiseChoices.none],
] as const) {
  test(`Change goes back to the question: ${question}`, async ({ page }) => {
    await timeline.makePlan(page);
    const change = timeline.tool(page).getByRole("button", { name: question });
    await timeline.tabTo(page, change);
    await page.keyboard.press("Enter");
    const radio = timeline.tool(page).getByRole("radio", { name: answer });
    await expect(radio).toBeFocused();
    await expect(radio).toBeChecked();
  });
}

test("Start over is said, and undone", async ({ page }) => {
  await timeline.makePlan(page);
  const startOver = timeline.tool(page).getByRole("button", { name: "Start over" });
  await timeline.tabTo(page, startOver);
  await page.keyboard.press("Enter");
  await expect(timeline.tool(page).getByText(words.cleared)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(timeline.tool(page).getByRole("button", { name: words.undo })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(startOver).toBeFocused();
  await expect(page.getByRole("status")).toHaveText(words.undone);
});

test("the example is opened, and left for the own form again", async ({ page }) => {
  await timeline.openTimeline(page);
  const example = timeline.tool(page).getByRole("button", { name: words.example });
  await timeline.tabTo(page, example);
  await page.keyboard.press("Enter");
  await expect(timeline.tool(page).getByRole("heading", { level: 2 })).toBeFocused();
  await timeline.tabTo(
    page,
    timeline.tool(page).getByRole("button", { name: "Use my own details" }),
  );
  await page.keyboard.press("Enter");
  await expect(example).toBeFocused();
});
