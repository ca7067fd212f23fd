import { callWords } from "../../../src/content/en/calls/call-reasons.ts";
import { rehearsalWords, scriptWords } from "../../../src/content/en/calls/call-words.ts";
import { questionWords } from "../../../src/content/en/shared/question-words.ts";
import * as calls from "../support/call.ts";
import { interview, keep } from "../support/interviews.ts";
import { pasted } from "../support/pasted.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ now: timeline.thursday });

const held = { ...interview({ job: "Baker" }, 14), planned: true };

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
