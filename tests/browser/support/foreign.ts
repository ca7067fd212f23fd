import { expect, type Page } from "@playwright/test";

/** What others do to the nodes of a page before its tools live. Each runs in the page, on one island. */
export const meddlings: Readonly<Record<string, (island: Element) => void>> = {
  "an extension puts an element first in each part": (island) => {
    for (const part of island.querySelectorAll("form, section, fieldset, div, p, li, label, ol"))
      part.prepend(document.createElement("grammar-checker"));
  },
  "an extension puts an element into the form alone": (island) => {
    island.querySelector("form, section")?.prepend(document.createElement("password-keeper"));
  },
  "the host takes comments out": (island) => {
    const walker = document.createTreeWalker(island, NodeFilter.SHOW_COMMENT);
    const found: ChildNode[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Comment);
    for (const comment of found) comment.remove();
  },
  "a translator has been": (island) => {
    const walker = document.createTreeWalker(island, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    for (const text of found) {
      if (!text.data.trim()) continue;
      const font = document.createElement("font");
      font.append(text.data);
      text.replaceWith(font);
    }
  },
};

/**
 * A browser that translates, without another language, so that a page can be compared: each text becomes two `font`
 * elements with a new text in them, now and whenever nodes come or change. Runs in the page.
 */
export function translate(): void {
  const isOff = (node: Element) =>
    node.closest("[translate=no], head, script, style, textarea, svg, font > font") !== null;
  const wrap = (text: Text) => {
    const { parentElement } = text;
    if (!parentElement || !text.data.trim() || isOff(parentElement)) return;
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.append(text.data);
    outer.append(inner);
    text.replaceWith(outer);
  };
  const wrapAll = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Node[] = root instanceof Text ? [root] : [];
    while (walker.nextNode()) found.push(walker.currentNode);
    for (const text of found) wrap(text as Text);
  };
  wrapAll(document);
  new MutationObserver((changes) => {
    for (const { target, type, addedNodes } of changes) {
      if (type === "characterData") wrapAll(target);
      for (const node of addedNodes) wrapAll(node);
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
}

/** Waits until every island of the page lives, one that is far down too. */
export async function wakeAll(page: Page): Promise<void> {
  for (const island of await page.locator("astro-island").all()) {
    await expect.poll(() => island.evaluate(comeNear)).toBe(true);
  }
  await page.evaluate(() => scrollTo(0, 0));
}

/** Runs in the page: scrolls to what an island shows at the moment, and says whether it lives. */
function comeNear(island: Element): boolean {
  const parts = [...island.querySelectorAll("*")];
  parts.find((part) => part.checkVisibility())?.scrollIntoView();
  return !island.hasAttribute("ssr") && !island.querySelector("[aria-busy=true]");
}
