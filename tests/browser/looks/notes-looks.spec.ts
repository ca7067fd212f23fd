import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/axe.ts";
import * as notes from "../support/notes.ts";
import { expect, test } from "../support/test.ts";
import { thursday } from "../support/timeline.ts";

const phone = { width: 360, height: 640 };
/** Also what a screen of 1280 shows at 400 per cent (WCAG 1.4.10). */
const smallest = { width: 320, height: 640 };

test.use({ now: thursday });

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(excess, "pixels too wide").toBe(0);
}

/** Everything that the notes can show at once: details, an error, a removal, the line, the calm line. */
async function showAll(page: Page): Promise<void> {
  await notes.openNotes(page);
  await notes.fillNotes(page);
  await notes.notes(page).getByRole("radio", { name: "By a date" }).check();
  for (const summary of await notes.notes(page).locator("summary").all()) await summary.click();
  await notes.button(page, "Add another person").click();
  await notes.button(page, "Add another person").click();
  await notes.row(page, "Person 3").getByRole("textbox", { name: "Job title" }).fill("Baker");
  await notes.buttonFor(page, "Remove", "Person 2").click();
  await expect(notes.notes(page).locator(".error")).toBeVisible();
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: phone });

    test("axe finds nothing in notes with all that they can show", async ({ page }) => {
      await showAll(page);
      await expectAccessible(page, "with everything shown");
      await page.setViewportSize(smallest);
      await expectNoSidewaysScroll(page);
    });

    test("axe finds nothing after Start over", async ({ page }) => {
      await notes.openNotes(page);
      await notes.topics(page).fill("Ovens");
      await notes.button(page, "Start over").click();
      await expectAccessible(page, "after Start over");
    });
  });
}

test.describe("under a thumb", () => {
  test.use({ viewport: phone });

  test("each control is 44 pixels high, each field at least 16 large, and nothing sticks", async ({
    page,
  }) => {
    await showAll(page);
    const small = await notes.notes(page).evaluate((region) => {
      const targets = [...region.querySelectorAll("input, textarea, button, summary, select")];
      const size = (element: Element) => {
        const choice = element.matches("[type=radio], [type=checkbox]");
        const target = choice ? (element.closest(".choice") ?? element) : element;
        return target.getBoundingClientRect().height;
      };
      return targets
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          const style = getComputedStyle(element);
          const tiny = element.matches("input, textarea") && Number.parseFloat(style.fontSize) < 16;
          return size(element) < 44 || tiny;
        })
        .map((element) => `${element.outerHTML.slice(0, 90)} ${size(element)}`);
    });
    expect(small).toEqual([]);
    const stuck = await page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((element) =>
          /sticky|fixed/.test(getComputedStyle(element).position),
        ).length,
    );
    expect(stuck).toBe(0);
  });
});

const desk = { width: 1280, height: 900 };

for (const { path, viewport } of [
  { path: notes.notesPage, viewport: phone },
  { path: notes.notesPage, viewport: desk },
  // Higher than the first part: the second must not show up below it before its time.
  { path: notes.notesPage, viewport: { width: 1280, height: 1600 } },
  { path: notes.lessonPage, viewport: phone },
  { path: notes.lessonPage, viewport: desk },
]) {
  test.describe(`at ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test(`nothing moves while kept notes load, on ${path}`, async ({ page }) => {
      await notes.openNotes(page);
      await notes.fillNotes(page);
      await page.goto(path);
      await notes.wake(page);
      await expect(notes.nameOf(page, "Person 1")).toHaveValue("Ines Duarte");
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
  });
}
