import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import ICAL from "ical.js";
import { fileWords } from "../../../src/content/en/shared/file-words.ts";
import { calendarWords } from "../../../src/content/en/timeline/calendar-words.ts";
import { documentIn } from "../../core/send/document-in.ts";
import { unfoldAll } from "../support/every-field.ts";
import { fullInterview } from "../support/full-record.ts";
import { expectTextOnly, watchTexts } from "../support/hostile-page.ts";
import { keyOf } from "../support/interviews.ts";
import * as letter from "../support/letter.ts";
import { sheetWords } from "../support/sheet-words.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ now: timeline.thursday });

/** A few of the corpus, each the worst for one of the outputs; the tests of the writers take all of them. */
const texts = [
  "</w:t></w:r></w:p><w:p/>&b;",
  "<img src=x onerror=__ran()>",
  "x\nBcc: e@other.example",
  "%0d%0aBcc:e@other.example&bcc=e@other.example",
  "a;b,c\\d\nEND:VEVENT",
  "--boundary",
  "\u202eevil\u202c",
];
const whole = texts.join("\n\n");
const oneLine = whole.replace(/\s+/g, " ");

async function openWith(page: Page, address: string, kept: object): Promise<void> {
  await watchTexts(page);
  await page.goto("/404.html");
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    keyOf("first"),
    JSON.stringify(kept),
  ] as const);
  await page.goto(address);
}

async function fileFrom(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("main").getByRole("button", { name, exact: true }).click(),
  ]);
  return readFileSync(await download.path());
}

test("a hostile letter leaves as a link, as three files and as a copy, each with the text and nothing else", async ({
  page,
  context,
}) => {
  const record = fullInterview(() => whole, { letter: "own" });
  await openWith(page, letter.letterPage, record);
  await unfoldAll(page, ".written", 2);
  const link = letter.tool(page).getByRole("link", { name: fileWords.mail });
  const href = (await link.getAttribute("href")) ?? "";
  expect(href).toMatch(/^mailto:\?subject=[^&?#\s]*&body=[^&?#\s]*$/);
  const [, subject = "", body = ""] = href.split(/\?subject=|&body=/).map(decodeURIComponent);
  expect(subject).toBe(oneLine);
  expect(body).toBe(whole.replaceAll("\n", "\r\n"));

  expect((await fileFrom(page, sheetWords.text)).toString()).toBe(whole);
  const mail = (await fileFrom(page, sheetWords.mail)).toString();
  const [head = "", packed = ""] = mail.split("\r\n\r\n");
  expect(head).not.toMatch(/^(?:to|b?cc):/im);
  expect(Buffer.from(packed, "base64").toString()).toBe(body);
  const xml = documentIn(await fileFrom(page, sheetWords.word));
  const elsewhere = await context.newPage();
  const word = await elsewhere.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, "application/xml");
    const paragraphs = [...document.getElementsByTagName("w:p")];
    return paragraphs.map((one) =>
      [...one.getElementsByTagName("w:t")].map(({ textContent }) => textContent).join("\n"),
    );
  }, xml);
  expect(word).toEqual(texts);

  await letter.button(page, sheetWords.copy).click();
  await expect(page.getByRole("status")).toHaveText(sheetWords.copied);
  await elsewhere.setContent("<div contenteditable></div>");
  const place = elsewhere.locator("div[contenteditable]");
  await place.focus();
  await elsewhere.keyboard.press("ControlOrMeta+V");
  await expect(place.locator(":not(p, br)")).toHaveCount(0);
  expect(await place.locator("p").allInnerTexts()).toEqual(texts);
  await expectTextOnly(page);
});

test("a plan with hostile names goes into a calendar as events with a title and nothing else", async ({
  page,
}) => {
  await openWith(
    page,
    timeline.toolPage,
    fullInterview(() => whole, { planned: true }),
  );
  await timeline.tool(page).getByLabel(calendarWords.withNames).check();
  const file = (await fileFrom(page, calendarWords.add)).toString();
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent");
  const titles = events.map((event) => String(event.getFirstPropertyValue("summary")));
  expect(titles.length).toBeGreaterThan(1);
  const said = whole.replaceAll("\n", " ").replaceAll("\\", "/");
  for (const title of titles) expect(title.startsWith(`${said} at ${said} (${said}): `)).toBe(true);
  for (const event of events) expect(event.getFirstProperty("attendee")).toBeNull();
  expect(file.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(events.length);
  await expectTextOnly(page);
});

test("what was typed stands on the printed sheet as it was typed", async ({ page }) => {
  await openWith(
    page,
    "/tools/interview-notes/",
    fullInterview(() => whole),
  );
  const sheet = page.locator(".sheet");
  await expect(sheet).toBeAttached();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(sheet.locator(":not(h2, p)")).toHaveCount(0);
  expect(await sheet.locator("p").allTextContents()).toContain(whole);
  await expectTextOnly(page);
});
