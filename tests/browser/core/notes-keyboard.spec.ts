import {
  laterWords,
  noteQuestions as words,
} from "../../../src/content/en/notes/notes-questions.ts";
import { notesWords } from "../../../src/content/en/notes/notes-words.ts";
import * as notes from "../support/notes.ts";
import { expect, test } from "../support/test.ts";
import { stored, tabTo, thursday } from "../support/timeline.ts";

test.use({ now: thursday, viewport: { width: 360, height: 640 } });

test("all questions are reached and answered with keys, in the order in which they are read", async ({
  page,
}) => {
  await page.goto(notes.notesPage);
  const { keyboard } = page;
  const field = (name: string) => notes.notes(page).getByRole("textbox", { name, exact: true });
  const radio = (name: string) => notes.notes(page).getByRole("radio", { name });
  await tabTo(page, notes.nameOf(page, "Person 1"));
  await keyboard.type("Ines");
  await keyboard.press("Tab");
  await keyboard.type("Owner");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await keyboard.press("Tab");
  await expect(field(notesWords.duties)).toBeFocused();
  await tabTo(page, notes.button(page, notesWords.addPerson));
  await keyboard.press("Enter");
  await expect(notes.nameOf(page, "Person 2")).toBeFocused();
  await keyboard.type("Tom");
  await tabTo(page, notes.topics(page));
  await keyboard.type("Ovens");
  // The part below starts when it comes near, which a Tab alone brings about.
  await expect(field(words.wentWell)).toBeEnabled();
  await tabTo(page, field(words.wentWell));
  await keyboard.type("Bread");
  await tabTo(page, radio(words.decideChoices.by));
  await keyboard.press("ArrowUp");
  await expect(radio(words.decideChoices.none)).toBeChecked();
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await expect(notes.notes(page).getByText(words.askLine)).toBeVisible();
  await tabTo(page, radio(words.feelings.worried));
  await keyboard.press("Space");
  await expect(notes.notes(page).locator(".calm")).toBeVisible();
  await tabTo(page, notes.button(page, laterWords.startOver));
  expect(JSON.parse((await stored(page)) ?? "{}")).toMatchObject({
    interviewers: [{ name: "Ines", title: "Owner" }, { name: "Tom" }],
    topics: "Ovens",
    wentWell: "Bread",
    promise: { choice: "none" },
    feeling: "worried",
  });
});

test("Enter in a field sends nothing and loses nothing", async ({ page }) => {
  await notes.openNotes(page);
  await notes.nameOf(page, "Person 1").fill("Ines");
  await page.keyboard.press("Enter");
  await expect(notes.nameOf(page, "Person 1")).toHaveValue("Ines");
  expect(new URL(page.url()).search).toBe("");
});
