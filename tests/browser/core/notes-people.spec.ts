import { notesWords as words } from "../../../src/content/en/notes/notes-words.ts";
import * as notes from "../support/notes.ts";
import { expect, test } from "../support/test.ts";
import { stored, thursday } from "../support/timeline.ts";

test.use({ now: thursday });

test("another person begins at the name, and can be removed and brought back", async ({ page }) => {
  await notes.openNotes(page);
  await notes.nameOf(page, "Person 1").fill("Ines");
  await notes.button(page, words.addPerson).click();
  await expect(notes.nameOf(page, "Person 2")).toBeFocused();
  await page.keyboard.type("Tom");
  await notes.button(page, words.addPerson).click();
  await page.keyboard.type("Amina");
  const before = await stored(page);

  await notes.buttonFor(page, "Remove", "Person 2").click();
  const removed = notes.notes(page).getByText("Tom is removed.");
  await expect(removed).toBeFocused();
  await expect(notes.nameOf(page, "Person 2")).toHaveValue("Amina");
  expect(await stored(page)).not.toContain("Tom");

  await page.clock.runFor("01:00:00");
  await page.keyboard.press("Tab");
  await expect(notes.buttonFor(page, "Undo", "Tom")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(notes.nameOf(page, "Person 2")).toBeFocused();
  await expect(notes.nameOf(page, "Person 2")).toHaveValue("Tom");
  await expect(page.getByRole("status")).toHaveText("Undone. Tom is back.");
  await expect(removed).toHaveCount(0);
  const withoutTime = (text: string | null) => text?.replace(/"keptAt":\d+/, "");
  expect(withoutTime(await stored(page))).toBe(withoutTime(before));
});

test("all who were removed come back in their places, also past typing and a new person", async ({
  page,
}) => {
  await notes.openNotes(page);
  await notes.nameOf(page, "Person 1").fill("Ines");
  await notes.button(page, words.addPerson).click();
  await page.keyboard.type("Tom");
  await notes.buttonFor(page, "Remove", "Person 1").click();
  await notes.buttonFor(page, "Remove", "Person 1").click();
  await notes.nameOf(page, "Person 1").fill("Amina");
  await notes.buttonFor(page, "Undo", "Tom").click();
  await notes.buttonFor(page, "Undo", "Ines").click();
  const names = notes.notes(page).getByRole("textbox", { name: words.name });
  await expect(names).toHaveCount(3);
  const typed = await names.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  expect(typed).toEqual(["Ines", "Tom", "Amina"]);
  const { interviewers } = JSON.parse((await stored(page)) ?? "{}");
  expect(new Set(interviewers.map(({ id }: { id: string }) => id)).size).toBe(3);
});

test("a row keeps what is open and typed in it while one above it goes", async ({ page }) => {
  await notes.openNotes(page);
  await notes.nameOf(page, "Person 1").fill("Ines");
  await notes.button(page, words.addPerson).click();
  await page.keyboard.type("Tom");
  await notes.row(page, "Person 2").getByText(words.more).click();
  await notes.row(page, "Person 2").getByRole("textbox", { name: words.phone }).fill("0123");
  await notes.buttonFor(page, "Remove", "Person 1").click();
  await expect(notes.row(page, "Person 1").getByRole("textbox", { name: words.phone })).toHaveValue(
    "0123",
  );
});

test("details without a name are said once the row is left, and gone with the name", async ({
  page,
}) => {
  await notes.openNotes(page);
  const error = notes.row(page, "Person 1").getByText(words.nameless);
  const title = notes.row(page, "Person 1").getByRole("textbox", { name: words.jobTitle });
  await title.fill("Owner");
  await expect(error).toHaveCount(0);
  await notes.topics(page).focus();
  await expect(error).toBeVisible();
  await expect(page.getByRole("status")).toHaveText(words.nameless);
  const name = notes.nameOf(page, "Person 1");
  await expect(name).toHaveAccessibleDescription(words.nameless);
  await expect(name).toHaveAttribute("aria-invalid", "true");
  await page.reload();
  await notes.wake(page);
  await expect(error).toBeVisible();
  await title.focus();
  await expect(error).toBeVisible();
  await name.fill("I");
  await expect(error).toHaveCount(0);
  await expect(name).toBeFocused();
});

test("a row without any word is no mistake", async ({ page }) => {
  await notes.openNotes(page);
  await notes.button(page, words.addPerson).click();
  await notes.topics(page).focus();
  await expect(notes.notes(page).getByText(words.nameless)).toHaveCount(0);
});

test("hard questions and contacts are added and removed in the same way", async ({ page }) => {
  await notes.openNotes(page);
  await notes.button(page, "Add another question").click();
  const second = notes.row(page, "Hard question 2");
  await expect(second.getByRole("textbox", { name: "The question" })).toBeFocused();
  await page.keyboard.type("Why us?");
  await notes.buttonFor(page, "Remove", "Hard question 2").click();
  await expect(notes.notes(page).getByText("Why us? is removed.")).toBeFocused();

  await notes.button(page, "Add a reference or contact").click();
  await expect(notes.nameOf(page, "Reference or contact 1")).toBeFocused();
  await notes.notes(page).getByRole("checkbox", { name: "I have told them" }).check();
  await notes.topics(page).focus();
  await expect(notes.row(page, "Reference or contact 1")).toContainText(words.nameless);
  await notes.notes(page).getByRole("radio", { name: "Somebody who knows" }).check();
  const { contacts } = JSON.parse((await stored(page)) ?? "{}");
  expect(contacts).toEqual([{ id: "1", kind: "contact", name: "", told: true }]);
});
