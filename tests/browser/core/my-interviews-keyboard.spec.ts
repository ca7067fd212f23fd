import {
  regions,
  myInterviewsWords as words,
} from "../../../src/content/en/mine/my-interviews-words.ts";
import * as list from "../support/interviews.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ now: timeline.thursday });

const baker = list.interview({ job: "Baker" }, 0);
const nurse = list.interview({ job: "Night nurse" }, 3);

test("the list is walked through: tick, open, change, show in the tools", async ({ page }) => {
  await list.keep(page, { baker, nurse });
  await list.openList(page);
  const { keyboard } = page;
  await timeline.tabTo(page, list.list(page).locator(".due").getByRole("checkbox"));
  await keyboard.press("Space");
  await expect(list.list(page).locator(".due").getByRole("checkbox")).toBeChecked();
  await expect(list.list(page).locator(".due").getByRole("checkbox")).toBeFocused();
  await timeline.tabTo(page, list.row(page, "Baker").getByRole("link"));
  await keyboard.press("Tab");
  await expect(list.row(page, "Baker").locator("summary")).toBeFocused();
  await keyboard.press("Enter");
  await expect(list.row(page, "Baker").getByLabel(words.job)).toBeVisible();
  await keyboard.press("Tab");
  await expect(list.row(page, "Baker").getByLabel(words.job)).toBeFocused();
  await keyboard.press("End");
  await keyboard.type("'s boy");
  await expect(list.row(page, "Baker's boy").getByLabel(words.job)).toBeFocused();
  const show = list.row(page, "Baker's boy").getByRole("button", { name: words.show });
  await timeline.tabTo(page, show);
  await keyboard.press("Enter");
  await expect(show).toBeFocused();
  await expect(show).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator("#said")).toHaveText("Now showing: Baker's boy");
});

test("the page is left with a name and a region of one's own, and every page uses them", async ({
  page,
}) => {
  await list.keep(page, { baker });
  await list.openList(page);
  const name = page.getByLabel(words.yourName);
  await timeline.tabTo(page, name);
  await page.keyboard.type("Sam Rivera");
  await expect(name).toHaveAttribute("autocomplete", "name");
  const region = page.getByLabel(words.yourRegion);
  await expect(region.locator("option")).toHaveText(regions.map(({ label }) => label));
  await region.selectOption("United States");
  await expect(list.list(page)).toContainText("Today is Thursday November 20.");
  await expect(list.row(page, "Baker")).toContainText("Thursday November 20");
  await page.reload();
  await expect(name).toHaveValue("Sam Rivera");
  await expect(region).toHaveValue("en-US");
  await page.goto(timeline.toolPage);
  await expect(timeline.tool(page)).toContainText("Thursday November 20");
  await list.openList(page);
  await region.selectOption("");
  await expect(list.row(page, "Baker")).toContainText("Thursday 20 November");
  await name.fill("");
  const kept = Object.keys(await list.allKept(page));
  expect(kept.filter((key) => key.endsWith(":you"))).toEqual([]);
});

test("a region that nobody offered is not taken", async ({ page }) => {
  await list.keep(page, { baker });
  await page.evaluate(() => {
    const you = { version: 1, name: "Sam", region: "en-!!" };
    localStorage.setItem("after-the-interview:you", JSON.stringify(you));
  });
  await list.openList(page);
  await expect(list.row(page, "Baker")).toContainText("Thursday 20 November");
  await expect(page.locator("html")).not.toHaveAttribute("data-region");
});
