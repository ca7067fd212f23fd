import fc from "fast-check";
import { type Deed, deed } from "../faults/deeds.ts";
import { serveDesk } from "../faults/server.ts";
import { expect, test } from "../support/test.ts";

/** In the suite so many sequences, always the same; `npm run faults` runs 2,000 new ones. */
const asked = process.env["FAULT_RUNS"];
const runs = Number(asked ?? 80);
const batches = 2;

const at = <T extends object>(tab: 0 | 1, deed: T) => ({ tab, field: "topics", ...deed }) as const;

/** Sequences that once lost something; each is run every time. */
const once: [Deed[]][] = [
  // What a tab left that died while it erased was put back by Undo, and erased what the other tab showed.
  [
    [
      at(0, { kind: "edit" }),
      at(0, { kind: "kill", writes: 1, during: "erase" }),
      at(0, { kind: "erase" }),
      at(0, { kind: "both", other: "topics" }),
      at(0, { kind: "undo" }),
      at(0, { kind: "both", other: "topics" }),
    ],
  ],
  // Erasing stored what had waited for room, and the other tab put it together with what waited there.
  [
    [
      at(0, { kind: "both", other: "topics" }),
      at(0, { kind: "erase" }),
      at(0, { kind: "fill" }),
      at(0, { kind: "both", other: "topics" }),
      at(0, { kind: "free" }),
      at(0, { kind: "erase" }),
    ],
  ],
  // Start over was undone over what another tab had written since.
  [[at(1, { kind: "clear" }), at(0, { kind: "edit" }), at(1, { kind: "undo" })]],
  // What a newer version wrote was taken away by emptying what was shown in its place.
  [[at(0, { kind: "newer" }), at(0, { kind: "clear" })]],
  // Erasing and undoing brought back what could not be kept, and not what was on the device.
  [
    [
      at(0, { kind: "newer" }),
      at(0, { kind: "both", other: "topics" }),
      at(0, { kind: "erase" }),
      at(0, { kind: "undo" }),
    ],
  ],
  // A copy that was loaded after Start over was taken for an older text.
  [
    [
      at(0, { kind: "edit" }),
      at(0, { kind: "save" }),
      at(1, { kind: "edit", field: "toClearUp" }),
      at(0, { kind: "clear" }),
      at(0, { kind: "load", how: "replace" }),
    ],
  ],
];

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
    await fc.assert(property, { numRuns, examples: once, ...(!asked && { seed: batch }) });
    await context.close();
    await close();
  });
}
