import type { Page } from "@playwright/test";
import { SiteServer } from "./site-server.ts";
import { test as base, expect } from "./test.ts";

/** The `test` of the offline tests: each has a host of its own to change and to take down. */
export const test = base.extend<{ site: SiteServer }>({
  serviceWorkers: "allow",
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names out of the braces.
  site: async ({}, use) => {
    const site = await SiteServer.start();
    await use(site);
    await site.down();
  },
  baseURL: async ({ site }, use) => use(site.origin),
});

/** Waits until the site is kept on the device. */
export async function expectKept(page: Page): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await expect.poll(() => page.evaluate(() => !!navigator.serviceWorker.controller)).toBe(true);
}

/** Looks for a newer build, as the browser does by itself from time to time; hands back how that ended. */
export function lookForUpdate(page: Page): Promise<"waiting" | "refused" | "none"> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const worker = (await registration?.update())?.installing;
    if (!worker) return registration?.waiting ? "waiting" : "none";
    return new Promise((done) => {
      worker.addEventListener("statechange", () => {
        if (worker.state === "installed") done("waiting");
        if (worker.state === "redundant") done("refused");
      });
    });
  });
}

/** The caches of this origin, whoever made them. */
export function cacheNames(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}
