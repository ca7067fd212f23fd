import { chromium, type Page } from "@playwright/test";
import { myInterviewsWords as words } from "../../../src/content/en/mine/my-interviews-words.ts";
import { findWholeBrowser } from "../support/find-browser.ts";
import * as list from "../support/interviews.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ now: timeline.thursday });

const baker = list.interview({ job: "Baker" }, 0);
const nurse = list.interview({ job: "Night nurse" }, 3);

test("what one tab types, adds and removes shows in the other", async ({ context, page }) => {
  await list.keep(page, { baker, nurse });
  await list.openList(page);
  const other = await context.newPage();
  await list.openList(other);
  const changes = await list.openChanges(page, "Baker");
  await changes.getByLabel(words.company).pressSequentially("Harbour Bread");
  await expect(list.row(other, "Baker at Harbour Bread")).toBeVisible();
  await page.getByRole("button", { name: words.add }).click();
  await page.keyboard.type("Driver");
  await expect(list.row(other, "Driver")).toBeVisible();
  await (await list.openChanges(other, "Night nurse"))
    .getByRole("button", { name: words.remove })
    .click();
  await expect(list.row(page, "Night nurse")).toHaveCount(0);
  await other.getByRole("button", { name: words.undo }).click();
  await expect(list.row(page, "Night nurse")).toBeVisible();
});

test("the first interview that another tab keeps takes the place of the empty page", async ({
  context,
  page,
}) => {
  await list.openList(page);
  const other = await context.newPage();
  await timeline.openTimeline(other);
  await timeline.choose(other, /^Yesterday/);
  await expect(list.names(page)).toHaveText(["Interview on Wednesday 19 November"]);
});

test("typing in one tab goes on in its interview when another tab switches", async ({
  context,
  page,
}) => {
  await list.keep(page, { baker: { ...baker, planned: false }, nurse });
  await list.openList(page);
  await list.row(page, "Baker").getByRole("link", { name: words.openPlan }).click();
  await timeline.tool(page).getByText("More options").click();
  const company = timeline.tool(page).getByLabel("Company or organisation");
  await company.pressSequentially("Harbour ");
  const other = await context.newPage();
  await list.openList(other);
  await (await list.openChanges(other, "Night nurse"))
    .getByRole("button", { name: words.show })
    .click();
  await company.pressSequentially("Bread");
  await expect(list.row(other, "Baker at Harbour Bread")).toBeVisible();
  await expect(list.row(other, "Night nurse")).toBeVisible();
});

test("an interview that is typed in again while it waits for Undo is not written over", async ({
  context,
  page,
}) => {
  await list.keep(page, { baker });
  const other = await context.newPage();
  await timeline.openTimeline(other);
  await list.openList(page);
  await (await list.openChanges(page, "Baker")).getByRole("button", { name: words.remove }).click();
  await expect(timeline.showButton(other)).toBeVisible();
  await timeline.choose(other, /^Yesterday/);
  await expect(list.names(page)).toHaveText(["Interview on Wednesday 19 November"]);
  await page.getByRole("button", { name: words.undo }).click();
  await expect(list.names(page)).toHaveText(["Baker", "Interview on Wednesday 19 November"]);
});

/** Back in the history, and the list as it is then. */
async function goBack(page: Page): Promise<void> {
  await page.goBack({ waitUntil: "commit" });
  await expect(list.list(page)).toHaveAttribute("aria-busy", "false");
}

test("back and forward show what was changed on the way", async ({ page }) => {
  await list.keep(page, { baker });
  await list.openList(page);
  await list.row(page, "Baker").getByRole("link", { name: words.openPlan }).click();
  await timeline.step(page, "Write down what you remember").getByRole("checkbox").check();
  await goBack(page);
  await expect(list.list(page).locator(".due").getByRole("checkbox")).toBeChecked();
  await page.goForward();
  await expect(timeline.step(page, "Write down what you remember")).toContainText("Done on");
});

test("a list that comes back from the back and forward cache is up to date", async ({
  baseURL,
  launchOptions,
  locale,
  timezoneId,
  trouble,
}) => {
  const browser = await chromium.launch({
    ...launchOptions,
    executablePath: findWholeBrowser(),
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  });
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    ...(locale && { locale }),
    ...(timezoneId && { timezoneId }),
  });
  await trouble.watch(context);
  await context.clock.setFixedTime(timeline.thursday);
  const page = await context.newPage();
  await list.keep(page, { baker, nurse });
  await list.openList(page);
  await page.evaluate(() => {
    addEventListener("pageshow", ({ persisted }) => {
      document.documentElement.dataset["persisted"] = String(persisted);
    });
  });
  await list.row(page, "Baker").getByRole("link", { name: words.openPlan }).click();
  await timeline.step(page, "Write down what you remember").getByRole("checkbox").check();
  await goBack(page);
  await expect(page.locator("html")).toHaveAttribute("data-persisted", "true");
  await expect(list.list(page).locator(".due").getByRole("checkbox")).toBeChecked();
  await browser.close();
});
