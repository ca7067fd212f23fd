import { expect, type Page } from "@playwright/test";
import { hostileStrings } from "./hostile-strings.ts";

/** What stands on a page only where a hostile text has become more than text. */
const made = [
  "iframe, object, embed, marquee, math, video, audio, meta[http-equiv=refresh]",
  ":is(base, link, script, img)[href*='//other'], :is(script, img)[src*='//other'], img[src='x']",
  "[onload], [onerror], [onfocus], [ontoggle], [onstart], [onanimationend], [onmouseover], [onbegin]",
  "[href^='javascript:' i], [href^='data:'], [href^='vbscript:' i], [action]",
  "svg script, svg animate, [style*='red']",
].join(", ");

interface Watched extends Window {
  ran: number;
  made: string[];
}

/** From the first page on: notes what runs, and every element that a text made, also one that is gone again. */
export async function watchTexts(page: Page): Promise<void> {
  await page.addInitScript((selector) => {
    const seen: string[] = [];
    const ran = () => Object.assign(window, { ran: (window as unknown as Watched).ran + 1 });
    Object.assign(window, { ran: 0, made: seen, __ran: ran });
    const look = (node: Node) => {
      if (!(node instanceof Element)) return;
      const script = (one: Element) => one.localName === "script" && /__ran/.test(one.innerHTML);
      for (const one of [node, ...node.querySelectorAll(`${selector}, script`)])
        if (one.matches(selector) || script(one)) seen.push(one.outerHTML.slice(0, 200));
    };
    new MutationObserver((changes) => {
      for (const { addedNodes, target, type } of changes)
        for (const node of type === "attributes" ? [target] : addedNodes) look(node);
    }).observe(document, { subtree: true, childList: true, attributes: true });
  }, made);
}

/** Nothing ran of what a text would have called, fetched or made. */
export async function expectTextOnly(page: Page): Promise<void> {
  const found = await page.evaluate((selector) => {
    const { ran, made: seen } = window as unknown as Watched;
    const there = [...document.querySelectorAll(selector)].map((one) => one.outerHTML);
    return { ran, polluted: "polluted" in {}, made: [...seen, ...there] };
  }, made);
  expect(found).toEqual({ ran: 0, polluted: false, made: [] });
}

/** Hands out the corpus text by text, from a place on and round again, so that each place of a record has its own. */
export function textsFrom(start: number, texts = hostileStrings): () => string {
  let at = start;
  return () => texts[at++ % texts.length] ?? "";
}
