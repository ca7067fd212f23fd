import fc from "fast-check";
import { type Deed, runDeeds } from "./faults/desk.ts";
import { serveSources } from "./faults/source-server.ts";
import { expect, test } from "./support/test.ts";

/** In the suite so many sequences; `npm run faults` runs 2,000. */
const runs = Number(process.env["FAULT_RUNS"] ?? 40);
const atOnce = 20;

const tab = fc.constantFrom<0 | 1>(0, 1);
const field = fc.constantFrom("topics", "wentWell", "toClearUp");
const simple = (...kinds: ("corrupt" | "fill" | "free" | "newer" | "save")[]) =>
  fc.constantFrom(...kinds).map((kind): Deed => ({ kind }));
const inTab = (...kinds: ("load" | "erase" | "undo")[]) =>
  fc.tuple(fc.constantFrom(...kinds), tab).map(([kind, at]): Deed => ({ kind, tab: at }));

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(tab, field)
      .map(([at, name]): Deed => ({ kind: "edit", tab: at, field: name })),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(field, field).map((fields): Deed => ({ kind: "both", fields })),
  },
  { weight: 1, arbitrary: tab.map((at): Deed => ({ kind: "reload", tab: at })) },
  { weight: 1, arbitrary: simple("corrupt", "newer", "save") },
  { weight: 1, arbitrary: simple("fill", "free") },
  { weight: 1, arbitrary: inTab("load", "erase", "undo") },
);

for (let batch = 0; batch < runs / atOnce; batch++) {
  test(`whatever happens to two tabs, nothing is lost that was shown as saved (${batch + 1})`, async ({
    browser,
  }) => {
    const { origin, close } = await serveSources();
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(origin);
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 2, maxLength: 12 }), async (deeds) => {
        expect(await page.evaluate(runDeeds, deeds)).toEqual([]);
        expect(errors).toEqual([]);
      }),
      { numRuns: atOnce },
    );
    await context.close();
    await close();
  });
}
