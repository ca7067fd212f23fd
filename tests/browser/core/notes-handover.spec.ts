import {
  laterWords,
  noteQuestions as words,
} from "../../../src/content/en/notes/notes-questions.ts";
import * as notes from "../support/notes.ts";
import { pasted } from "../support/pasted.ts";
import { expect, test } from "../support/test.ts";
import { thursday } from "../support/timeline.ts";

test.use({ now: thursday });

test("whoever forgot to ask gets one line to send, with the job in it once it is known", async ({
  context,
  page,
}) => {
  await notes.openNotes(page);
  await notes.notes(page).getByText(words.forgot).click();
  await expect(notes.notes(page).getByText(words.askLine)).toBeVisible();
  await notes.notes(page).getByRole("textbox", { name: "Job title (optional)" }).fill("Baker");
  const line = words.askLineJob.replace("{job}", "Baker");
  await expect(notes.notes(page).getByText(line)).toBeVisible();
  await notes.button(page, words.copyLine).click();
  await expect(page.getByRole("status")).toHaveText(words.lineCopied);
  expect(await pasted(context)).toBe(line);
});

test("Copy puts all notes on the clipboard, question by question", async ({ context, page }) => {
  await notes.openNotes(page);
  await notes.fillNotes(page);
  await notes.button(page, laterWords.copy).click();
  await expect(page.getByRole("status")).toHaveText(laterWords.copied);
  const text = await pasted(context);
  expect(text).toContain("Interview notes\nBaker\nThursday 20 November\n");
  expect(text).toContain("Who did you meet?\nInes Duarte, Owner\n");
  expect(text).toContain("What was hard?\nFood safety?\nThe course I took\n");
  expect(text).toContain("Yes, in about 2 weeks\n");
  expect(text).toMatch(/Ama Boateng, reference: told$/);
});

test("Print opens the print dialogue", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await notes.openNotes(page);
  await notes.button(page, laterWords.print).click();
  await expect(page.locator("html")).toHaveAttribute("data-printed");
});

test("on paper stand the notes and no field", async ({ page }) => {
  await notes.openNotes(page);
  await notes.fillNotes(page);
  await expect(notes.sheet(page)).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(notes.sheet(page)).toContainText("Ines Duarte, Owner");
  await expect(page.getByRole("heading", { name: "Who did you meet?" })).toBeVisible();
  const controls = page.locator("button, input, textarea, select, summary");
  await expect(controls.filter({ visible: true })).toHaveCount(0);
  await expect(page.locator(".by-pen")).toBeHidden();
  const lines = await notes.sheet(page).getByText("The new oven.").innerText();
  expect(lines).toBe("The new oven.\nThe early starts.");
});

test("kept notes are printed whole also when nothing was touched or scrolled", async ({ page }) => {
  await notes.openNotes(page);
  await notes.fillNotes(page);
  await page.goto(notes.notesPage);
  await expect(notes.sheet(page)).toBeAttached();
  await page.emulateMedia({ media: "print" });
  await expect(notes.sheet(page)).toContainText("Ama Boateng, reference: told");
  await expect(page.getByText("Loading your notes…").filter({ visible: true })).toHaveCount(0);
});

test("before anything is typed, the questions are printed with room to write", async ({ page }) => {
  await notes.openNotes(page);
  await expect(page.locator(".by-pen")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  for (const question of [/^Who did you meet\?/, /^When will they decide\?/, /^How do you feel/]) {
    await expect(page.getByRole("listitem").filter({ hasText: question })).toBeVisible();
  }
  const controls = page.locator("button, input, textarea, select");
  await expect(controls.filter({ visible: true })).toHaveCount(0);
});
