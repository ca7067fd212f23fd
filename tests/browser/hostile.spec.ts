import type { Page } from "@playwright/test";
import { writeBackup } from "../../src/components/backup/backup.ts";
import { emptyInterview, type Interview } from "../../src/components/interview/interview.ts";
import { backupWords } from "../../src/content/backup-words.ts";
import { myInterviewsWords as words } from "../../src/content/my-interviews-words.ts";
import { chooseFile, openBackup, press, saveCopy, written } from "./support/backup.ts";
import { hostileStrings } from "./support/hostile-strings.ts";
import * as list from "./support/interviews.ts";
import { expect, test } from "./support/test.ts";
import * as timeline from "./support/timeline.ts";

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

/** Nothing ran: what a text would have called, what it would have fetched, what it would have made. */
async function expectTextOnly(page: Page): Promise<void> {
  const made = await page.evaluate(() => ({
    ran: (window as { ran?: number }).ran ?? 0,
    polluted: "polluted" in {},
    elements: document.querySelectorAll(
      "main :is(script[src*=other], iframe, object, embed, marquee)",
    ).length,
  }));
  expect(made).toEqual({ ran: 0, polluted: false, elements: 0 });
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const count = { ran: 0, __ran: () => Object.assign(window, { ran: 1 }) };
    Object.assign(window, count);
  });
});

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

test("no text runs that is typed, and each comes back as it was typed", async ({ page }) => {
  await list.keep(page, { baker: list.interview({ job: "Baker" }, 0) });
  await list.openList(page);
  const changes = await list.openChanges(page, "Baker");
  const field = await changes.getByLabel(words.company).elementHandle();
  const kept = await page.evaluate(
    ([input, key, texts]) =>
      texts.map((text) => {
        (input as HTMLInputElement).value = text;
        const typed = (input as HTMLInputElement).value;
        input?.dispatchEvent(new InputEvent("input", { bubbles: true }));
        return [typed, JSON.parse(localStorage.getItem(key) ?? "{}").company];
      }),
    [field, list.keyOf("baker"), [...hostileStrings]] as const,
  );
  for (const [typed, stored] of kept) expect(stored).toBe(typed);
  await expectTextOnly(page);
});

test("no address runs anything, and none is taken for an answer", async ({ page }) => {
  for (const text of hostileStrings.filter((_, at) => at % 5 === 0)) {
    await page.goto(
      `/help/?q=${encodeURIComponent(text.toWellFormed())}#${encodeURIComponent(text.toWellFormed())}`,
    );
    await expectTextOnly(page);
  }
});
