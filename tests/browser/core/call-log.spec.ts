import { withIds } from "../../../src/components/core/record/event-ids.ts";
import { callLogWords, callOutcomes } from "../../../src/content/en/calls/call-log-words.ts";
import { logWords } from "../../../src/content/en/calls/call-words.ts";
import * as calls from "../support/call.ts";
import { interview, keep } from "../support/interviews.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ now: timeline.thursday });

const held = { ...interview({ job: "Baker" }, 14), planned: true };
const outcome = (said: string) => callOutcomes.find((one) => one.said === said)?.label ?? "";

test("a call is logged once it is saved, the plan follows it, and Undo takes it back", async ({
  page,
}) => {
  await keep(page, { first: held });
  await calls.openCall(page);
  await calls.tell(page, outcome("decision-by"));
  await calls.save(page);
  const summary = page.getByRole("region", { name: callLogWords.problemTitle });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await summary.getByRole("link", { name: "Enter the day that they named" }).click();
  await expect(calls.call(page).locator("#named-on-day")).toBeFocused();
  await calls.tell(page, outcome("decision-by"), ["5", "dec", "2025"]);
  await expect(calls.call(page)).toContainText("That is Friday 5 December");
  expect(await calls.history(page)).toEqual([]);

  // What is half told is kept as well.
  await page.reload();
  await calls.wake(page);
  await expect(calls.call(page)).toContainText("That is Friday 5 December");
  await calls.save(page);
  const told = { kind: "called", on: "2025-11-20", said: "decision-by", decisionBy: "2025-12-05" };
  expect(await calls.history(page)).toMatchObject([told]);
  const saved = calls.call(page).locator(".told .cleared");
  await expect(saved).toBeFocused();
  await expect(saved).toContainText("they decide by Friday 5 December.");
  await expect(calls.call(page).locator(".told li")).toHaveText(
    "Thursday 20 November: They decide by a day, Friday 5 December",
  );

  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: callLogWords.title })).toBeFocused();
  expect(await calls.history(page)).toEqual([]);
  await expect(calls.call(page).locator("#named-on-year")).toHaveValue("2025");
  await calls.save(page);
  await calls.call(page).getByRole("link", { name: logWords.toPlan }).click();
  await expect(timeline.planHeading(page)).toBeVisible();
  await expect(timeline.step(page, "The day they named")).toContainText("Friday 5 December");
  const next = timeline.step(page, "Call and ask where things stand");
  await expect(next).toContainText("Monday 8 December");
});

test("a call that comes early gets a kind line with its sources, and is saved all the same", async ({
  page,
}) => {
  const history = [{ kind: "called", on: "2025-11-17" }] as const;
  await keep(page, { first: { ...held, history: withIds(history) } });
  await calls.openCall(page);
  const early = calls.call(page).locator(".early[data-early]");
  await expect(early).toHaveCount(1);
  await expect(early).toContainText("Your last call was on Monday 17 November.");
  await calls.tell(page, outcome("no-answer"));
  await expect(early.last()).toContainText("Your call before this one was on Monday 17 November.");
  await expect(early.last().getByRole("link", { name: "Clark" })).toHaveAttribute(
    "href",
    "/sources/#D9",
  );
  await calls.save(page);
  expect(await calls.history(page)).toMatchObject([
    ...history,
    { kind: "called", on: "2025-11-20", said: "no-answer" },
  ]);
});

test("an offer and a no are logged with what they bring; a call before the interview is asked back", async ({
  page,
}) => {
  await keep(page, { first: held });
  await calls.openCall(page);
  await calls.call(page).locator("#called-when-another").check();
  for (const [at, part] of ["day", "month", "year"].entries()) {
    await calls
      .call(page)
      .locator(`#called-on-${part}`)
      .fill(["1", "11", "2025"][at] ?? "");
  }
  await calls.tell(page, outcome("no"));
  await calls.save(page);
  await expect(calls.call(page).locator("#called-on-error")).toHaveText(
    "Day on which you asked must be the same as or after Thursday 6 November, when you had your interview",
  );
  await calls.call(page).locator("#called-on-day").fill("19");
  await calls.save(page);
  expect(await calls.history(page)).toMatchObject([
    { kind: "called", on: "2025-11-19", said: "no" },
    { kind: "turned-down", on: "2025-11-19" },
  ]);
  await calls.call(page).getByRole("button", { name: callLogWords.undo }).click();
  expect(await calls.history(page)).toEqual([]);
  await calls.tell(page, outcome("offer"), ["1", "12", "2025"]);
  await calls.save(page);
  expect(await calls.history(page)).toMatchObject([
    { kind: "called", on: "2025-11-19", said: "offer" },
    { kind: "offered", on: "2025-11-19", answerBy: "2025-12-01" },
  ]);
});

test("in the lesson on silence a call is logged as on the page of the script", async ({ page }) => {
  await keep(page, { first: held });
  await page.goto("/guide/when-it-goes-quiet/");
  const log = page.getByRole("region", { name: callLogWords.title });
  await log.scrollIntoViewIfNeeded();
  await expect(log).toHaveAttribute("aria-busy", "false");
  await log.getByRole("radio", { name: outcome("letters") }).check();
  await log.getByRole("button", { name: callLogWords.save }).click();
  await expect(log.locator(".cleared")).toBeFocused();
  expect(await calls.history(page)).toMatchObject([
    { kind: "called", on: "2025-11-20", said: "letters" },
  ]);
});
