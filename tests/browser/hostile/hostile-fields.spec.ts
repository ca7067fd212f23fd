import type { Page } from "@playwright/test";
import {
  fillEverywhere,
  heldEverywhere,
  typeEverywhere,
  unfoldAll,
} from "../support/every-field.ts";
import { keepEverything } from "../support/full-record.ts";
import { expectTextOnly, watchTexts } from "../support/hostile-page.ts";
import { hostileStrings } from "../support/hostile-strings.ts";
import { expect, test } from "../support/test.ts";
import { thursday } from "../support/timeline.ts";
import { keptFor, type OpenedView, views } from "../support/views.ts";

test.use({ now: thursday });
test.slow();

const isMarkup = (text: string) => text.startsWith("<");
const markup = hostileStrings.filter(isMarkup);
/** Markup means the same wherever it stands in a text, so ten of them are typed as one. */
const inTens = Array.from({ length: Math.ceil(markup.length / 10) }, (_, at) =>
  markup.slice(10 * at, 10 * at + 10).join(" "),
);
const typedTexts = [...hostileStrings.filter((text) => !isMarkup(text)), ...inTens];

/** What would show at once if it were more than text. */
const vivid = hostileStrings.filter((text) => /<(?:img|script|iframe|svg|style)\b/i.test(text));

async function openView(page: Page, opened: OpenedView): Promise<void> {
  const { address, within = "main", atLeast, prepare } = opened;
  await page.goto(address);
  await prepare?.(page);
  await unfoldAll(page, within, atLeast);
}

for (const opened of views) {
  const { name, within = "main", atLeast, unkept } = opened;
  test(`${name}: each text is kept as it is typed, and none runs`, async ({ page }) => {
    await watchTexts(page);
    await keepEverything(
      page,
      keptFor(opened, () => "bread"),
      () => "Sam",
    );
    await openView(page, opened);
    const typed = await typeEverywhere(page, typedTexts, within);
    expect(typed.wrong).toEqual([]);
    expect(typed.unkept.filter((id) => !unkept?.test(id))).toEqual([]);
    expect(typed.fields.length).toBeGreaterThanOrEqual(atLeast);
    const left = await fillEverywhere(page, vivid, within);
    await expectTextOnly(page);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expectTextOnly(page);
    await page.emulateMedia({ media: "screen" });
    await openView(page, opened);
    const keptOf = (fields: [string, string][]) => fields.filter(([id]) => !unkept?.test(id));
    expect(keptOf(await heldEverywhere(page, within))).toEqual(keptOf(left));
    await expectTextOnly(page);
  });
}
