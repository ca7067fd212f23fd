import type { Page } from "@playwright/test";
import { builtPages } from "../../built/pages.ts";
import { keepEverything } from "../support/full-record.ts";
import { painted } from "../support/painted.ts";
import { expect, test } from "../support/test.ts";
import { thursday } from "../support/timeline.ts";
import { keptFor } from "../support/views.ts";

test.use({ now: thursday });
test.slow();

interface Round extends Window {
  /** What stood there asleep. */
  drawn: Element[];
  reached: Set<Element>;
}

const controls = "main :is(a[href], button, input, select, textarea, summary):not([tabindex='-1'])";

/** Runs in the page: begins a round. */
function begin(selector: string): void {
  Object.assign(window, { drawn: [...document.querySelectorAll(selector)], reached: new Set() });
}

/** Runs in the page: what stood there and is there no more. */
const drawnAnew = () =>
  (window as unknown as Round).drawn
    .filter((one) => !one.isConnected)
    .map((one) => one.outerHTML.slice(0, 120));

/** Runs in the page: notes what the focus is on, and says whether it has come to the end. */
function noteFocus(): "nowhere" | "over" | "on" {
  const now = document.activeElement;
  if (!now || now === document.body) return "nowhere";
  (window as unknown as Round).reached.add(now);
  return now.closest("body > footer") ? "over" : "on";
}

/** Runs in the page: what stood there and the focus was never on. Of radios, one stands for all. */
function skipped(): string[] {
  const { drawn, reached } = window as unknown as Round;
  const names = [...reached].map((one) => (one instanceof HTMLInputElement ? one.name : ""));
  return (drawn as HTMLInputElement[])
    .filter((one) => one.checkVisibility() && !one.matches(":disabled") && !reached.has(one))
    .filter(({ type, name }) => type !== "radio" || !names.includes(name))
    .map((one) => one.outerHTML.slice(0, 120));
}

/** From the top of a page to its footer with nothing but Tab. */
async function expectAllReached(page: Page, url: string): Promise<void> {
  for (let now = ""; now !== "over"; ) {
    await page.keyboard.press("Tab");
    now = await page.evaluate(noteFocus);
    expect(now, `the focus on ${url}`).not.toBe("nowhere");
  }
  expect(await page.evaluate(skipped), `skipped on ${url}`).toEqual([]);
}

const live = builtPages()
  .filter(({ html }) => /<astro-island|data-wake/.test(html))
  .map(({ url }) => url);

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [844, 390],
  [1280, 900],
] as const) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test("Tab wakes each tool, draws nothing anew and skips nothing", async ({ page }) => {
      for (const url of live) {
        await page.goto(url);
        await page.evaluate(begin, controls);
        await page.keyboard.press("Tab");
        await expect(page.locator("astro-island[ssr]"), `asleep on ${url}`).toHaveCount(0);
        expect(await page.evaluate(drawnAnew), `drawn anew on ${url}`).toEqual([]);
        await expectAllReached(page, url);
      }
    });
  });
}

for (const view of [{}, { planned: true, words: true, over: true }])
  test(`with ${JSON.stringify(view)} kept, Tab skips nothing`, async ({ page }) => {
    await keepEverything(
      page,
      keptFor({ view }, () => "bread"),
      () => "Sam",
    );
    for (const url of live) {
      await page.goto(url);
      await page.keyboard.press("Tab");
      await expect(page.locator("astro-island[ssr]"), `asleep on ${url}`).toHaveCount(0);
      // The parts that what is kept asks for.
      await page.waitForLoadState("networkidle");
      await painted(page);
      await page.evaluate(begin, controls);
      await expectAllReached(page, url);
    }
  });
