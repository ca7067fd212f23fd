import type { Page } from "@playwright/test";
import { budgetOf } from "../../built/budgets.ts";
import { pageAddresses } from "../../built/pages.ts";
import { expectAccessible } from "../support/axe.ts";
import { painted } from "../support/painted.ts";
import { expectOnPaper } from "../support/paper.ts";
import { expectNothingSideways, expectNothingSidewaysAnywhere } from "../support/sideways.ts";
import { expect, test } from "../support/test.ts";
import { countTransfer } from "../support/transfer.ts";
import { missedWithoutScripts } from "../support/without-scripts.ts";

const phone = { width: 360, height: 640 };
const desk = { width: 1280, height: 900 };

/** Tools that have not started, save those that start only when answers are kept: none are. */
const asleep = 'astro-island[ssr]:not([client="kept"])';

/** What an island changes on the page is there; one that waits to be seen may wait, out of sight. */
async function expectReady(page: Page): Promise<void> {
  await expect.poll(() => page.locator(asleep).evaluateAll(countDue)).toBe(0);
  await painted(page);
}

/** What Chromium reports; TypeScript does not know it. */
interface LayoutShift {
  readonly value: number;
  readonly startTime: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Scrolls to each tool, so that what is checked next is the page at work. */
async function wakeAllTools(page: Page): Promise<void> {
  const islands = page.locator(asleep);
  // In one step each: what an island shows is drawn anew while it wakes.
  for (const island of await islands.elementHandles()) {
    await island.evaluate((element) => (element as Element).firstElementChild?.scrollIntoView());
  }
  await expect(islands).toHaveCount(0);
}

/** Runs in the page: how many of the islands have to start where the page stands now. */
function countDue(islands: Element[]): number {
  const due = islands.filter((island) => {
    if (island.getAttribute("client") !== "near") return true;
    const options = JSON.parse(island.getAttribute("opts") ?? "{}");
    const margin = Number.parseInt(options.value, 10) || 0;
    const top = island.firstElementChild?.getBoundingClientRect().top ?? 0;
    return top < innerHeight + margin;
  });
  return due.length;
}

/**
 * All shifts since the page was opened, save those that a key or a click asked for. A blank is not seen to move:
 * Chromium reports one where the page arrives in two parts and the first ends with it.
 */
async function expectNothingMoved(page: Page): Promise<void> {
  const moved = await page.evaluate(() => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: "layout-shift", buffered: true });
    const isSeen = ({ node }: LayoutShift["sources"][number]) => node?.nodeValue?.trim() !== "";
    const shifts = observer.takeRecords() as unknown as LayoutShift[];
    return shifts
      .filter(({ hadRecentInput }) => !hadRecentInput)
      .filter(({ sources }) => sources.length === 0 || sources.some(isSeen))
      .map(({ value, startTime, sources }) => {
        const what = sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 120));
        return `${value} after ${Math.round(startTime)} ms: ${what.join(" | ")}`;
      });
  });
  expect(moved, "layout shift").toEqual([]);
}

async function expectSkipLinkWorks(page: Page): Promise<void> {
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to main content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
}

for (const url of pageAddresses()) {
  test.describe(url, () => {
    test.describe("on a phone, in light", () => {
      test.use({ viewport: phone });

      test("keeps its budget, stands still and is accessible", async ({ page }) => {
        const transfer = countTransfer(page);
        await page.goto(url);
        await expectReady(page);
        const { bytes, script } = await transfer();
        const budget = budgetOf(url, (await page.locator("astro-island").count()) > 0);
        expect(budget, "a row in tests/built/budgets.ts").toBeDefined();
        expect(bytes, "brotli bytes before any use").toBeLessThanOrEqual(budget?.bytes ?? 0);
        expect(script, "of it in script files").toBeLessThanOrEqual(budget?.script ?? 0);

        await wakeAllTools(page);
        await expect(page.locator(":is(ul, ol, dl):empty")).toHaveCount(0);
        await expectNothingMoved(page);
        await expectNothingSideways(page);
        await expectAccessible(page, "in light on a phone");
        await expectNothingSidewaysAnywhere(page);
      });
    });

    test.describe("on a desk, in the dark", () => {
      test.use({ viewport: desk, colorScheme: "dark" });

      test("stands still, is accessible, can be skipped into and prints black on white", async ({
        page,
      }) => {
        await page.goto(url);
        await expectReady(page);
        await expectSkipLinkWorks(page);
        await wakeAllTools(page);
        await expectNothingMoved(page);
        await expectNothingSideways(page);
        await expectAccessible(page, "in the dark on a desk");
        await expectOnPaper(page);
      });
    });
  });
}

test.describe("without JavaScript", () => {
  test.use({ viewport: phone, javaScriptEnabled: false });

  test("every page has all its text and no control that does nothing", async ({ page }) => {
    test.slow();
    for (const url of pageAddresses()) {
      await page.goto(url);
      const { text, dead, silent } = await missedWithoutScripts(page);
      expect(text, `never shows on ${url} without scripts`).toEqual([]);
      expect(dead, `does nothing on ${url} without scripts`).toEqual([]);
      expect(silent, `hidden on ${url} without a word`).toEqual([]);
    }
  });
});
