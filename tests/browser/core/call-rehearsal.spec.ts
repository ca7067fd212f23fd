import { callOutcomes } from "../../../src/content/en/calls/call-log-words.ts";
import { rehearsalWords as words } from "../../../src/content/en/calls/call-words.ts";
import * as calls from "../support/call.ts";
import { expect, test } from "../support/test.ts";
import { tabTo, thursday } from "../support/timeline.ts";

test.use({ now: thursday });

const letters = callOutcomes.find(({ said }) => said === "letters")?.label ?? "";

test("a call is rehearsed by keyboard to its end, one step back, after a reload, and again", async ({
  page,
}) => {
  await calls.openCall(page);
  await calls.fillCall(page);
  const press = async (name: string | RegExp) => {
    await tabTo(page, calls.button(page, name));
    await page.keyboard.press("Enter");
    await expect(calls.line(page)).toBeFocused();
  };
  await press(words.begin);
  await expect(calls.line(page)).toContainText("it rings");
  await press("They answer");
  await expect(calls.line(page)).toContainText("Hello, Ines Duarte speaking.");
  await press(/^Hello Ines Duarte, my name is Lena Brandt\. You interviewed me .* Baker/);
  await expect(page.locator("#said")).toHaveText(/They know at once who you are/);
  await expect(calls.line(page)).toContainText("What do they say?");
  await press("“Yes, go ahead”");
  await press(/because the team was kind\. .*\?$/);
  await press("“We are still deciding”");
  await press(words.back);
  await press("“Letters are going out”");
  await expect(calls.line(page)).toContainText("gets a letter");

  await page.reload();
  await calls.wake(page);
  await expect(calls.line(page)).toContainText("gets a letter");
  await expect(calls.line(page)).not.toBeFocused();
  await press(/I would be glad if you kept me in mind/);
  await expect(calls.line(page)).toContainText(words.end);
  await expect(calls.call(page)).toContainText(`log it as: ${letters}.`);
  await expect(calls.call(page).locator(".exchanges")).toContainText("Works well:");
  await expect(calls.call(page).locator(".exchanges > li")).toHaveCount(6);
  // To practise is not to call.
  expect(await calls.history(page)).toEqual([]);

  await tabTo(page, calls.button(page, words.toLog));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "What did they say?" })).toBeFocused();
  await calls.button(page, words.again).click();
  await expect(calls.line(page)).toContainText("it rings");
  await expect(calls.line(page)).toBeFocused();
});
