import type { BrowserContext } from "@playwright/test";
import { callLogWords, callOutcomes } from "../../src/content/call-log-words.ts";
import { callWords } from "../../src/content/call-reasons.ts";
import { logWords, rehearsalWords, scriptWords } from "../../src/content/call-words.ts";
import { questionWords } from "../../src/content/question-words.ts";
import * as calls from "./support/call.ts";
import { interview, keep } from "./support/interviews.ts";
import { expect, test } from "./support/test.ts";
import * as timeline from "./support/timeline.ts";

test.use({ now: timeline.thursday });

const held = { ...interview({ job: "Baker" }, 14), planned: true };
const outcome = (said: string) => callOutcomes.find((one) => one.said === said)?.label ?? "";

/** What is on the clipboard, as another program gets it: the site itself may not read it. */
async function pasted(context: BrowserContext): Promise<string> {
  const elsewhere = await context.newPage();
  await elsewhere.setContent("<textarea></textarea>");
  await elsewhere.locator("textarea").focus();
  await elsewhere.keyboard.press("ControlOrMeta+V");
  const text = await elsewhere.locator("textarea").inputValue();
  await elsewhere.close();
  return text;
}

test("the script follows each answer, and all of it is there after a reload", async ({
  context,
  page,
}) => {
  await calls.openCall(page);
  await expect(calls.script(page)).toContainText("Hello, my name is (your name).");
  await calls.fillCall(page);
  await calls
    .call(page)
    .getByRole("radio", { name: /^I have another offer/ })
    .check();
  const inScript = async () => {
    const script = calls.script(page);
    await expect(script).toContainText("Hello Ines Duarte, my name is Lena Brandt.");
    await expect(script).toContainText("the position of Baker on Wednesday 19 November.");
    await expect(script).toContainText("interested, because the team was kind.");
    await expect(script).toContainText("I have another offer");
  };
  await inScript();
  await page.reload();
  await calls.wake(page);
  await inScript();
  await expect(calls.field(page, callWords.whom)).toHaveValue("Ines Duarte");
  const kept = JSON.parse((await timeline.stored(page)) ?? "null");
  expect(kept).toMatchObject({ job: "Baker", interviewers: [{ name: "Ines Duarte" }] });

  await calls.button(page, scriptWords.copy).click();
  await expect(page.getByRole("status").filter({ hasText: scriptWords.copied })).toBeVisible();
  const text = await pasted(context);
  expect(text).toContain("Hello Ines Duarte, my name is Lena Brandt.\nYou interviewed me");
  expect(text).toContain("If you reach the voicemail\nHello Ines Duarte, this is Lena Brandt.");

  await page.emulateMedia({ media: "print" });
  await inScript();
  await expect(page.getByText("We spoke about the position of Baker")).toBeVisible();
  const controls = page.locator("button, input, textarea, select, summary");
  await expect(controls.filter({ visible: true })).toHaveCount(0);
});

test("names that the notes hold are offered, and the one who is chosen is asked for", async ({
  page,
}) => {
  const person = (id: string, name: string) => ({
    ...{ id, name, title: "", duties: "", email: "", phone: "" },
  });
  const interviewers = [person("1", "Ines Duarte"), person("2", "Tom <b>Okoro</b> {job}")];
  await keep(page, { first: { ...held, interviewers } });
  await calls.openCall(page);
  await expect(calls.script(page)).toContainText("Hello Ines Duarte,");
  await calls.call(page).getByRole("radio", { name: "Tom" }).check();
  await expect(calls.script(page)).toContainText("Hello Tom <b>Okoro</b> {job},");
  await page.reload();
  await calls.wake(page);
  await expect(calls.script(page)).toContainText("Hello Tom <b>Okoro</b> {job},");
});

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
  expect(await calls.history(page)).toEqual([told]);
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
  await keep(page, { first: { ...held, history: [...history] } });
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
  expect(await calls.history(page)).toEqual([
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
    "Day of your call must be the same as or after Thursday 6 November, when you had your interview",
  );
  await calls.call(page).locator("#called-on-day").fill("19");
  await calls.save(page);
  expect(await calls.history(page)).toEqual([
    { kind: "called", on: "2025-11-19", said: "no" },
    { kind: "turned-down", on: "2025-11-19" },
  ]);
  await calls.call(page).getByRole("button", { name: callLogWords.undo }).click();
  expect(await calls.history(page)).toEqual([]);
  await calls.tell(page, outcome("offer"), ["1", "12", "2025"]);
  await calls.save(page);
  expect(await calls.history(page)).toEqual([
    { kind: "called", on: "2025-11-19", said: "offer" },
    { kind: "offered", on: "2025-11-19", answerBy: "2025-12-01" },
  ]);
});

test("Start over empties the script alone, and Undo brings it back", async ({ page }) => {
  await keep(page, { first: held });
  await calls.openCall(page);
  await calls.field(page, "Your phone number").fill("0160 555");
  const before = JSON.parse((await timeline.stored(page)) ?? "null");
  await calls.button(page, scriptWords.startOver).click();
  await expect(calls.call(page).getByText(callWords.cleared)).toBeFocused();
  await expect(calls.field(page, "Your phone number")).toHaveValue("");
  await expect(calls.field(page, callWords.job)).toHaveValue("Baker");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(calls.field(page, "Your phone number")).toHaveValue("0160 555");
  expect(JSON.parse((await timeline.stored(page)) ?? "null")).toEqual(before);
  await expect(calls.button(page, scriptWords.startOver)).toBeFocused();
});

test("a rehearsal that does not load says so, and loads on trying again", async ({
  page,
  trouble,
}) => {
  trouble.allow(/net::ERR_FAILED/, /Failed to load resource/);
  await calls.openCall(page);
  await page.route("**/_astro/Rehearsal.*", (route) => route.abort("failed"));
  await calls.button(page, rehearsalWords.begin).click();
  await expect(calls.call(page).getByText(callWords.notLoaded)).toBeVisible();
  await page.unroute("**/_astro/Rehearsal.*");
  await calls.button(page, questionWords.tryAgain).click();
  await expect(calls.line(page)).toBeFocused();
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
  expect(await calls.history(page)).toEqual([
    { kind: "called", on: "2025-11-20", said: "letters" },
  ]);
});
