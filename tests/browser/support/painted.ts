import type { Page } from "@playwright/test";

/** Waits for the second frame: what the first was to show is seen. A browser that draws nothing is never idle. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}
