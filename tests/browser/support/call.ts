import { expect, type Locator, type Page } from "@playwright/test";
import { callLogWords } from "../../../src/content/en/calls/call-log-words.ts";
import { callWords } from "../../../src/content/en/calls/call-reasons.ts";
import { stored } from "./timeline.ts";

export const callPage = "/tools/call-script/";

/** The call script as a reader finds it: by its name. */
export const call = (page: Page): Locator => page.getByRole("region", { name: callWords.title });

export const script = (page: Page): Locator => call(page).locator(".script");
export const button = (page: Page, name: string | RegExp): Locator =>
  call(page).getByRole("button", { name });
/** A field by how its label begins. */
export const field = (page: Page, label: string): Locator =>
  call(page).getByRole("textbox", { name: new RegExp(`^${label}`) });

/** The line that is heard now. */
export const line = (page: Page): Locator => call(page).locator(".line");

/** Waits until both parts can be used; the second starts when it comes near. */
export async function wake(page: Page): Promise<void> {
  const parts = call(page).locator("astro-island > .tool");
  for (const part of await parts.all()) {
    await expect.poll(() => part.evaluate(comeNear)).toBe("false");
  }
  await page.evaluate(() => scrollTo(0, 0));
}

/** Runs in the page: scrolls to what a part shows at the moment, and says whether it is still busy. */
function comeNear(part: Element): string | null {
  const shown = [...part.children].find((child) => child.checkVisibility());
  shown?.scrollIntoView();
  return part.getAttribute("aria-busy");
}

export async function openCall(page: Page): Promise<void> {
  await page.goto(callPage);
  await wake(page);
}

/** What a reader types before the first call: names, job, the day of the interview, a reason. */
export async function fillCall(page: Page): Promise<void> {
  await field(page, callWords.whom).fill("Ines Duarte");
  await field(page, callWords.you).fill("Lena Brandt");
  await field(page, callWords.job).fill("Baker");
  await call(page)
    .getByRole("radio", { name: /^Yesterday/ })
    .first()
    .check();
  await field(page, "One line on why").fill("Because the team was kind.");
}

/** Chooses what came of the call, and types the day that they named where there is one. */
export async function tell(page: Page, outcome: string, day: string[] = []): Promise<void> {
  await call(page).getByRole("radio", { name: outcome }).check();
  const named = call(page).locator("#named-on");
  for (const [at, part] of ["Day", "Month", "Year"].entries()) {
    if (day[at]) await named.getByRole("textbox", { name: part }).fill(day[at]);
  }
}

export const save = (page: Page): Promise<void> => button(page, callLogWords.save).click();

/** The history of the interview, as it is kept on the device. */
export async function history(page: Page): Promise<unknown[]> {
  return JSON.parse((await stored(page)) ?? "{}").history ?? [];
}
