import { withIds } from "../../../src/components/core/record/event-ids.ts";
import { messageWords } from "../../../src/content/en/messages/message-words.ts";
import { withdrawalEmail } from "../../../src/content/en/messages/withdraw.ts";
import { withdrawWords as words } from "../../../src/content/en/messages/withdraw-words.ts";
import { fileWords } from "../../../src/content/en/shared/file-words.ts";
import { eventWords } from "../../../src/content/en/timeline/event-words.ts";
import { expectAccessible } from "../support/axe.ts";
import * as list from "../support/interviews.ts";
import { pasted } from "../support/pasted.ts";
import { expect, test } from "../support/test.ts";
import { thursday } from "../support/timeline.ts";

test.use({ now: thursday });

const address = "/tools/withdraw/";
const held = list.interview(
  {
    job: "Baker",
    company: "Harbour Bread",
    interviewers: [
      { id: "1", name: "Ines Duarte", title: "", duties: "", email: "", phone: "" },
      { id: "2", name: "Tom Lee", title: "", duties: "", email: "tom@bread.example", phone: "" },
    ],
  },
  9,
);

test("a withdrawal email is there at once, follows the answers, keeps what a hand changed, and is told to the plan", async ({
  context,
  page,
}) => {
  await list.keep(page, { first: held });
  await page.goto(address);
  const tool = page.locator("section.tool");
  const email = tool.getByLabel(withdrawalEmail.labels.field);
  await expect(email).toHaveValue(/^Dear Ines,\n\nI would like to withdraw my application/);
  await expect(email).not.toHaveValue(/offer/);
  await tool.getByLabel(words.elsewhere).check();
  await expect(email).toHaveValue(/I have accepted another offer\./);
  await tool.getByRole("radio", { name: words.tones.warm }).check();
  await expect(email).toHaveValue(/^Hello Ines,/);
  await tool.getByLabel(words.yourName).fill("Sam Okoro");
  await expect(email).toHaveValue(/Warm wishes,\nSam Okoro$/);
  await email.fill((await email.inputValue()).replace("I enjoyed meeting you.", "It was a joy."));
  await tool.getByLabel(words.job).fill("Night baker");
  await expect(email).toHaveValue(/the Night baker position[\s\S]*It was a joy\./);
  await page.reload();
  await expect(email).toHaveValue(/the Night baker position[\s\S]*It was a joy\./);
  await tool.getByRole("button", { name: withdrawalEmail.labels.copy }).click();
  expect(await pasted(context)).toContain("It was a joy.");
  await tool.getByRole("radio", { name: "Tom Lee" }).check();
  await expect(email).toHaveValue(/^Hello Tom,/);
  await expect(tool.getByRole("link", { name: fileWords.mail })).toHaveAttribute(
    "href",
    /^mailto:tom@bread\.example\?subject=A%20change/,
  );
  await expectAccessible(page, "with the email written");
  await tool.getByRole("button", { name: messageWords.markSent }).click();
  await page.goto("/tools/timeline/");
  await expect(page.locator("section.tool")).toContainText(eventWords.withdrew.told);
  await page
    .getByRole("link", { name: eventWords.withdrew.button ?? "" })
    .first()
    .click();
  await tool.getByRole("button", { name: messageWords.notSent }).click();
  await expect(tool.getByRole("button", { name: messageWords.markSent })).toBeVisible();
});

test("once the plan knows of the yes elsewhere, the email is still to be sent, and taking that back loses no news", async ({
  page,
}) => {
  const told = withIds([{ kind: "withdrew", on: "2025-11-19" }]);
  await list.keep(page, { first: { ...held, history: told } });
  await page.goto(address);
  const tool = page.locator("section.tool");
  const email = tool.getByLabel(withdrawalEmail.labels.field);
  await expect(email).toHaveValue(/I have accepted another offer\./);
  await tool.getByRole("button", { name: messageWords.markSent }).click();
  await tool.getByRole("button", { name: messageWords.notSent }).click();
  await expect(tool.getByRole("button", { name: messageWords.markSent })).toBeVisible();
  await page.goto("/tools/timeline/");
  await expect(page.locator("section.tool")).toContainText(eventWords.withdrew.told);
});

test("from nothing, a name is typed letter by letter, and the email follows", async ({ page }) => {
  await page.goto(address);
  const tool = page.locator("section.tool");
  await tool.getByLabel(words.name).click();
  await page.keyboard.type("Ines Duarte");
  await expect(tool.getByLabel(words.name)).toHaveValue("Ines Duarte");
  const email = tool.getByLabel(withdrawalEmail.labels.field);
  await expect(email).toHaveValue(/^Dear Ines,/);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
  await expect(email).toHaveValue(/^Dear hiring team,/);
});

test("Start over empties the email and leaves names and the job; Undo brings it back", async ({
  page,
}) => {
  await list.keep(page, { first: held });
  await page.goto(address);
  const tool = page.locator("section.tool");
  const email = tool.getByLabel(withdrawalEmail.labels.field);
  await email.fill("My own words");
  await tool.getByRole("button", { name: words.startOver }).click();
  await expect(email).toHaveValue(/^Dear Ines,/);
  await expect(tool.getByLabel(words.job)).toHaveValue("Baker");
  await tool.locator(".cleared").getByRole("button").first().click();
  await expect(email).toHaveValue("My own words");
});
