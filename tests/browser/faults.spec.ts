import fc from "fast-check";
import { type Deed, deed } from "./faults/deeds.ts";
import { serveDesk } from "./faults/server.ts";
import { expect, test } from "./support/test.ts";

/** In the suite so many sequences, always the same; `npm run faults` runs 2,000 new ones. */
const asked = process.env["FAULT_RUNS"];
const runs = Number(asked ?? 80);
const batches = 2;

declare global {
  interface Window {
    runDeeds: (deeds: readonly Deed[]) => Promise<string[]>;
  }
}

for (let batch = 1; batch <= batches; batch++) {
  test(`whatever happens to two tabs, nothing is lost that was shown as saved (${batch})`, async ({
    browser,
  }) => {
    test.slow();
    const { origin, close } = await serveDesk();
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(origin);
    const property = fc.asyncProperty(
      fc.array(deed, { minLength: 2, maxLength: 16 }),
      async (deeds) => {
        expect(await page.evaluate((all) => window.runDeeds(all), deeds)).toEqual([]);
        expect(errors).toEqual([]);
      },
    );
    const numRuns = Math.ceil(runs / batches);
    await fc.assert(property, asked ? { numRuns } : { numRuns, seed: batch });
    await context.close();
    await close();
  });
}
