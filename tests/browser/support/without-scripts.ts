import type { Page } from "@playwright/test";

/**
 * Prose that has to be there. A tool may show its example instead, what is folded away opens
 * without scripts, lists of links fold on a phone, and `broken` is said when a tool does not load.
 */
const prose =
  "main :is(h1, h2, h3, p, li):not(astro-island *, nav *, details *, [hidden], [hidden] *, .broken)";

const control = ":is(button, select, textarea:not([readonly]), input:not([type=hidden])):enabled";

/** What a reader without scripts misses. */
export interface Missed {
  /** Prose that never shows. */
  text: string[];
  /** Controls that do nothing. */
  dead: string[];
  /** Parts that are hidden, and nothing after them says why. */
  silent: string[];
}

export async function missedWithoutScripts(page: Page): Promise<Missed> {
  const silent = await page
    .locator("main :is(.tool, .switch, .backup)")
    .evaluateAll(hiddenSilently);
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
  return { text: all.filter((_, at) => !shown.has(at)), dead, silent };
}

/** Runs in the page: the parts of which the first two blocks that show after them do not say that they need JavaScript. */
function hiddenSilently(parts: Element[]): string[] {
  const blocks = [...document.querySelectorAll("main :is(h2, h3, p, li)")].filter((one) =>
    one.checkVisibility(),
  );
  const after = (part: Element) =>
    blocks.filter((one) => part.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  const says = (part: Element) =>
    after(part)
      .slice(0, 2)
      .some(({ textContent }) => /JavaScript/.test(textContent));
  return parts
    .filter((part) => !part.checkVisibility() && !says(part))
    .map((part) => part.outerHTML.slice(0, 120));
}

/** Which of the blocks of prose can be seen now, by their number. */
async function visibleProse(page: Page): Promise<Set<number>> {
  const visible = await page
    .locator(prose)
    .evaluateAll((all) => all.flatMap((one, at) => (one.checkVisibility() ? [at] : [])));
  return new Set(visible);
}
