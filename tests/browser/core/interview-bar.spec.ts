import type { Page } from "@playwright/test";
import { interviewWords as words } from "../../../src/content/en/shared/interview-words.ts";
import { expectAccessible } from "../support/axe.ts";
import * as list from "../support/interviews.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ now: timeline.thursday });

const baker = list.interview({ job: "Baker", company: "Harbour Bread", planned: false }, 0);
const nurse = list.interview({ job: "Night nurse", planned: false }, 1);

const bar = (page: Page) => page.locator(".interview-bar");
const change = (page: Page) => bar(page).getByRole("button", { name: words.change });
const choice = (page: Page) => bar(page).getByLabel(words.choose);

async function switchTo(page: Page, name: string): Promise<void> {
  await change(page).click();
  await choice(page).selectOption(name);
  await bar(page).getByRole("button", { name: words.switch }).click();
}

test("before any answer is kept there is no bar, and it loads nothing", async ({ page }) => {
  await timeline.openTimeline(page);
  await expect(bar(page)).toBeHidden();
  const fetched = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name),
  );
  expect(fetched.filter((name) => /wake|InterviewBar/.test(name))).toEqual([]);
});

test("with one interview it says whose it is, and leads to all", async ({ page }) => {
  await list.keep(page, { baker });
  await timeline.openTimeline(page);
  await expect(bar(page)).toContainText("This is for: Baker at Harbour Bread.");
  await expect(change(page)).toHaveCount(0);
  await bar(page).getByRole("link", { name: words.all }).click();
  await expect(list.names(page)).toHaveText(["Baker at Harbour Bread"]);
});

test("nothing switches before Switch is pressed, and then all of the tool does", async ({
  page,
}) => {
  await list.keep(page, { baker, nurse });
  await timeline.openTimeline(page);
  await expect(bar(page)).toContainText("Baker at Harbour Bread");
  const title = await page.title();
  await change(page).focus();
  await page.keyboard.press("Enter");
  await expect(change(page)).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Tab");
  await expect(choice(page)).toBeFocused();
  await page.keyboard.press("n");
  await expect(bar(page)).toContainText("This is for: Baker at Harbour Bread.");
  await expect(timeline.tool(page).getByRole("radio", { name: /^Today/ })).toBeChecked();
  await expectAccessible(page, "with the choice of interviews open");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(bar(page)).toContainText("This is for: Night nurse.");
  await expect(timeline.tool(page).getByRole("radio", { name: /^Yesterday/ })).toBeChecked();
  await expect(change(page)).toBeFocused();
  await expect(page.locator("#said")).toHaveText("Now showing: Night nurse");
  expect(await page.title()).toBe(title);
  await page.reload();
  await expect(bar(page)).toContainText("This is for: Night nurse.");
});

test("a switch keeps what stands half typed in a field, each in its own interview", async ({
  page,
}) => {
  await list.keep(page, { baker, nurse });
  await timeline.openTimeline(page);
  const company = timeline.tool(page).getByLabel("Company or organisation");
  await timeline.tool(page).getByText("More options").click();
  await company.fill("");
  await company.pressSequentially("Half a na");
  await expect(company).toBeFocused();
  await switchTo(page, "Night nurse");
  await expect(company).toHaveValue("");
  await company.pressSequentially("Lindgate");
  await switchTo(page, "Baker at Half a na");
  await expect(company).toHaveValue("Half a na");
  await switchTo(page, "Night nurse at Lindgate");
  await expect(company).toHaveValue("Lindgate");
});

test("what was cleared in one interview cannot be put back over another", async ({ page }) => {
  await list.keep(page, { a: { ...baker, planned: true }, nurse });
  await timeline.openTimeline(page);
  await timeline.tool(page).getByRole("button", { name: "Start over" }).click();
  await expect(timeline.tool(page).locator(".cleared")).toBeFocused();
  await switchTo(page, "Night nurse");
  await expect(timeline.tool(page).locator(".cleared")).toHaveCount(0);
  await expect(timeline.tool(page).getByRole("radio", { name: /^Yesterday/ })).toBeChecked();
});

test("what was wrong in one interview is not said of the next", async ({ page }) => {
  const empty = list.interview({ job: "Driver" }, null);
  await list.keep(page, { empty, nurse });
  await timeline.openTimeline(page);
  await timeline.showButton(page).click();
  await expect(timeline.tool(page).getByText("There is a problem")).toBeVisible();
  await switchTo(page, "Night nurse");
  await expect(timeline.tool(page).getByText("There is a problem")).toHaveCount(0);
  await expect(change(page)).toBeFocused();
});

test("another interview is added beside the choice, and the tool is empty for it", async ({
  page,
}) => {
  await list.keep(page, { baker, nurse });
  await timeline.openTimeline(page);
  await change(page).click();
  await bar(page).getByRole("button", { name: words.addAnother }).click();
  await expect(bar(page)).toContainText(`This is for: ${words.unnamed}.`);
  await expect(timeline.tool(page).getByRole("radio", { checked: true })).toHaveCount(1);
  await timeline.choose(page, /^Yesterday/);
  await switchTo(page, "Baker at Harbour Bread");
  await expect(timeline.tool(page).getByRole("radio", { name: /^Today/ })).toBeChecked();
});

for (const viewport of [
  { width: 320, height: 640 },
  { width: 1280, height: 900 },
]) {
  test(`nothing moves when the bar arrives, at ${viewport.width} wide`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const job = "Receptionist and keeper of the appointments for the whole of the practice";
    await list.keep(page, { a: { ...baker, job, planned: true }, nurse });
    await timeline.openTimeline(page);
    await expect(change(page)).toBeVisible();
    const shift = await page.evaluate(() => {
      const observer = new PerformanceObserver(() => {});
      observer.observe({ type: "layout-shift", buffered: true });
      const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
      return shifts.reduce((sum, { value }) => sum + value, 0);
    });
    expect(shift).toBe(0);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBe(0);
  });
}
