import type { Page } from "@playwright/test";
import { letterWords } from "../../../src/content/en/letter/letter-words.ts";
import { feedbackEmail } from "../../../src/content/en/messages/feedback.ts";
import { messageWords } from "../../../src/content/en/messages/message-words.ts";
import { myInterviewsWords } from "../../../src/content/en/mine/my-interviews-words.ts";
import { notesWords } from "../../../src/content/en/notes/notes-words.ts";
import { resultWords } from "../../../src/content/en/questions/feedback-later-words.ts";
import { listenWords } from "../../../src/content/en/questions/listen-words.ts";
import { historyWords } from "../../../src/content/en/timeline/history-words.ts";
import { backup, saveCopy } from "../support/backup.ts";
import * as calls from "../support/call.ts";
import * as feedback from "../support/feedback.ts";
import { translate, wakeAll } from "../support/foreign.ts";
import * as list from "../support/interviews.ts";
import * as letter from "../support/letter.ts";
import * as notes from "../support/notes.ts";
import { sheetWords } from "../support/sheet-words.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ now: timeline.thursday });

type Deed = (page: Page) => Promise<unknown>;

/** What people do on a page, step by step: after each, the page shows what it would show untranslated. */
const visits: Readonly<Record<string, readonly Deed[]>> = {
  [timeline.toolPage]: [
    timeline.makePlanHere,
    (page) => timeline.logCall(page, "They decide by a day", ["27", "nov", "2025"]),
    (page) => timeline.logCall(page, "They are still deciding"),
    (page) => timeline.changeLine(page).getByRole("button", { name: historyWords.undo }).click(),
  ],
  [letter.letterPage]: [
    letter.answer,
    (page) => letter.button(page, letterWords.write).click(),
    async (page) => {
      const text = await letter.text(page).inputValue();
      await letter.text(page).fill(`${text}\n\nThe early shift suits me. I bake at home as well.`);
    },
    (page) => letter.field(page, letterWords.topic).fill("the garden"),
    (page) => letter.button(page, letterWords.addPerson).click(),
    (page) => letter.person(page, 2).getByRole("textbox").first().fill("Ada Berg"),
    (page) => letter.button(page, "To Ada Berg").click(),
    (page) => letter.button(page, sheetWords.markSent).click(),
  ],
  [notes.notesPage]: [
    (page) => notes.nameOf(page, "Person 1").fill("Ines"),
    (page) => notes.button(page, notesWords.addPerson).click(),
    (page) => notes.nameOf(page, "Person 2").fill("Tom"),
    (page) => notes.buttonFor(page, "Remove", "Person 1").click(),
    (page) => notes.nameOf(page, "Person 1").fill("Tomas"),
    (page) => notes.buttonFor(page, "Undo", "Ines").click(),
    notes.fillNotes,
  ],
  [calls.callPage]: [
    calls.fillCall,
    (page) => calls.field(page, "One line on why").fill("Because of the ovens."),
    (page) => calls.tell(page, "They decide by a day", ["27", "nov", "2025"]),
    calls.save,
  ],
  [feedback.formPage]: [
    feedback.fillForm,
    feedback.show,
    (page) => feedback.radio(page, resultWords.tone, resultWords.tones.formal).check(),
    (page) => feedback.field(page, feedbackEmail.labels.field).fill("My own words"),
    (page) => feedback.button(page, messageWords.again).click(),
    (page) => feedback.button(page, resultWords.change).click(),
  ],
  [feedback.listenPage]: [
    async (page) => {
      await feedback.field(page, listenWords.line).fill("Strong on bread.");
      await feedback.button(page, listenWords.next).click();
    },
    (page) => feedback.tick(page, listenWords.noReason).check(),
    (page) => feedback.button(page, listenWords.over).click(),
  ],
  [list.listPage]: [
    (page) => page.getByRole("button", { name: myInterviewsWords.add }).click(),
    (page) => page.getByLabel(myInterviewsWords.job).fill("Baker"),
    (page) => page.getByLabel(myInterviewsWords.company).fill("Harbour Bread"),
    (page) => backup(page).scrollIntoViewIfNeeded(),
    saveCopy,
  ],
  "/guide/": [
    (page) => page.locator("#search").fill("slowly"),
    (page) => page.locator("#search").fill("start date"),
    (page) => page.locator("#search").fill("zebra"),
    (page) => page.locator("#search").fill("call"),
  ],
};

for (const [address, deeds] of Object.entries(visits)) {
  test(`${address} shows the same where it is translated`, async ({
    browser,
    page,
    trouble,
    now,
  }) => {
    const open = async () => {
      const context = await browser.newContext();
      await trouble.watch(context);
      if (now) await context.clock.setFixedTime(now);
      return context.newPage();
    };
    const [early, late] = [await open(), await open()];
    await early.addInitScript(translate);
    for (const one of [page, early, late]) {
      await one.goto(address);
      await wakeAll(one);
    }
    await late.evaluate(translate);
    const shown = (one: Page) => one.locator("main").innerText();
    for (const [at, deed] of deeds.entries()) {
      for (const one of [page, early, late]) await deed(one);
      for (const translated of [early, late])
        await expect(
          async () => expect(await shown(translated)).toBe(await shown(page)),
          `${at}`,
        ).toPass();
    }
    await expect(late.locator("main font").first()).toBeAttached();
    await Promise.all([early, late].map((one) => one.context().close()));
  });
}
