import { expect, type Page } from "@playwright/test";

const phone = { width: 390, height: 844 };
/** Also what a screen of 1280 shows at 400 per cent (WCAG 1.4.10). */
const smallest = { width: 320, height: 640 };

/** Text of the size that the reader set in the browser, in per cent of its own (WCAG 1.4.4). */
export async function setTextSize(page: Page, perCent: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const standard = (16 * perCent) / 100;
  await session.send("Page.setFontSizes", { fontSizes: { standard, fixed: standard } });
  await session.detach();
}

/** What stands beyond either side of the screen, or can be scrolled sideways within itself: each by its name. */
export async function expectNothingSideways(page: Page, when = ""): Promise<void> {
  const found = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const name = (one: Element) => one.cloneNode() as Element;
    const isOut = (one: Element) => {
      const { left, right } = one.getBoundingClientRect();
      // Half a pixel is the rounding of fractions of a rem.
      return right - left > 1 && (left < -0.5 || right > width + 0.5);
    };
    const shown = [...document.querySelectorAll("body *")].filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) && !one.closest(".unseen, svg, .skip"),
    );
    // An inline text that runs out does not widen its box: a range has the places of its letters.
    const runsOut = (one: Element) =>
      [...one.childNodes].some((node) => {
        if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) return false;
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].some((at) => at.right > width + 0.5 || at.left < -0.5);
      });
    const scrolls = (one: Element) =>
      !one.matches("input, select") && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0;
    const out = shown
      .filter((one) => isOut(one) || runsOut(one) || (one.matches("textarea") && scrolls(one)))
      .map((one) => {
        const { left, right } = one.getBoundingClientRect();
        return `${Math.round(left)} to ${Math.round(right)}: ${name(one).outerHTML.slice(0, 140)}`;
      });
    const excess = document.documentElement.scrollWidth - width;
    return excess > 0 && out.length === 0 ? [`${excess} pixels too wide`] : out.slice(0, 12);
  });
  expect.soft(found, `sideways at ${page.viewportSize()?.width} pixels${when}`).toEqual([]);
}

/** On a phone and on the smallest screen, in text as it is and at 200 per cent: the page is opened once and then resized. */
export async function expectNothingSidewaysAnywhere(page: Page): Promise<void> {
  // What is out of sight is laid out only when it comes near, and keeps the places that it had.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets = [sheet];
  });
  for (const perCent of [100, 200]) {
    await setTextSize(page, perCent);
    for (const size of [phone, smallest]) {
      await page.setViewportSize(size);
      await expectNothingSideways(page, ` and ${perCent} % text`);
    }
  }
  await setTextSize(page, 100);
}
