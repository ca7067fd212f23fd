import { myInterviewsWords as words } from "../../../src/content/en/mine/my-interviews-words.ts";
import { interviewWords } from "../../../src/content/en/shared/interview-words.ts";
import { expectAccessible } from "../support/axe.ts";
import * as list from "../support/interviews.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ now: timeline.thursday });

const baker = list.interview({ job: "Baker", company: "Harbour Bread" }, 0);
const nurse = list.interview({ job: "Night nurse", ...list.doneEarly("2025-11-13") }, 7);
const driver = list.interview({ job: "Driver" }, null);
const analyst = list.interview({ job: "Analyst", ...list.doneEarly("2025-11-18") }, 2);

test("before the first interview it says what will be here", async ({ page }) => {
  await list.openList(page);
  await expect(list.list(page)).toContainText(words.whatComes);
  await expect(list.list(page).getByRole("heading", { level: 3 })).toHaveCount(0);
});

test("the example is marked, and never kept", async ({ page }) => {
  await list.openList(page);
  await page.getByRole("button", { name: words.example }).click();
  const heading = page.getByRole("heading", { name: words.exampleTitle });
  await expect(heading).toBeFocused();
  await expect(list.list(page)).toContainText(words.exampleTag);
  await expect(list.list(page)).toContainText("Harbour Bread");
  await expectAccessible(page, "in the example");
  expect(Object.keys(await list.allKept(page))).toEqual([]);
  await page.getByRole("button", { name: words.closeExample }).click();
  await expect(page.getByRole("button", { name: words.example })).toBeFocused();
});

test("the first interview is added, named, and is what every tool is about", async ({ page }) => {
  await list.openList(page);
  await page.getByRole("button", { name: words.add }).click();
  await expect(page.getByLabel(words.job)).toBeFocused();
  await expect(page.locator("#said")).toHaveText("Added: A new interview. Now shown in the tools.");
  await page.keyboard.type("Baker");
  await page.getByLabel(words.company).fill("Harbour Bread");
  await expect(list.row(page, "Baker at Harbour Bread")).toBeVisible();
  await list
    .row(page, "Baker at Harbour Bread")
    .getByRole("link", { name: words.openPlan })
    .click();
  await expect(page.locator(".interview-bar")).toContainText("Baker at Harbour Bread");
  await timeline.choose(page, /^Yesterday/);
  await timeline.choose(page, "Soon, but no date");
  await timeline.showButton(page).click();
  await expect(timeline.planHeading(page)).toBeFocused();
  await page.getByRole("link", { name: words.title }).first().click();
  await expect(list.row(page, "Baker at Harbour Bread")).toContainText(
    "Send your thank-you letter",
  );
  await page.goto("/");
  await expect(page.getByRole("main")).toContainText("Next for you");
});

test("the soonest next step comes first, archived ones last and folded", async ({ page }) => {
  const away = { ...analyst, job: "Away", archivedOn: list.today };
  await list.keep(page, { a: driver, b: away, c: analyst, d: nurse, e: baker });
  await list.openList(page);
  await expect(list.names(page)).toHaveText([
    "Night nurse",
    "Baker at Harbour Bread",
    "Analyst",
    "Driver",
  ]);
  await expect(list.row(page, "Night nurse").locator("time")).toHaveAttribute(
    "datetime",
    list.today,
  );
  await expect(list.row(page, "Driver")).toContainText(words.unplanned);
  await page.getByText("Archived interviews (1)").click();
  await expect(list.row(page, "Away")).toContainText("Archived on Thursday 20 November");
});

test("an interview without a name is called by its day, or new", async ({ page }) => {
  await list.keep(page, {
    a: list.interview({}, 0),
    b: list.interview({}, null),
  });
  await list.openList(page);
  await expect(list.names(page)).toHaveText([
    "Interview on Thursday 20 November",
    interviewWords.unnamed,
  ]);
});

test("what is due today over all of them is ticked at the top, and stays to be unticked", async ({
  page,
}) => {
  await list.keep(page, { baker, nurse });
  await list.openList(page);
  const due = list.list(page).locator(".due > li");
  await expect(due).toHaveCount(2);
  await expect(due.filter({ hasText: "Night nurse" }).getByRole("checkbox")).toHaveCount(0);
  const tick = due.filter({ hasText: "Baker" }).getByRole("checkbox");
  await tick.check();
  await expect(tick).toBeFocused();
  await expect(page.getByRole("status").last()).toHaveText("Write down what you remember: done");
  await expect(list.row(page, "Baker at Harbour Bread")).toContainText("Send your thank-you");
  await page.reload();
  await expect(tick).toBeChecked();
  await tick.uncheck();
  await expect(list.row(page, "Baker at Harbour Bread")).toContainText("Write down what");
});

test("on a quiet day it says so, and what comes next", async ({ page }) => {
  await list.keep(page, { analyst });
  await list.openList(page);
  await expect(list.list(page)).toContainText(
    "Nothing is due today. Your next step is on Tuesday 25 November: call and ask where things stand, for Analyst.",
  );
});

test("the next round carries company, job and people, and is named by its round", async ({
  page,
}) => {
  const person = { id: "p", name: "Amina", title: "", duties: "", email: "", phone: "" };
  const first = { ...baker, interviewers: [person], topics: "The ovens", promiseHow: "by phone" };
  await list.keep(page, { baker: first });
  await list.openList(page);
  const row = await list.openChanges(page, "Baker at Harbour Bread");
  await row.getByRole("button", { name: words.nextRound }).click();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("second");
  await expect(list.names(page).first()).toHaveText("Baker at Harbour Bread (second)");
  const kept = Object.entries(await list.allKept(page));
  const added = kept.find(([key]) => key.includes(":interview:") && key !== list.keyOf("baker"));
  expect(JSON.parse(added?.[1] ?? "{}")).toMatchObject({
    job: "Baker",
    company: "Harbour Bread",
    round: "second",
    interviewers: [person],
    topics: "",
    promiseHow: "",
    history: [],
    interviewedOn: { choice: "" },
  });
});

test("a search finds company, job and interviewer, without accents, also among archived", async ({
  page,
}) => {
  const person = { id: "p", name: "Zoë Nowak", title: "", duties: "", email: "", phone: "" };
  const away = { ...analyst, job: "Zoë's own shop", archivedOn: list.today };
  const rest = Object.fromEntries(
    ["Cook", "Clerk", "Gardener"].map((job) => [job, list.interview({ job }, null)]),
  );
  await list.keep(page, { ...rest, baker, nurse: { ...nurse, interviewers: [person] }, away });
  await list.openList(page);
  await page.getByLabel(words.find).fill("zoe");
  await expect(list.names(page)).toHaveText(["Night nurse"]);
  await expect(list.row(page, "Zoë's own shop")).toBeVisible();
  await expect(list.list(page)).toContainText("2 interviews fit.");
  await page.getByLabel(words.find).fill("HARBOUR b");
  await expect(list.names(page)).toHaveText(["Baker at Harbour Bread"]);
  await page.getByLabel(words.find).fill("nobody");
  await expect(list.list(page)).toContainText(words.found.none);
  await page.getByLabel(words.find).fill("");
  await expect(list.names(page)).toHaveCount(5);
});

test("a reload in the middle of typing a name keeps every letter so far", async ({ page }) => {
  await list.keep(page, { driver });
  await list.openList(page);
  const row = await list.openChanges(page, "Driver");
  await row.getByLabel(words.company).pressSequentially("Nordfähre – 🚢");
  await page.reload();
  await expect(list.row(page, "Driver at Nordfähre – 🚢")).toBeVisible();
});
