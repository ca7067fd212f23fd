import type { Page } from "@playwright/test";

/** Waits until what the page has set out to do at once is done and seen. A browser that draws nothing is never idle. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}
