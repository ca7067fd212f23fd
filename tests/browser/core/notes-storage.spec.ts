import { noteQuestions, notesOnPaper } from "../../../src/content/en/notes/notes-questions.ts";
import { questionWords as words } from "../../../src/content/en/shared/question-words.ts";
import { holdScripts, watchForEmptyForm } from "../support/first-paint.ts";
import * as notes from "../support/notes.ts";
import { fillStorage, freeStorage } from "../support/storage.ts";
import { expect, test } from "../support/test.ts";
import { key, stored, thursday } from "../support/timeline.ts";

test.use({ now: thursday });

test("where storage is full, it is said twice, nothing is lost, and all is kept once there is room", async ({
  page,
}) => {
  await notes.openNotes(page);
  await fillStorage(page);
  await notes.fillNotes(page);
  await expect(notes.notes(page).getByRole("alert")).toHaveText(words.refused);
  await expect(notes.notes(page).getByText(words.refused)).toHaveCount(2);
  await expect(notes.notes(page)).not.toContainText("Saved on this device");
  await expect(notes.nameOf(page, "Person 1")).toHaveValue("Ines Duarte");
  expect(await stored(page)).toBeNull();
  await freeStorage(page);
  await notes.topics(page).fill("Ovens");
  await expect(notes.notes(page)).toContainText("Saved on this device at 14:14");
  await expect(notes.notes(page).getByRole("alert")).toBeEmpty();
  await page.reload();
  await notes.wake(page);
  await expect(notes.nameOf(page, "Person 1")).toHaveValue("Ines Duarte");
  await expect(notes.topics(page)).toHaveValue("Ovens");
});

test("where storage is null, the notes work and the reader is told", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", { value: null });
  });
  await notes.openNotes(page);
  await notes.nameOf(page, "Person 1").fill("Ines");
  await expect(notes.notes(page).getByRole("alert")).toHaveText(words.refused);
  await expect(notes.nameOf(page, "Person 1")).toHaveValue("Ines");
});

test("a text that is no record is set aside whole, and the notes begin empty", async ({ page }) => {
  const text = '{"version":1,"interviewers":"Ines"}';
  await page.goto(notes.notesPage);
  await page.evaluate(
    ([name, value]) => localStorage.setItem(name ?? "", value ?? ""),
    [key, text],
  );
  await notes.openNotes(page);
  await notes.topics(page).fill("Ovens");
  const aside = key.replace(":interview:", ":unreadable:interview:");
  expect(await page.evaluate((name) => localStorage.getItem(name), aside)).toBe(text);
});

test("no empty form is seen before what is kept", async ({ page }) => {
  await notes.openNotes(page);
  await notes.fillNotes(page);
  const release = await holdScripts(page);
  const formWasSeen = await watchForEmptyForm(page);
  await page.reload({ waitUntil: "commit" });
  await expect(notes.notes(page).getByText("Loading your notes…").first()).toBeVisible();
  expect(await formWasSeen()).toBe(false);
  release();
  await notes.wake(page);
  await expect(notes.nameOf(page, "Person 1")).toHaveValue("Ines Duarte");
});

test("on a first visit the questions are there at once, and take no answer before it can be kept", async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto(notes.notesPage, { waitUntil: "commit" });
  await expect(notes.topics(page)).toBeVisible();
  await expect(notes.topics(page)).toBeDisabled();
  await expect(notes.button(page, "Start over")).toBeDisabled();
  release();
  await notes.wake(page);
  await expect(notes.topics(page)).toBeEnabled();
});

test("where copying does not load, it is said, the notes stay, and a second try brings it", async ({
  page,
  trouble,
}) => {
  trouble.allow(/NotesHandover/, /ERR_FAILED/);
  await page.route("**/NotesHandover*.js", (route) => route.abort());
  await notes.openNotes(page);
  await notes.topics(page).fill("Ovens");
  await expect(notes.notes(page).getByText("A part of the notes did not load.")).toBeVisible();
  await expect(notes.topics(page)).toHaveValue("Ovens");
  await page.unroute("**/NotesHandover*.js");
  await notes.button(page, words.tryAgain).click();
  await expect(notes.button(page, "Copy as text")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the questions stand there to be printed, and no control that does nothing", async ({
    page,
  }) => {
    await page.goto(notes.notesPage);
    await expect(page.getByText(notesOnPaper.noScript)).toBeVisible();
    for (const question of [notesOnPaper.who, noteQuestions.wentWell, notesOnPaper.knows]) {
      await expect(page.getByRole("listitem").filter({ hasText: question })).toBeVisible();
    }
    await expect(
      page.locator("main :is(input, textarea, button)").filter({ visible: true }),
    ).toHaveCount(0);
  });
});
