import type { Page } from "@playwright/test";
import { timelineWords as words } from "../../../src/content/en/shared/words.ts";
import { expectAccessible } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

const phone = { width: 360, height: 640 };
/** Also what a screen of 1280 shows at 400 per cent (WCAG 1.4.10). */
const smallest = { width: 320, height: 640 };

test.use({ now: timeline.thursday });

/** A plan in which each kind of knot stands: done, today, open, quiet days, coming, always. */
async function makeFullPlan(page: Page): Promise<void> {
  await timeline.openTimeline(page);
  await timeline.choose(page, /^Yesterday/);
  await timeline.choose(page, words.promiseChoices.by);
  await timeline.typeDay(page, words.promisedOn, ["5", "12", "2025"]);
  await timeline.showButton(page).click();
  await timeline.step(page, "Tell your references").getByRole("checkbox").check();
  await timeline.choose(page, "Check in early, then once a week");
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(excess, "pixels too wide").toBe(0);
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: phone });

    test("axe finds nothing in a form with every error", async ({ page }) => {
      await timeline.openTimeline(page);
      await timeline.choose(page, words.whenAnother);
      await timeline.choose(page, words.promiseChoices.within);
      await timeline.showButton(page).click();
      await expect(page.getByRole("region", { name: words.problemTitle })).toBeFocused();
      await expectAccessible(page, "with errors shown");
      await page.setViewportSize(smallest);
      await expectNoSidewaysScroll(page);
    });

    test("axe finds nothing in a plan", async ({ page }) => {
      await makeFullPlan(page);
      await expectAccessible(page, "with a plan shown");
      await page.setViewportSize(smallest);
      await expectNoSidewaysScroll(page);
    });

    test("axe finds nothing where all is cleared", async ({ page }) => {
      await timeline.makePlan(page);
      await timeline.tool(page).getByRole("button", { name: "Start over" }).click();
      await expectAccessible(page, "after Start over");
    });
  });
}

for (const path of [timeline.toolPage, timeline.lessonPage]) {
  for (const viewport of [phone, { width: 1280, height: 900 }]) {
    test.describe(`at ${viewport.width} wide`, () => {
      test.use({ viewport });

      test(`nothing moves while a kept plan loads, on ${path}`, async ({ page }) => {
        await timeline.makePlan(page, path);
        await page.reload();
        await expect(timeline.planHeading(page)).toBeVisible();
        const shift = await page.evaluate(() => {
          const observer = new PerformanceObserver(() => {});
          observer.observe({ type: "layout-shift", buffered: true });
          const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
          return shifts.reduce((sum, { value }) => sum + value, 0);
        });
        expect(shift).toBe(0);
      });
    });
  }
}

test("with colours forced, each knot, tag and field keeps an edge", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await makeFullPlan(page);
  const bare = await page.evaluate(() => {
    const edged = ".thread > li:not(.gap), .gap p, .now strong, .knot .status, .knot .choice input";
    const hasEdge = (element: Element, part?: string) => {
      const style = getComputedStyle(element, part);
      const width = Number.parseFloat(style.borderTopWidth);
      return width > 0 && style.borderTopStyle !== "none" && style.display !== "none";
    };
    return [...document.querySelectorAll(edged)]
      .filter((element) => element.matches("input") === false)
      .filter(
        (element) => !hasEdge(element, element.matches(".thread > li") ? "::after" : undefined),
      )
      .map((element) => element.outerHTML.slice(0, 80));
  });
  expect(bare).toEqual([]);
  await expectAccessible(page, "with colours forced");
});

test("with reduced motion nothing moves by itself", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await makeFullPlan(page);
  const moving = await page.evaluate(() => {
    const slow = (times: string) =>
      times.split(",").some((time) => Number.parseFloat(time) > 0.001);
    return [...document.querySelectorAll("*")]
      .map((element) => getComputedStyle(element))
      .filter((style) => slow(style.transitionDuration) || slow(style.animationDuration)).length;
  });
  expect(moving).toBe(0);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`a plan printed from a ${colorScheme} page is dark on light, whole and without controls`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await makeFullPlan(page);
    await page.emulateMedia({ colorScheme, media: "print" });
    const controls = page.locator("button, select, textarea, input:not([type=checkbox])");
    await expect(controls.filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole("banner")).toBeHidden();
    const titles = timeline.tool(page).getByRole("listitem").getByRole("heading");
    await expect(titles.filter({ visible: false })).toHaveCount(0);
    await expect(titles.first()).toBeVisible();
    const light = await page.evaluate(() => {
      const probe = document.createElement("canvas").getContext("2d");
      const brightness = (colour: string) => {
        if (!probe) return 0;
        probe.fillStyle = colour;
        const [r = 0, g = 0, b = 0] = (probe.fillStyle.match(/[\da-f]{2}/g) ?? []).map((part) =>
          Number.parseInt(part, 16),
        );
        return (r * 2 + g * 5 + b) / 8;
      };
      return [...document.querySelectorAll("main :is(p, h1, h2, h3, dt, dd, time)")]
        .filter((element) => brightness(getComputedStyle(element).color) > 150)
        .map((element) => element.outerHTML.slice(0, 80));
    });
    expect(light, "text too light for paper").toEqual([]);
  });
}
