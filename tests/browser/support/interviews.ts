import { expect, type Locator, type Page } from "@playwright/test";
import { addDays, type Day } from "../../../src/components/base/calendar/day.ts";
import { withIds } from "../../../src/components/core/record/event-ids.ts";
import type { HistoryEvent } from "../../../src/components/core/record/history.ts";
import { emptyInterview, type Interview } from "../../../src/components/core/record/interview.ts";
import { myInterviewsWords as words } from "../../../src/content/en/mine/my-interviews-words.ts";

export const listPage = "/my-interviews/";
export const keyOf = (id: string) => `after-the-interview:interview:${id}`;

/** The calendar day of `thursday` in support/timeline.ts. */
export const today: Day = "2025-11-20";

/** Long before any moment of the tests. */
const keptAt = 1_700_000_000_000;

/** An interview held some days before `today`, or on no day, with no word on when they decide. */
export function interview(
  fields: Partial<Interview>,
  daysAgo: number | null,
  seenOn: Day = today,
): Interview {
  const answered: Partial<Interview> = {
    interviewedOn: {
      ...emptyInterview.interviewedOn,
      choice: "picked",
      picked: addDays(seenOn, -(daysAgo ?? 0)),
    },
    promise: { ...emptyInterview.promise, choice: "none" },
    planned: true,
  };
  return { ...emptyInterview, ...(daysAgo !== null && answered), keptAt, ...fields };
}

const early = ["debrief", "references", "network"] as const;

/** What was done in the first days, so that the next step is a call. */
export function doneEarly(on: Day): Pick<Interview, "done" | "history"> {
  return {
    done: Object.fromEntries(early.map((kind) => [kind, on])),
    history: withIds([{ kind: "thanked", on }]),
  };
}

/** Interviews as someone has them who never stops: each with its people, notes and events. */
export function manyInterviews(count: number, events: number, seenOn: Day): Record<string, string> {
  const one = (at: number): Interview => {
    const daysAgo = events + 1 + (at % 60);
    const held = addDays(seenOn, -daysAgo);
    const calls = Array.from(
      { length: events },
      (_, n): HistoryEvent => ({ kind: "called", on: addDays(held, 1 + n) }),
    );
    const person = { id: "p", title: "Head of all ovens", duties: "", email: "", phone: "" };
    return interview(
      {
        job: `Baker ${at}`,
        company: `Harbour Bread ${at % 50}`,
        topics: "We spoke about the ovens, the early shift and the two apprentices. ".repeat(20),
        interviewers: [
          { ...person, name: `Amina Nowak ${at}` },
          { ...person, id: "q", name: "Chidi Okoro" },
        ],
        history: withIds(calls),
        archivedOn: at % 10 === 9 ? seenOn : null,
      },
      daysAgo,
      seenOn,
    );
  };
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`n${at}`, JSON.stringify(one(at))]),
  );
}

/** Puts texts on the device under the keys of interviews; the first of them is the one that the tools show. */
export async function keep(page: Page, texts: Record<string, string | Interview>): Promise<void> {
  await page.goto("/404.html");
  const entries = Object.entries(texts).map(([id, text]): [string, string] => [
    keyOf(id),
    typeof text === "string" ? text : JSON.stringify(text),
  ]);
  const [current = ""] = Object.keys(texts);
  await page.evaluate(
    ([all, id]) => {
      for (const [key, text] of all) localStorage.setItem(key, text);
      localStorage.setItem("after-the-interview:current", id);
    },
    [entries, current] as const,
  );
}

export const list = (page: Page): Locator => page.getByRole("region", { name: words.title });

/** The interview of the list that has this name. */
export const row = (page: Page, name: string): Locator =>
  list(page)
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { level: 3, name, exact: true }) });

/** The names in the list, in their order. */
export const names = (page: Page): Locator => page.locator(".my-interviews > ol.thread h3");

/** Opens My interviews and waits until the list, or what stands in its place, can be used. */
export async function openList(page: Page): Promise<void> {
  await page.goto(listPage);
  await expect(list(page)).toHaveAttribute("aria-busy", "false");
}

/** Unfolds what can be changed in an interview. */
export async function openChanges(page: Page, name: string): Promise<Locator> {
  const one = row(page, name);
  await one.getByText(words.change, { exact: false }).first().click();
  await expect(one.getByLabel(words.job)).toBeVisible();
  return one;
}

/** The line in place of what has left the list. */
export const line = (page: Page, says: string): Locator =>
  list(page).locator(".cleared").filter({ hasText: says });

/** Everything kept on the device, by its keys. */
export function allKept(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage }) as Record<string, string>);
}
