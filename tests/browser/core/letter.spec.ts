import { letterWords as words } from "../../../src/content/en/letter/letter-words.ts";
import { fileWords } from "../../../src/content/en/shared/file-words.ts";
import { questionWords } from "../../../src/content/en/shared/question-words.ts";
import { handoverWords } from "../../../src/content/en/timeline/plan-words.ts";
import * as letter from "../support/letter.ts";
import { checksWords, sheetWords as later } from "../support/sheet-words.ts";
import { expect, test } from "../support/test.ts";
import { thursday } from "../support/timeline.ts";

test.use({ now: thursday, locale: "en-GB" });

test("four answers and a name give a letter to copy, with its paragraphs, and to open in email", async ({
  page,
}) => {
  await letter.writeLetter(page);
  const written = await letter.text(page).inputValue();
  for (const part of ["Dear Ines,\n\n", "the new oven", "Baker", "I have worked early shifts"])
    expect(written).toContain(part);
  expect(written).toMatch(/\nSam Okoro$/);
  await expect(letter.tool(page).getByText(checksWords.allWell)).toBeVisible();
  await expect(letter.tool(page).locator("ul:empty")).toHaveCount(0);
  await letter.button(page, later.copy).click();
  await expect(letter.button(page, handoverWords.copied)).toBeVisible();
  await expect(page.getByRole("status")).toHaveText(later.copied);
  expect(await letter.pasted(page)).toEqual({ plain: written, paragraphs: 3 });
  await letter.field(page, later.email).fill("ines@example.com");
  const mail = letter.tool(page).getByRole("link", { name: fileWords.mail });
  const { pathname, searchParams } = new URL((await mail.getAttribute("href")) ?? "");
  expect(pathname).toBe("ines@example.com");
  expect(searchParams.get("body")?.replaceAll("\r\n", "\n")).toBe(written);
  expect(searchParams.get("subject")).toContain("Baker");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the letter that was asked for is in sight", async ({ page }) => {
    await letter.writeLetter(page);
    await expect(letter.text(page)).toBeInViewport();
    await expect(page.getByText("Dear Ines", { exact: false }).first()).toBeInViewport();
  });
});

test("a name that was typed in haste is offered as it is likely written, and put in with one press", async ({
  page,
}) => {
  await letter.openLetter(page);
  await letter.field(page, words.name).fill("ines");
  await letter.field(page, questionWords.company).fill("st marys");
  await letter.button(page, "Write it as Ines").click();
  await expect(letter.field(page, words.name)).toHaveValue("Ines");
  await expect(letter.field(page, words.name)).toBeFocused();
  await letter.button(page, "Write it as St Mary's").click();
  await expect(letter.field(page, questionWords.company)).toHaveValue("St Mary's");
  await expect(letter.tool(page).getByRole("button", { name: /^Write it as/ })).toHaveCount(0);
});

test("what is missing is asked for above the form and beside its field", async ({ page }) => {
  await letter.openLetter(page);
  await letter.button(page, words.write).click();
  const summary = letter.tool(page).getByRole("region", { name: words.problemTitle });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link")).toHaveText(Object.values(later.errors));
  await summary.getByRole("link", { name: later.errors.fit }).click();
  await expect(letter.field(page, words.strength)).toBeFocused();
  await letter.answer(page);
  await letter.button(page, words.write).click();
  await expect(letter.text(page)).toHaveValue(/Dear Ines/);
});

test("a sentence changed by hand stays when its answer changes, and the new one is offered", async ({
  page,
}) => {
  await letter.writeLetter(page);
  const written = await letter.text(page).inputValue();
  const sentence = written.match(/[^.\n]*the new oven[^.]*\./)?.[0].trim() ?? "";
  const mine = "The smell of the new oven made me hungry.";
  await letter.text(page).fill(written.replace(sentence, mine));
  await letter.field(page, words.topic).fill("the garden");
  await letter.field(page, words.yourName).fill("Sam O.");
  await expect(letter.text(page)).toHaveValue(/Sam O\.$/);
  await expect(letter.text(page)).toHaveValue(new RegExp(mine));
  const differs = letter.tool(page).getByRole("region", { name: later.differs });
  await expect(differs).toContainText("the garden");
  await letter.button(page, later.leave).click();
  await expect(differs).toBeHidden();
  await expect(letter.text(page)).toHaveValue(new RegExp(mine));
  await letter.field(page, words.topic).fill("the roof");
  await letter.button(page, later.take).click();
  await expect(letter.text(page)).not.toHaveValue(new RegExp(mine));
  await expect(letter.text(page)).toHaveValue(/the roof/);
  await letter.button(page, later.undo).click();
  await expect(letter.text(page)).toHaveValue(new RegExp(mine));
});

test("it is said differently, by hand again, and undone to the first word", async ({ page }) => {
  await letter.writeLetter(page);
  const first = await letter.text(page).inputValue();
  await letter.button(page, later.otherWords).click();
  await expect(letter.text(page)).not.toHaveValue(first);
  const second = await letter.text(page).inputValue();
  await letter.text(page).press("ControlOrMeta+End");
  await letter.text(page).pressSequentially(" See you");
  await expect(letter.text(page)).toHaveValue(`${second} See you`);
  await letter.text(page).press("ControlOrMeta+Z");
  await expect(letter.text(page)).toHaveValue(`${second} See `);
  while (await letter.button(page, later.undo).isEnabled())
    await letter.button(page, later.undo).click();
  await expect(letter.text(page)).toHaveValue(first);
  while (await letter.button(page, later.redo).isEnabled())
    await letter.button(page, later.redo).click();
  await expect(letter.text(page)).toHaveValue(`${second} See you`);
  await letter.button(page, later.again).click();
  await expect(letter.text(page)).toHaveValue(second);
});

test("a reload in the middle of a word loses no letter", async ({ page }) => {
  await letter.writeLetter(page);
  await letter.text(page).press("ControlOrMeta+End");
  await letter.text(page).pressSequentially(" P.S. The roll");
  const typed = await letter.text(page).inputValue();
  await page.reload();
  await expect(letter.text(page)).toHaveValue(typed);
  await expect(letter.field(page, words.topic)).toHaveValue("the new oven");
});

test("a phrase that fits any firm is marked, shown, and taken out at a tap", async ({ page }) => {
  await letter.writeLetter(page);
  const written = await letter.text(page).inputValue();
  const phrase = "Please do not hesitate to contact me if you have any questions.";
  await letter.text(page).fill(written.replace("\n\nKind", ` ${phrase}\n\nKind`));
  await expect(letter.tool(page).locator("mark").first()).toBeAttached();
  await letter.button(page, checksWords.show).first().click();
  const selected = await letter
    .text(page)
    .evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
  expect(phrase).toContain(selected);
  expect(selected).not.toBe("");
});

test("a letter from elsewhere gets the same checks", async ({ page }) => {
  await letter.openLetter(page);
  await letter.button(page, words.ownLetter).click();
  const own = letter.field(page, later.ownLetter);
  await own.fill("Dear Sir or Madam,\n\nI am a team player!!! Thank you.\n\nSam");
  await expect(letter.tool(page).getByText(/team player” could/)).toBeVisible();
  await page.reload();
  await expect(own).toHaveValue(/team player/);
});
