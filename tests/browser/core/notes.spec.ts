import {
  calmLines,
  noteQuestions as words,
} from "../../../src/content/en/notes/notes-questions.ts";
import { notesWords } from "../../../src/content/en/notes/notes-words.ts";
import * as notes from "../support/notes.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ now: timeline.thursday });

test("each letter is kept as it is typed, with no button to send it", async ({ page }) => {
  await notes.openNotes(page);
  await notes.nameOf(page, "Person 1").pressSequentially("Ine");
  await notes.topics(page).pressSequentially("The ov");
  await expect(notes.notes(page)).toContainText("Saved on this device at 14:14");
  const kept = JSON.parse((await timeline.stored(page)) ?? "null");
  expect(kept).toMatchObject({ interviewers: [{ name: "Ine" }], topics: "The ov" });
  await page.reload();
  await notes.wake(page);
  await expect(notes.nameOf(page, "Person 1")).toHaveValue("Ine");
  await expect(notes.topics(page)).toHaveValue("The ov");
});

test("a reload in the middle keeps every answer so far", async ({ page }) => {
  await notes.openNotes(page);
  await notes.fillNotes(page);
  const before = await timeline.stored(page);
  const fields = notes.notes(page).locator("input, textarea, select");
  const values = () =>
    fields.evaluateAll((all) =>
      all.map((one) => {
        const field = one as HTMLInputElement;
        return [field.id, field.type === "radio" ? field.checked : field.value];
      }),
    );
  const typed = await values();
  await page.reload();
  await notes.wake(page);
  expect(await values()).toEqual(typed);
  expect(await timeline.stored(page)).toBe(before);
});

test("typing in the middle of a word keeps the caret where it is", async ({ page }) => {
  await notes.openNotes(page);
  for (const field of [notes.nameOf(page, "Person 1"), notes.topics(page)]) {
    await field.fill("Ins");
    await field.press("ArrowLeft");
    await page.keyboard.type("e–🥐");
    await expect(field).toHaveValue("Ine–🥐s");
    await expect(field).toBeFocused();
    const caret = await field.evaluate((element) => (element as HTMLInputElement).selectionStart);
    expect(caret).toBe("Ine–🥐".length);
  }
});

test("a field keeps the focus while another tab writes to the same notes", async ({
  context,
  page,
}) => {
  await notes.openNotes(page);
  await notes.nameOf(page, "Person 1").fill("Ines");
  await notes.topics(page).fill("Ov");
  const other = await context.newPage();
  await notes.openNotes(other);
  await notes.nameOf(page, "Person 1").focus();
  await notes.topics(other).fill("Ovens");
  await expect(notes.topics(page)).toHaveValue("Ovens");
  await expect(notes.nameOf(page, "Person 1")).toBeFocused();
  await page.keyboard.type(" Duarte");
  await expect(notes.nameOf(other, "Person 1")).toHaveValue("Ines Duarte");
});

test("the two extremes of feeling get the same calm line, and hope another", async ({ page }) => {
  await notes.openNotes(page);
  const choose = (name: string) => notes.notes(page).getByRole("radio", { name }).check();
  const line = notes.notes(page).locator(".calm");
  await choose(words.feelings.worried);
  await expect(line).toContainText(calmLines["cannot-know"].line);
  await expect(page.getByRole("status")).toHaveText(calmLines["cannot-know"].line);
  const whenWorried = await line.innerHTML();
  await choose(words.feelings.hopeful);
  await expect(line).toContainText(calmLines.hope.line);
  await choose(words.feelings["very-sure"]);
  await expect(line).toContainText(calmLines["cannot-know"].line);
  expect(await line.innerHTML()).toBe(whenWorried);
});

test("what is noted is in the timeline of another tab at once, and the other way round", async ({
  context,
  page,
}) => {
  await notes.openNotes(page);
  const other = await context.newPage();
  await timeline.openTimeline(other);
  await notes
    .notes(page)
    .getByRole("radio", { name: /^Yesterday/ })
    .check();
  await notes.notes(page).getByRole("radio", { name: words.decideChoices.by }).check();
  await expect(timeline.tool(other).getByRole("radio", { name: /^Yesterday/ })).toBeChecked();
  await timeline.typeDay(other, "Date they gave you", ["5", "12", "2025"]);
  const asked = notes.notes(page).getByRole("group", { name: "Date they gave you" });
  await expect(asked.getByRole("textbox", { name: "Year" })).toHaveValue("2025");
  await expect(asked).toContainText("That is Friday 5 December");
  await timeline.showButton(other).click();
  await expect(timeline.step(other, "The day they named")).toContainText("Friday 5 December");
});

test("what is typed in the lesson is there in the tool", async ({ page }) => {
  await notes.openNotes(page, notes.lessonPage);
  await notes.nameOf(page, "Person 1").fill("Ines");
  await page.getByRole("link", { name: notesWords.allQuestions }).click();
  await notes.wake(page);
  await expect(notes.nameOf(page, "Person 1")).toHaveValue("Ines");
});

test("Start over empties the notes and leaves the timeline its facts; Undo brings all back", async ({
  page,
}) => {
  await notes.openNotes(page);
  await notes.fillNotes(page);
  const before = await timeline.stored(page);
  await notes.button(page, "Start over").click();
  const cleared = notes.notes(page).getByText(notesWords.cleared);
  await expect(cleared).toBeFocused();
  await expect(notes.topics(page)).toHaveValue("");
  const left = (await timeline.stored(page)) ?? "";
  expect(left).not.toMatch(/Ines|oven|Food|spring|Ama/);
  expect(JSON.parse(left)).toMatchObject({ job: "Baker", promise: { choice: "within" } });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(notes.button(page, "Start over")).toBeFocused();
  await expect(notes.nameOf(page, "Person 1")).toHaveValue("Ines Duarte");
  expect(await timeline.stored(page)).toBe(before);
  await expect(cleared).toHaveCount(0);
});
