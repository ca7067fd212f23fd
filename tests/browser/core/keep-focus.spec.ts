import type { Page } from "@playwright/test";
import { unfoldAll } from "../support/every-field.ts";
import { keepEverything } from "../support/full-record.ts";
import { painted } from "../support/painted.ts";
import { expect, test } from "../support/test.ts";
import { planHeading, thursday } from "../support/timeline.ts";
import { keptFor, type OpenedView, views } from "../support/views.ts";

test.use({ now: thursday, viewport: { width: 390, height: 844 } });
test.slow();

const withButtons: readonly OpenedView[] = [
  ...views.filter(({ address }) => address !== "/guide/"),
  {
    ...{ name: "the plan", address: "/tools/timeline/", view: { planned: true }, atLeast: 0 },
    // It has no fields to wait for.
    prepare: (page) => expect(planHeading(page)).toBeVisible(),
  },
];

/** Runs in the page: the first button that was not pressed yet, by what it says and where, is given the focus. */
function focusNext(pressed: readonly string[]): string {
  for (const button of document.querySelectorAll<HTMLElement>("main button:enabled")) {
    const place = button.closest("li, section, fieldset, p, details")?.className ?? "";
    const name = `${button.innerText} in ${place}`;
    if (!button.checkVisibility() || pressed.includes(name)) continue;
    button.focus();
    return name;
  }
  return "";
}

const focusNow = (page: Page) =>
  page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80) ?? "nothing");

test("a small part that wakes leaves the focus where it is", async ({ page }) => {
  await page.goto("/guide/plan-your-follow-up/");
  const part = page.locator("[data-wake=approach-switch]").first();
  const asleep = await part.getByRole("link").last().elementHandle();
  // In one step, as it wakes as soon as it is changed.
  await part.evaluate((element) => {
    element.querySelector("input")?.click();
    [...element.querySelectorAll("a")].at(-1)?.focus();
  });
  await expect.poll(() => asleep?.evaluate((link) => link.isConnected)).toBe(false);
  await expect(part.getByRole("link").last()).toBeFocused();
});

for (const opened of withButtons) {
  const { name, address, within = "main", atLeast, prepare } = opened;
  test(`${name}: no button loses the focus when it is pressed`, async ({ page }) => {
    await page.addInitScript(() => Object.assign(window, { print: () => {} }));
    await keepEverything(
      page,
      keptFor(opened, () => "bread"),
      () => "Sam",
    );
    await page.goto(address);
    await prepare?.(page);
    await unfoldAll(page, within, atLeast);
    const pressed: string[] = [];
    for (;;) {
      const next = await page.evaluate(focusNext, pressed);
      if (!next) break;
      pressed.push(next);
      await page.keyboard.press("Enter");
      await painted(page);
      await painted(page);
      await expect
        .poll(() => focusNow(page), `after ${pressed.at(-2)}, ${next}`)
        .not.toMatch(/^<body/);
    }
    expect(pressed.length).toBeGreaterThan(0);
  });
}
