import { unfoldAll } from "../support/every-field.ts";
import { keepEverything } from "../support/full-record.ts";
import { expectNothingSideways, expectNothingSidewaysAnywhere } from "../support/sideways.ts";
import { expect, test } from "../support/test.ts";
import { thursday } from "../support/timeline.ts";
import { keptFor, type OpenedView, views } from "../support/views.ts";

test.use({ now: thursday, viewport: { width: 390, height: 844 } });

/** Where a browser has no place to break a line; every other text in small letters. */
function longWords(): () => string {
  let at = 0;
  return () => (at++ % 2 ? "w".repeat(200) : "W".repeat(200));
}

const more: readonly OpenedView[] = [
  { name: "the plan", address: "/tools/timeline/", view: { planned: true }, atLeast: 0 },
  { name: "the home page", address: "/", view: { planned: true }, atLeast: 0 },
  {
    ...{ name: "My interviews, planned", address: "/my-interviews/" },
    ...{ view: { planned: true, several: 6 }, atLeast: 0 },
  },
  ...["plan-your-follow-up", "make-the-call", "if-it-is-a-no", "write-it-down"].map((lesson) => ({
    ...{ name: `the lesson ${lesson}`, address: `/guide/${lesson}/`, atLeast: 0 },
    view: { planned: true },
  })),
];

for (const opened of [...views, ...more]) {
  const { name, address, within = "main", atLeast, prepare } = opened;
  test(`${name}: words without an end never run sideways`, async ({ page }) => {
    const next = longWords();
    await keepEverything(page, keptFor(opened, next), next);
    await page.goto(address);
    await prepare?.(page);
    await unfoldAll(page, within, atLeast);
    await expectNothingSidewaysAnywhere(page);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expect(page.locator("h1").first()).toBeAttached();
    await expectNothingSideways(page, " on paper");
  });
}
