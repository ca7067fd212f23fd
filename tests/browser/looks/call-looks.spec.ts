import type { Page } from "@playwright/test";
import { withIds } from "../../../src/components/core/record/event-ids.ts";
import { rehearsalWords } from "../../../src/content/en/calls/call-words.ts";
import { expectAccessible } from "../support/axe.ts";
import * as calls from "../support/call.ts";
import { interview, keep } from "../support/interviews.ts";
import { expect, test } from "../support/test.ts";
import { thursday } from "../support/timeline.ts";

const phone = { width: 360, height: 640 };
/** Also what a screen of 1280 shows at 400 per cent (WCAG 1.4.10). */
const smallest = { width: 320, height: 640 };

test.use({ now: thursday, viewport: phone });

/** Everything at once: cards open, a rehearsal with both kinds of remark, an early line, an error, a logged call. */
async function showAll(page: Page): Promise<void> {
  const history = [{ kind: "called", on: "2025-11-17" }] as const;
  await keep(page, { first: interview({ job: "Baker", history: withIds(history) }, 14) });
  await calls.openCall(page);
  for (const summary of await calls.call(page).locator("summary").all()) await summary.click();
  await calls.button(page, rehearsalWords.begin).click();
  await calls.button(page, "They answer").click();
  await calls.button(page, /Is there any news/).click();
  await calls.button(page, /^The position of Baker/).click();
  await calls.button(page, "“It is not a good time”").click();
  await calls.tell(page, "Call again on a day", ["5"]);
  await calls.save(page);
  await expect(calls.call(page).locator("#named-on-error")).toBeVisible();
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("axe finds nothing in a call script with all that it can show", async ({ page }) => {
      await showAll(page);
      await expectAccessible(page, "with everything shown");
      await page.setViewportSize(smallest);
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(scrollWidth, "pixels wide").toBe(clientWidth);
      await calls.tell(page, "They are still deciding");
      await calls.save(page);
      await expectAccessible(page, "after a call was saved");
    });
  });
}

test("each control is 44 pixels high, and nothing sticks to the screen", async ({ page }) => {
  await showAll(page);
  const small = await calls.call(page).evaluate((region) => {
    const targets = [...region.querySelectorAll("input, button, summary")];
    const size = (element: Element) => {
      const target = element.matches("[type=radio]") ? element.closest(".choice") : element;
      return (target ?? element).getBoundingClientRect().height;
    };
    return targets
      .filter((element) => element.checkVisibility() && size(element) < 44)
      .map((element) => `${element.outerHTML.slice(0, 90)} ${size(element)}`);
  });
  expect(small).toEqual([]);
});

for (const viewport of [phone, { width: 1280, height: 900 }]) {
  test(`nothing moves while a kept call loads at ${viewport.width}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await keep(page, { first: interview({ job: "Baker" }, 14) });
    await calls.openCall(page);
    await expect(calls.script(page)).toContainText("Baker");
    const moved = await page.evaluate(() => {
      const observer = new PerformanceObserver(() => {});
      observer.observe({ type: "layout-shift", buffered: true });
      type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
      return (observer.takeRecords() as Shift[]).map(
        ({ value, sources }) =>
          `${value}: ${sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 90))}`,
      );
    });
    expect(moved).toEqual([]);
  });
}
