import type { Page } from "@playwright/test";
import { withIds } from "../../../src/components/core/record/event-ids.ts";
import { historyWords as words } from "../../../src/content/en/timeline/history-words.ts";
import { expectAccessible } from "../support/axe.ts";
import * as list from "../support/interviews.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ now: timeline.thursday });

const amina = { id: "a", name: "Amina Nowak", title: "", duties: "", email: "", phone: "" };
const chidi = { ...amina, id: "b", name: "Chidi Okoro" };

/** An interview ten days ago, on a Monday, with no word on when they decide: the call is due. */
async function openPlan(
  page: Page,
  fields: Parameters<typeof list.interview>[0] = {},
): Promise<void> {
  const interview = list.interview({ interviewers: [amina, chidi], ...fields }, 10);
  await list.keep(page, { a: { ...interview, ...list.doneEarly("2025-11-10"), ...fields } });
  await timeline.openTimeline(page);
  await expect(timeline.planHeading(page)).toBeVisible();
}

const told = (page: Page) => timeline.tool(page).getByRole("list", { name: words.listTitle });
const history = (page: Page) =>
  page.evaluate(() => {
    const text = localStorage.getItem("after-the-interview:interview:a");
    return JSON.parse(text ?? "{}").history as Record<string, unknown>[];
  });

test("a call moves the next one, says why and who says so, and is taken back", async ({ page }) => {
  await openPlan(page);
  await timeline.logCall(page, "They decide by a day", ["27", "nov", "2025"]);
  const line = timeline.changeLine(page);
  await expect(line).toBeFocused();
  await expect(line).toContainText(
    "Your next call moves from Thursday 20 November to Friday 28 November. They named a date",
  );
  await expect(line.getByRole("link").first()).toHaveAttribute("href", "/sources/#A4");
  await expect(told(page)).toContainText("You asked. They decide by Thursday 27 November.");
  await expect(timeline.step(page, "The day they named")).toContainText("Thursday 27 November");
  await page.reload();
  await expect(timeline.step(page, "Call and ask where things stand")).toContainText("28 November");
  await timeline.logCall(page, "They are still deciding");
  await line.getByRole("button", { name: words.undo }).click();
  await expect(line).toHaveCount(0);
  expect(await history(page)).toHaveLength(2);
});

test("thanks are told for each interviewer, corrected and removed", async ({ page }) => {
  await openPlan(page, { history: [] });
  for (const name of ["Amina Nowak", "Chidi Okoro"]) {
    await timeline.tell(page, timeline.historyOf("thanked"));
    await timeline.choose(page, name);
    await timeline.choose(page, /^Today, Thursday/);
    await timeline.tool(page).getByRole("button", { name: words.save }).click();
  }
  await expect(told(page).getByRole("listitem")).toHaveCount(2);
  await told(page)
    .getByRole("button", { name: /^Correct.*Chidi/ })
    .click();
  await expect(timeline.tool(page).getByRole("radio", { name: "Chidi Okoro" })).toBeChecked();
  await timeline.choose(page, /^Yesterday, Wednesday/);
  await timeline.tool(page).getByRole("button", { name: words.save }).click();
  await expect(told(page)).toContainText(
    "Wednesday 19 November You sent your thank-you letter to Chidi",
  );
  await told(page)
    .getByRole("button", { name: /^Remove.*Amina/ })
    .click();
  expect(await history(page)).toMatchObject([{ kind: "thanked", on: "2025-11-19", to: "b" }]);
  await timeline.changeLine(page).getByRole("button", { name: words.undo }).click();
  expect(await history(page)).toHaveLength(2);
});

test("a no ends the waiting, and the next step comes first", async ({ page }) => {
  await openPlan(page);
  await timeline.tell(page, timeline.historyOf("turned-down"));
  await timeline.choose(page, /^Yesterday, Wednesday/);
  await timeline.tool(page).getByRole("button", { name: words.save }).click();
  await expect(timeline.changeLine(page)).toContainText("The waiting is over");
  await expect(timeline.step(page, "Call and ask where things stand")).toHaveCount(0);
  await expect(timeline.step(page, "Thank them and ask what you can learn")).toBeVisible();
});

test("another offer is answered in the plan, and stays answered", async ({ page }) => {
  await openPlan(page);
  await timeline.tell(page, timeline.historyOf("other-offer"));
  await timeline.choose(page, /^Today, Thursday/);
  await page.locator("#answer-by-day").fill("28 nov 2025");
  await expect(page.locator("#answer-by-month")).toHaveValue("11");
  await timeline.tool(page).getByRole("button", { name: words.save }).click();
  await expect(timeline.changeLine(page)).toContainText("New in your plan: tell this employer");
  await timeline.step(page, "Give your answer").getByRole("checkbox").check();
  await expect(told(page)).toContainText("You answered on Thursday 20 November.");
  await page.reload();
  await expect(timeline.step(page, "Give your answer").getByRole("checkbox")).toBeChecked();
});

test("news that is not whole says what to put right, and Close leaves all as it was", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openPlan(page);
  await timeline.tell(page, timeline.historyOf("offered"));
  await page.locator("#answer-by-day").fill("3/4/2026");
  await expect(page.locator("#answer-by-echo")).toHaveText(
    "That can be Wednesday 4 March 2026 or Friday 3 April 2026. Write the month as a word, like nov",
  );
  await timeline.tool(page).getByRole("button", { name: words.save }).click();
  const problems = page.getByRole("region", { name: words.problemTitle });
  await expect(problems).toBeFocused();
  await problems.getByRole("link").first().click();
  await expect(page.locator("#news-when-today")).toBeFocused();
  await expectAccessible(page, "with what to put right in the news");
  await timeline.tool(page).getByRole("button", { name: words.close }).click();
  await expect(timeline.tool(page).getByRole("button", { name: words.tell })).toBeFocused();
  expect(await history(page)).toHaveLength(1);
});

test("a call that comes early is met kindly, with a source, and is kept all the same", async ({
  page,
}) => {
  await openPlan(page, { history: withIds([{ kind: "called", on: "2025-11-18" }]) });
  await timeline.tell(page, timeline.historyOf("called"));
  await timeline.choose(page, "They are still deciding");
  await expect(page.locator(".early")).toContainText("Your call before this one was on");
  await expect(page.locator(".early").getByRole("link").first()).toBeVisible();
  await timeline.tool(page).getByRole("button", { name: "Save this call" }).click();
  expect(await history(page)).toHaveLength(2);
});

test("what is due is said in the title of the page, and as a badge where there is one", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const badge = (count: number) => {
      document.documentElement.dataset["badge"] = String(count);
      return Promise.resolve();
    };
    Object.assign(navigator, { setAppBadge: badge, clearAppBadge: () => badge(0) });
  });
  await timeline.makePlan(page);
  await expect(page).toHaveTitle(/^\(4\) /);
  await expect(page.locator("html")).toHaveAttribute("data-badge", "4");
  await timeline.step(page, "Write down what you remember").getByRole("checkbox").check();
  await expect(page).toHaveTitle(/^\(3\) /);
  await timeline.tool(page).getByRole("button", { name: "Start over" }).click();
  await expect(page).toHaveTitle(/^Follow-up timeline/);
});
