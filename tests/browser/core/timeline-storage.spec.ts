import type { Page } from "@playwright/test";
import { myInterviewsWords as listWords } from "../../../src/content/en/mine/my-interviews-words.ts";
import { timelineWords as words } from "../../../src/content/en/shared/words.ts";
import { findWholeBrowser } from "../support/find-browser.ts";
import { fillStorage, freeStorage, openBlockedBrowser } from "../support/storage.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ now: timeline.thursday });

/** Said loudly, and nothing beside it claims the opposite. */
async function expectRefused(page: Page): Promise<void> {
  await expect(timeline.tool(page).getByRole("alert")).toHaveText(words.refused);
  await expect(timeline.tool(page)).not.toContainText("Saved on this device");
}

test("where storage is blocked, the plan works and the reader is told", async ({
  baseURL,
  launchOptions,
  locale,
  timezoneId,
  trouble,
}) => {
  const { context, close } = await openBlockedBrowser({
    ...launchOptions,
    executablePath: findWholeBrowser(),
    ...(baseURL && { baseURL }),
    ...(locale && { locale }),
    ...(timezoneId && { timezoneId }),
  });
  await trouble.watch(context);
  await context.clock.setFixedTime(timeline.thursday);
  const page = await context.newPage();
  await timeline.makePlan(page);
  const looked = await page.evaluate(() => {
    try {
      return localStorage.length;
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(looked).toBe("SecurityError");
  await expectRefused(page);
  await timeline.step(page, "Tell your references").getByRole("checkbox").check();
  await expect(timeline.step(page, "Tell your references")).toContainText("Done on Thursday");
  await page.getByRole("radio", { name: "Dark" }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await close();
});

test("where storage is null, the plan works and the reader is told", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", { value: null });
  });
  await timeline.makePlan(page);
  await expectRefused(page);
});

test("where storage is full, nothing is lost, and all of it is kept once there is room", async ({
  page,
}) => {
  await timeline.openTimeline(page);
  await fillStorage(page);
  await timeline.choose(page, /^Yesterday/);
  await expectRefused(page);
  await timeline.choose(page, words.promiseChoices.none);
  await timeline.showButton(page).click();
  await expect(timeline.planHeading(page)).toBeFocused();
  await expectRefused(page);
  await freeStorage(page);
  await timeline.step(page, "Tell your references").getByRole("checkbox").check();
  await expect(timeline.tool(page)).toContainText("Saved on this device at 14:14");
  await expect(timeline.tool(page).getByRole("alert")).toBeEmpty();
  await page.reload();
  await expect(timeline.step(page, "Tell your references")).toContainText("Done on Thursday");
});

for (const { name, text } of [
  { name: "no JSON", text: '{"version":1,"interviewedOn":{"choice":"pic' },
  { name: "JSON of something else", text: '["an", {"older": "site"}]' },
]) {
  test(`a text that is ${name} is set aside, and the form works`, async ({ page }) => {
    await page.addInitScript(
      ([key, text]) => {
        if (key && text && !sessionStorage.getItem("seeded")) localStorage.setItem(key, text);
        sessionStorage.setItem("seeded", "yes");
      },
      [timeline.key, text],
    );
    await timeline.makePlan(page);
    const aside = timeline.key.replace(":interview:", ":unreadable:interview:");
    expect(await page.evaluate((key) => localStorage.getItem(key), aside)).toBe(text);
    await page.reload();
    await expect(timeline.planHeading(page)).toBeVisible();
  });
}

test("an interview of a later version stays as it is, and a new one beside it works", async ({
  page,
}) => {
  const newer = '{"version":9,"interview":{"on":"2025-11-20"}}';
  await page.goto("/404.html");
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    timeline.key,
    newer,
  ] as const);
  await timeline.makePlan(page);
  await expect(timeline.tool(page)).toContainText("Saved on this device");
  expect(await timeline.stored(page)).toBe(newer);
  await page.reload();
  await expect(timeline.planHeading(page)).toBeVisible();
  await page.goto("/my-interviews/");
  await expect(page.getByText(listWords.newer)).toBeVisible();
  expect(await timeline.stored(page)).toBe(newer);
});

test("keys of neighbours stay as they are, also after Start over", async ({ page }) => {
  await page.goto(timeline.toolPage);
  const neighbours = await page.evaluate(() => {
    for (const key of ["length", "__proto__", "theme", "interview:first", "x".repeat(1000)]) {
      localStorage.setItem(key, `of a neighbour: ${key}`);
    }
    return Object.entries(localStorage);
  });
  await timeline.makePlan(page);
  await timeline.tool(page).getByRole("button", { name: "Start over" }).click();
  const after = await page.evaluate(() => Object.entries(localStorage));
  expect(new Map(after)).toEqual(new Map(neighbours));
});

test("facts that do not fit together, as after the clock was set back, are said", async ({
  page,
}) => {
  await timeline.makePlan(page);
  await timeline.step(page, "Send your thank-you letter").getByRole("checkbox").check();
  await page.clock.setFixedTime("2025-11-18T10:00:00Z");
  await page.reload();
  await expect(timeline.tool(page)).toContainText("is after today");
  await timeline.tool(page).getByRole("button", { name: "Change" }).click();
  await expect(timeline.showButton(page)).toBeVisible();
});
