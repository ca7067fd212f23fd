import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { letterWords as words } from "../../../src/content/en/letter/letter-words.ts";
import { handoverWords } from "../../../src/content/en/timeline/plan-words.ts";
import { stepWords } from "../../../src/content/en/timeline/step-words.ts";
import * as letter from "../support/letter.ts";
import { sheetWords as later } from "../support/sheet-words.ts";
import { expect, test } from "../support/test.ts";
import { choose, openTimeline, showButton, step, thursday } from "../support/timeline.ts";

test.use({ now: thursday, locale: "en-GB" });

async function download(page: Page, name: string): Promise<{ file: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    letter.button(page, name).click(),
  ]);
  return { file: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test("each person has a letter in other words, and one marked as sent is done in the plan", async ({
  page,
}) => {
  await letter.openLetter(page);
  await letter.answer(page);
  await letter.button(page, words.addPerson).click();
  await expect(letter.person(page, 2).getByRole("textbox", { name: words.name })).toBeFocused();
  await page.keyboard.type("Ms Ada van der Berg");
  await letter.person(page, 2).getByRole("textbox", { name: words.topic }).fill("the early starts");
  await letter.button(page, words.write).click();
  const first = await letter.text(page).inputValue();
  await letter.button(page, "To Ms Ada van der Berg").click();
  await expect(letter.text(page)).toHaveValue(/^Dear Ms van der Berg,/);
  const second = await letter.text(page).inputValue();
  expect(second).toContain("the early starts");
  expect(second).not.toContain("the new oven");
  const sentences = (text: string) => text.split("\n\n")[1]?.split(/(?<=\.) /) ?? [];
  const shared = sentences(first).filter((sentence) => sentences(second).includes(sentence));
  expect(shared).toEqual([]);
  await letter.button(page, later.toTeam).click();
  await expect(letter.text(page)).toHaveValue(/Ines Duarte and Ms Ada van der Berg/);
  await letter.button(page, "To Ines Duarte").click();
  await expect(letter.text(page)).toHaveValue(first);
  await letter.button(page, later.markSent).click();
  await expect(page.getByRole("status")).toHaveText(later.nowSent);
  await expect(letter.tool(page).getByText("Sent on Thursday 20 November.")).toBeVisible();
  await expect(letter.button(page, "To Ines Duarte")).toContainText(later.sentMark);

  await openTimeline(page);
  await choose(page, /^Today/);
  await choose(page, "No, or I do not remember");
  await showButton(page).click();
  await expect(step(page, stepWords["thank-you"].title)).toContainText("Done");

  await letter.openLetter(page);
  await letter.button(page, later.notSent).click();
  await expect(letter.button(page, later.markSent)).toBeVisible();
});

test("somebody removed comes back with their letter", async ({ page }) => {
  await letter.openLetter(page);
  await letter.answer(page);
  await letter.button(page, words.addPerson).click();
  await letter.person(page, 2).getByRole("textbox", { name: words.name }).fill("Tom Lee");
  await letter
    .person(page, 1)
    .getByRole("button", { name: /^Remove/ })
    .click();
  const gone = letter.tool(page).getByText("Ines Duarte is removed.");
  await expect(gone).toBeFocused();
  await gone.getByRole("button", { name: /^Undo/ }).click();
  await expect(letter.field(page, words.name)).toHaveValue("Ines Duarte");
  await expect(letter.field(page, words.topic)).toHaveValue("the new oven");
});

test("where the browser refuses to copy, the letter is selected and the keys are named", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
  });
  await letter.writeLetter(page);
  await letter.button(page, later.copy).click();
  await expect(letter.tool(page).getByText(handoverWords.copyByHand)).toBeVisible();
  await expect(letter.button(page, handoverWords.copied)).toBeHidden();
  await expect(letter.text(page)).toBeFocused();
  const written = await letter.text(page).inputValue();
  await page.keyboard.press("ControlOrMeta+C");
  expect((await letter.pasted(page)).plain).toBe(written);
});

test("it is downloaded as text, as a mail and as a Word document, under a name that tells nobody", async ({
  page,
}) => {
  await letter.writeLetter(page);
  await letter.tool(page).getByText(later.files).click();
  const written = await letter.text(page).inputValue();
  const text = await download(page, later.text);
  expect(text).toEqual({ file: "thank-you-letter.txt", bytes: Buffer.from(written) });
  const mail = await download(page, later.mail);
  expect(mail.file).toBe("thank-you-letter.eml");
  const [head = "", body = ""] = mail.bytes.toString().split("\r\n\r\n");
  expect(head).toContain("Subject: Thank you");
  expect(Buffer.from(body, "base64").toString().replaceAll("\r\n", "\n")).toBe(written);
  const word = await download(page, later.word);
  expect(word.file).toBe("thank-you-letter.docx");
  expect(word.bytes.subarray(0, 2).toString()).toBe("PK");
});

test("a Word document that cannot be made says so and can be asked for again", async ({
  page,
  trouble,
}) => {
  trouble.allow(/word-file/, /ERR_FAILED|Failed to load/);
  await letter.writeLetter(page);
  await letter.tool(page).getByText(later.files).click();
  await page.route(/word-file/, (route) => route.abort());
  await letter.button(page, later.word).click();
  await expect(letter.tool(page).getByText("The file could not be made.")).toBeVisible();
});

test("on paper stands the letter and nothing else, on the chosen sheet", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await letter.writeLetter(page);
  // From here on answers are kept, and the bar above the tool says whose they are.
  await page.reload();
  const sheet = page.locator(".letter-sheet");
  await expect(sheet).toBeHidden();
  await letter.tool(page).getByLabel(later.form).selectOption(later.forms.card);
  await expect(letter.tool(page).getByLabel(later.paper)).toHaveValue("a6");
  await letter.button(page, later.print).click();
  await expect(page.locator("html")).toHaveAttribute("data-printed");
  const written = await letter.text(page).inputValue();
  await page.emulateMedia({ media: "print" });
  expect((await page.locator("body").innerText()).trim()).toBe((await sheet.innerText()).trim());
  expect((await sheet.innerText()).replace(/\s+/g, " ").trim()).toBe(written.replace(/\s+/g, " "));
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map((box) =>
    box.slice(1).map((size) => Math.round(Number(size))),
  );
  expect(boxes).toEqual([[298, 420]]);
});
