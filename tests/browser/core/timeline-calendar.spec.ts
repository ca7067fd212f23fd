import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import ICAL from "ical.js";
import { calendarWords as words } from "../../../src/content/en/timeline/calendar-words.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ now: timeline.thursday });

/** The events of the calendar file that a button downloads, as another program reads them. */
async function eventsOf(page: Page, name: string | RegExp) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    timeline.tool(page).getByRole("button", { name }).first().click(),
  ]);
  const text = await readFile(await download.path(), "utf8");
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => ({
    uid: String(event.getFirstPropertyValue("uid")),
    title: String(event.getFirstPropertyValue("summary")),
    start: String(event.getFirstPropertyValue("dtstart")),
    sequence: Number(event.getFirstPropertyValue("sequence")),
    status: String(event.getFirstPropertyValue("status")),
    text: String(event.getFirstPropertyValue("description")),
    alarms: event.getAllSubcomponents("valarm").length,
  }));
}

test("the plan goes into a calendar; the next file moves what has moved and takes back the rest", async ({
  page,
}) => {
  await timeline.makePlan(page);
  const first = await eventsOf(page, words.add);
  const call = first.find(({ title }) => title.endsWith("Call and ask where things stand"));
  expect(call).toMatchObject({ start: "2025-11-27", sequence: 0, status: "CONFIRMED", alarms: 2 });
  expect(call?.text).toContain("/guide/make-the-call/");
  expect(first.every(({ title }) => title.startsWith("After the interview: "))).toBe(true);

  await page.reload();
  await timeline.logCall(page, "Call again on a day", ["3", "12", "2025"]);
  const second = await eventsOf(page, words.add);
  expect(second.find(({ title }) => title === call?.title)).toMatchObject({
    start: "2025-12-03",
    sequence: 1,
  });
  await timeline.tell(page, timeline.historyOf("turned-down"));
  await timeline.choose(page, /^Today, Thursday/);
  await timeline.tool(page).getByRole("button", { name: "Save this news" }).click();
  const third = await eventsOf(page, words.add);
  expect(third.find(({ uid }) => uid === call?.uid)).toMatchObject({
    title: `${words.cancelled}${call?.title}`,
    sequence: 2,
    status: "CANCELLED",
    alarms: 0,
  });
});

test("one step goes alone, and names stand in the titles once they are asked for, in every later file", async ({
  page,
}) => {
  await timeline.openTimeline(page);
  await timeline.tool(page).getByText("More options").click();
  await timeline.tool(page).getByLabel("Job title (optional)").fill("Baker, nights; \\ 🙂");
  await timeline.makePlanHere(page);
  const oneStep = /^Add this day.*let this one rest/;
  const [alone, ...others] = await eventsOf(page, oneStep);
  expect([alone?.title, others]).toEqual(["After the interview: Let this one rest", []]);
  const whole = await eventsOf(page, words.add);
  expect(whole.filter(({ uid }) => uid === alone?.uid)).toEqual([alone]);
  expect(whole.map(({ status }) => status)).not.toContain("CANCELLED");

  await timeline.tool(page).getByLabel(words.withNames).check();
  await page.reload();
  await expect(timeline.tool(page).getByLabel(words.withNames)).toBeChecked();
  const named = await eventsOf(page, words.add);
  expect(named[0]?.title).toMatch(/^Baker, nights; \/ 🙂: /);
  const [again] = await eventsOf(page, oneStep);
  expect(again).toMatchObject({ uid: alone?.uid, sequence: 1 });
  expect(named).toContainEqual(again);
});

test("where no step is left for a calendar, a sentence says so and there is no file", async ({
  page,
}) => {
  await timeline.makePlan(page);
  await timeline.tell(page, timeline.historyOf("turned-down"));
  await timeline.choose(page, /^Today, Thursday/);
  await timeline.tool(page).getByRole("button", { name: "Save this news" }).click();
  for (const box of await timeline
    .tool(page)
    .getByLabel(/^Done:/)
    .all())
    await box.check();
  await expect(timeline.tool(page).getByText(words.nothingLeft)).toBeVisible();
  await expect(timeline.tool(page).getByRole("button", { name: words.add })).toHaveCount(0);
});
