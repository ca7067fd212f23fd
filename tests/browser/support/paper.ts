import { expect, type Page } from "@playwright/test";

/** A sheet of A4 between its margins. */
export const sheet = { width: 672, height: 980 };

const controls = ":is(nav, header, footer, button, select, summary, input, textarea)";

/** The page as it is now prints black on white, without what only a screen can use; it stays on paper. */
export async function expectOnPaper(page: Page): Promise<void> {
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: "print" });
  const paper = page.locator("html");
  await expect(paper).toHaveCSS("background-color", "rgb(255, 255, 255)");
  // 11 points.
  await expect(paper).toHaveCSS("font-size", "14.6667px");
  expect(await coloured(page), "in another colour than black").toEqual([]);
  await expect(page.locator(controls).filter({ visible: true })).toHaveCount(0);
}

/** The blocks of prose that show in another colour than black; looked for in one go, as a tool may just be starting. */
function coloured(page: Page): Promise<string[]> {
  return page.locator("main").evaluate((main) => {
    const prose = [...main.querySelectorAll("h1, h2, h3, h4, p, li, dd, dt, a")];
    return prose
      .filter((one) => one.checkVisibility() && getComputedStyle(one).color !== "rgb(0, 0, 0)")
      .map((one) => `${getComputedStyle(one).color}: ${one.textContent}`);
  });
}
