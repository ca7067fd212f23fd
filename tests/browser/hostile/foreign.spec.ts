import type { Page } from "@playwright/test";
import { holdScripts } from "../support/first-paint.ts";
import { meddlings, wakeAll } from "../support/foreign.ts";
import { expect, test } from "../support/test.ts";
import { thursday } from "../support/timeline.ts";

test.use({ now: thursday });

const pages = [
  "/tools/timeline/",
  "/tools/thank-you-letter/",
  "/tools/interview-notes/",
  "/tools/call-script/",
  "/tools/feedback-questions/",
  "/tools/while-they-talk/",
  "/tools/withdraw/",
  "/tools/review/",
  "/my-interviews/",
];

/** Opens a page and lets others at its tools before they live. */
async function open(page: Page, address: string, meddle?: (island: Element) => void) {
  const letScriptsCome = await holdScripts(page);
  await page.goto(address);
  const islands = page.locator("astro-island");
  for (const island of await islands.all()) {
    if (meddle) await island.evaluate(meddle);
    await island.evaluate((all) => {
      for (const one of all.children) one.toggleAttribute("data-as-it-came");
    });
  }
  letScriptsCome();
  await wakeAll(page);
}

for (const address of pages) {
  test(`${address} is drawn anew where others have changed its nodes, and only there`, async ({
    page,
  }) => {
    const islands = page.locator("astro-island");
    await open(page, address);
    await page.waitForLoadState("networkidle");
    const untouched = await islands.allInnerTexts();
    const asItCame = page.locator("[data-as-it-came]");
    await expect(asItCame).not.toHaveCount(0);
    await expect(asItCame).toHaveCount(untouched.length);
    for (const [said, meddle] of Object.entries(meddlings)) {
      await open(page, address, meddle);
      await expect.poll(() => islands.allInnerTexts(), said).toEqual(untouched);
      await expect(page.locator("html"), said).not.toHaveAttribute("data-broken");
    }
  });
}
