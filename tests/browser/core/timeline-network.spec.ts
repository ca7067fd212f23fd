import type { Page } from "@playwright/test";
import { timelineWords as words } from "../../../src/content/en/shared/words.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ now: timeline.thursday });

const planScript = "**/_astro/PlanPart.*.js";
/** With what stands behind its name when it is asked for a second time. */
const toolScript = "**/_astro/TimelineCalculator.*";

/** The browser itself writes these where a file does not come. */
const lostFile = [/net::ERR_FAILED/, /Failed to load resource/];

async function lose(page: Page, script: string): Promise<void> {
  await page.route(script, (route) => route.abort("failed"));
}

for (const path of [timeline.toolPage, timeline.lessonPage]) {
  test(`a plan that does not load says so and is tried again, on ${path}`, async ({
    page,
    trouble,
  }) => {
    trouble.allow(...lostFile);
    await lose(page, planScript);
    await timeline.openTimeline(page, path);
    await timeline.choose(page, /^Today/);
    await timeline.choose(page, words.promiseChoices.none);
    await timeline.showButton(page).click();
    const message = timeline.tool(page).getByRole("alert").filter({ hasText: words.notLoaded });
    await expect(message).toBeVisible();
    await page.unroute(planScript);
    await timeline.tool(page).getByRole("button", { name: words.tryAgain }).click();
    await expect(timeline.planHeading(page)).toBeVisible();
    await expect(timeline.planHeading(page)).toBeFocused();
    await expect(message).toHaveCount(0);
  });
}

test("after a reload as well, and the answers are still there", async ({ page, trouble }) => {
  trouble.allow(...lostFile);
  await timeline.makePlan(page);
  await lose(page, planScript);
  await page.reload();
  await expect(timeline.tool(page)).toContainText(words.notLoaded);
  await page.unroute(planScript);
  await timeline.tool(page).getByRole("button", { name: words.tryAgain }).click();
  await expect(timeline.planHeading(page)).toBeVisible();
});

test("an empty form whose check did not load leads back to the form", async ({ page, trouble }) => {
  trouble.allow(...lostFile);
  await lose(page, planScript);
  await timeline.openTimeline(page);
  await timeline.showButton(page).click();
  await expect(timeline.tool(page)).toContainText(words.notLoaded);
  await page.unroute(planScript);
  await timeline.tool(page).getByRole("button", { name: words.tryAgain }).click();
  await expect(timeline.tool(page)).toContainText("Select when your interview was");
  await timeline.tool(page).getByRole("button", { name: "Change" }).click();
  await expect(timeline.showButton(page)).toBeVisible();
});

for (const path of [timeline.toolPage, timeline.lessonPage]) {
  test(`a tool that does not load says so and leaves the page readable, on ${path}`, async ({
    page,
    trouble,
  }) => {
    trouble.allow(...lostFile, /a live part did not start/);
    await timeline.makePlan(page, path);
    await lose(page, toolScript);
    await page.reload();
    await expect(page.getByText(words.broken)).toBeVisible();
    await expect(timeline.tool(page)).toBeHidden();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const prose = page.locator("main > p, main > article p").and(page.locator(":not(.broken)"));
    expect(await prose.filter({ visible: true }).count()).toBeGreaterThan(0);
    await page.unroute(toolScript);
    await page.reload();
    await expect(timeline.planHeading(page)).toBeVisible();
    await expect(page.getByText(words.broken)).toBeHidden();
  });
}

test("a page of somebody else that frames the tool shows nothing of the reader's", async ({
  page,
}) => {
  await timeline.makePlan(page);
  // The preview forbids framing as hosts are told to; here a host has lost its headers.
  await page.route(`**${timeline.toolPage}`, async (route) => {
    const {
      "content-security-policy": _,
      "x-frame-options": __,
      ...headers
    } = (await route.fetch()).headers();
    await route.fulfill({ response: await route.fetch(), headers });
  });
  await page.route("**/somebody-else/", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>Else</title><iframe src="${timeline.toolPage}"></iframe>`,
    }),
  );
  await page.goto("/somebody-else/");
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(frame.locator("astro-island[ssr]")).toHaveCount(0);
  await expect(frame.locator(".tool")).toBeHidden();
  await expect(frame.getByRole("heading", { level: 2 })).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, now: undefined });

  test("the tool page shows a worked example and no control that does nothing", async ({
    page,
  }) => {
    await page.goto(timeline.toolPage);
    const paragraph = (hasText: string) => page.locator("p", { hasText });
    await expect(paragraph(words.noScript)).toBeVisible();
    await expect(page.getByRole("heading", { name: "An example plan" })).toBeVisible();
    await expect(paragraph("Harbour Bread")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Send your thank-you letter" })).toBeVisible();
    await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("main").getByRole("radio")).toHaveCount(0);
    await expect(page.getByRole("main").getByRole("textbox")).toHaveCount(0);
  });

  test("the lesson is whole and links to the example", async ({ page }) => {
    await page.goto(timeline.lessonPage);
    await expect(page.getByRole("heading", { name: "Why one named day helps" })).toBeVisible();
    await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
    await page.getByRole("link", { name: words.example }).click();
    await expect(page.getByRole("heading", { name: "An example plan" })).toBeVisible();
  });
});
