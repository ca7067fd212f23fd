import type { Page } from "@playwright/test";

/**
 * Prose that has to be there. A tool may show its example instead, what is folded away opens
 * without scripts, lists of links fold on a phone, and `broken` is said when a tool does not load.
 */
const prose =
  "main :is(h1, h2, h3, p, li):not(astro-island *, nav *, details *, [hidden], [hidden] *, .broken)";

const control = ":is(button, select, textarea:not([readonly]), input:not([type=hidden])):enabled";

/** What a reader without scripts misses: prose that never shows, and controls that do nothing. */
export async function missedWithoutScripts(
  page: Page,
): Promise<{ text: string[]; dead: string[] }> {
  const shown = await visibleProse(page);
  const dead: string[] = [];
  for (const one of await page.locator(control).filter({ visible: true }).all()) {
    const before = await page.locator("body").innerText();
    const name = await one.evaluate((element) => element.outerHTML.slice(0, 120));
    const choice = /type="(?:radio|checkbox)"/.test(name);
    // What is chosen already shows its effect.
    if (choice && (await one.isChecked())) continue;
    // Styles alone can answer to a choice; nothing but a script answers to a button.
    if (choice) await one.check();
    if (before === (await page.locator("body").innerText())) dead.push(name);
    for (const at of await visibleProse(page)) shown.add(at);
  }
  const all = await page.locator(prose).allTextContents();
  return { text: all.filter((_, at) => !shown.has(at)), dead };
}

/** Which of the blocks of prose can be seen now, by their number. */
async function visibleProse(page: Page): Promise<Set<number>> {
  const visible = await page
    .locator(prose)
    .evaluateAll((all) => all.flatMap((one, at) => (one.checkVisibility() ? [at] : [])));
  return new Set(visible);
}
