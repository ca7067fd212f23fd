import type { Page } from "@playwright/test";
import { handoverWords as words } from "../../../src/content/en/timeline/plan-words.ts";
import { expect, test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ now: timeline.thursday });

const copyButton = (page: Page) => timeline.tool(page).getByRole("button", { name: /^Cop/ });

const planAsText = [
  "Your plan",
  "",
  "Thursday 20 November: Write down what you remember",
  "Thursday 20 November to Friday 21 November: Send your thank-you letter",
];

test("Copy puts the plan on the clipboard, and says so", async ({ context, page }) => {
  await timeline.makePlan(page);
  await copyButton(page).click();
  await expect(copyButton(page)).toHaveText(words.copied);
  await expect(page.getByRole("status")).toHaveText(words.planCopied);

  const elsewhere = await context.newPage();
  await elsewhere.setContent("<textarea></textarea>");
  await elsewhere.locator("textarea").focus();
  await elsewhere.keyboard.press("ControlOrMeta+V");
  const pasted = await elsewhere.locator("textarea").inputValue();
  expect(pasted.split("\n").slice(0, 4)).toEqual(planAsText);

  await page.bringToFront();
  await page.keyboard.press("Tab");
  await expect(copyButton(page)).toHaveText(words.copy);
});

for (const { name, refuse } of [
  {
    name: "refuses",
    refuse: () => {
      navigator.clipboard.writeText = () =>
        Promise.reject(new DOMException("No", "NotAllowedError"));
    },
  },
  {
    name: "throws in place of refusing",
    refuse: () => {
      navigator.clipboard.writeText = () => {
        throw new DOMException("No", "NotAllowedError");
      };
    },
  },
  {
    name: "has no clipboard",
    refuse: () => Object.defineProperty(navigator, "clipboard", { value: undefined }),
  },
]) {
  test(`where the browser ${name}, the text is selected and the keys are named`, async ({
    page,
  }) => {
    await page.addInitScript(refuse);
    await timeline.makePlan(page);
    await copyButton(page).click();
    const area = timeline.tool(page).getByRole("textbox", { name: words.copyByHand });
    await expect(area).toBeFocused();
    await expect(page.getByRole("status")).toHaveText(words.copyByHand);
    await expect(copyButton(page)).toHaveText(words.copy);
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected?.split("\n").slice(0, 4)).toEqual(planAsText);
    await expect(area).toHaveAttribute("readonly");
  });
}

test("Print opens the print dialogue", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await timeline.makePlan(page);
  await timeline.tool(page).getByRole("button", { name: "Print" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-printed");
});
