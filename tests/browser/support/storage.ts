import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";

/** What settings of Chromium call "do not let sites keep anything". */
const blocked = { profile: { default_content_setting_values: { cookies: 2 } } };

/**
 * A browser whose settings block all storage of sites, so that the mere look at it throws. Call
 * `close` at the end.
 */
export async function openBlockedBrowser(
  options: Parameters<typeof chromium.launchPersistentContext>[1],
) {
  const profile = mkdtempSync(join(tmpdir(), "blocked-"));
  mkdirSync(join(profile, "Default"));
  writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(blocked));
  const context = await chromium.launchPersistentContext(profile, options);
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, close };
}

/** Fills the storage of the site to the last character, under keys that are not ours. */
export async function fillStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (let size = 2 ** 16, at = 0; size >= 1; at++) {
      try {
        localStorage.setItem(`filler-${at}`, "x".repeat(size));
      } catch {
        size = size > 1 ? Math.floor(size / 2) : 0;
      }
    }
  });
}

/** Takes away what `fillStorage` put there. */
export async function freeStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const fillers = Object.keys(localStorage).filter((key) => key.startsWith("filler-"));
    for (const key of fillers) localStorage.removeItem(key);
  });
}
