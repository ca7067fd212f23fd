import { writeBackup } from "../../../src/components/core/backup/backup.ts";
import { emptyInterview, type Interview } from "../../../src/components/core/record/interview.ts";
import { backupWords } from "../../../src/content/en/mine/backup-words.ts";
import { myInterviewsWords as words } from "../../../src/content/en/mine/my-interviews-words.ts";
import { pageAddresses } from "../../built/pages.ts";
import { chooseFile, openBackup, press, saveCopy, written } from "../support/backup.ts";
import { expectTextOnly, textsFrom, watchTexts } from "../support/hostile-page.ts";
import { hostileStrings } from "../support/hostile-strings.ts";
import * as list from "../support/interviews.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ now: timeline.thursday });
test.slow();

/** An interview that has a text in every place where one may stand. */
function full(text: string, at: number): Interview {
  const { choice, picked } = { choice: "picked", picked: list.today } as const;
  const person = { id: `p${at}`, name: text, title: text, duties: text, email: text, phone: text };
  return {
    ...emptyInterview,
    job: text,
    company: text,
    round: text,
    topics: text,
    wentWell: text,
    toClearUp: text,
    promiseHow: text,
    interviewedOn: { choice, picked, typed: { day: text, month: text, year: text } },
    promise: { ...emptyInterview.promise, choice: "none", count: text },
    interviewers: [person],
    hard: [{ id: text, question: text, better: text }],
    contacts: [{ id: text, kind: "reference", name: text, told: false }],
    drafts: {
      letter: text,
      otherTexts: [
        { path: ["topics"], text },
        { path: [text], text },
      ],
    },
    planned: true,
    keptAt: 1_700_000_000_000,
  };
}

test.beforeEach(({ page }) => watchTexts(page));

test("no text runs that comes with a copy, wherever it is shown, and each leaves as it came", async ({
  page,
}) => {
  const texts = Object.fromEntries(
    hostileStrings.map((text, at) => [`interview:h${at}`, JSON.stringify(full(text, at))]),
  );
  const copy = writeBackup(texts, 1_700_000_000_000);
  await openBackup(page);
  await chooseFile(page, copy);
  await press(page, backupWords.add);
  await expect(list.names(page).first()).toBeVisible();
  await page.getByRole("button", { name: words.print }).waitFor();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(list.names(page)).toHaveCount(hostileStrings.length);
  await expectTextOnly(page);
  const records = Object.fromEntries(await written(page));
  for (const [name, text] of Object.entries(texts)) {
    expect(records[`after-the-interview:${name}`]).toBe(text);
  }
  expect((await saveCopy(page)).text.replace(/"savedAt": \d+/, "")).toBe(
    copy.replace(/"savedAt": \d+/, ""),
  );
  for (const at of [0, 20, 40, 75, 100, 130, 190, 210]) {
    await page.evaluate((id) => localStorage.setItem("after-the-interview:current", id), `h${at}`);
    for (const address of [timeline.toolPage, "/tools/interview-notes/"]) {
      await page.goto(address);
      await expect(page.locator(".tool").first()).toHaveAttribute("aria-busy", "false");
      await expect(page.locator(".bar-line")).toBeVisible();
      await expectTextOnly(page);
    }
  }
});

/** Addresses that a link on another site may lead to. */
const inAddresses = hostileStrings.filter((text) => text.trim() && text.isWellFormed());

test("no address of a page runs anything, and none is taken for an answer", async ({ page }) => {
  for (const [at, address] of pageAddresses().entries()) {
    const next = textsFrom(at * 7, inAddresses);
    const [query, name, fragment] = [next(), next(), next()].map(encodeURIComponent);
    await page.goto(`${address}?q=${query}&${name}=${query}#${fragment}`);
    await page.evaluate(
      (texts) => {
        for (const text of texts) location.hash = text;
      },
      [next(), next(), next(), "__proto__", "<img src=x onerror=__ran()>", "javascript:__ran()"],
    );
    await expectTextOnly(page);
    const answers = await page.evaluate(() => Object.keys(localStorage));
    expect(answers, address).toEqual([]);
  }
});
