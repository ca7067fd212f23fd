import type { Page } from "@playwright/test";
import { letterWords as words } from "../../../src/content/en/letter/letter-words.ts";
import { expectAccessible } from "../support/axe.ts";
import * as letter from "../support/letter.ts";
import { sheetWords as later } from "../support/sheet-words.ts";
import { fillStorage, freeStorage } from "../support/storage.ts";
import { expect, test } from "../support/test.ts";
import { tabTo, thursday } from "../support/timeline.ts";

const phone = { width: 360, height: 640 };
/** Also what a screen of 1280 shows at 400 per cent (WCAG 1.4.10). */
const smallest = { width: 320, height: 640 };

test.use({ now: thursday, locale: "en-GB" });

/** All that the tool can show at once: two people, what may be added, a difference, findings, a mark. */
async function showAll(page: Page): Promise<void> {
  await letter.writeLetter(page);
  for (const summary of await letter.tool(page).locator("summary").all()) await summary.click();
  await letter.button(page, words.addPerson).click();
  await letter.person(page, 2).getByRole("textbox", { name: words.name }).fill("Tom Lee");
  const written = await letter.text(page).inputValue();
  await letter
    .text(page)
    .fill(
      written
        .replace(/[^.\n]*the new oven[^.]*\./, " Our talk about the new oven made me laugh!!")
        .replace("\n\nKind", " I am a team player.\n\nKind"),
    );
  await letter.field(page, words.topic).fill("the garden");
  await letter.button(page, later.markSent).click();
  await expect(letter.tool(page).getByRole("region", { name: later.differs })).toBeVisible();
  await expect(letter.tool(page).locator("mark").first()).toBeAttached();
}

async function sidewaysPixels(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: phone });

    test("axe finds nothing in a letter with all that the tool can show", async ({ page }) => {
      await showAll(page);
      await expectAccessible(page, "with everything shown");
      await page.setViewportSize(smallest);
      expect(await sidewaysPixels(page), "pixels too wide").toBe(0);
      const low = await letter.tool(page).evaluate((region) =>
        [...region.querySelectorAll("input, textarea, button, summary, select, a.button")]
          .filter((element) => element.checkVisibility() && !element.matches("[type=radio]"))
          .filter((element) => element.getBoundingClientRect().height < 44)
          .map((element) => element.outerHTML.slice(0, 90)),
      );
      expect(low, "lower than a thumb").toEqual([]);
    });
  });
}

test("the marks lie under their words, at any width", async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(() => localStorage.clear()).catch(() => {});
    await showAll(page);
    const sizes = await letter
      .tool(page)
      .locator(".letter-field")
      .evaluate((both) =>
        [...both.children].map((one) => {
          const { width: wide, height } = one.getBoundingClientRect();
          const { font, lineHeight, padding } = getComputedStyle(one);
          return { wide, height, font, lineHeight, padding };
        }),
      );
    expect(sizes[0]).toEqual(sizes[1]);
    const area = letter.text(page);
    expect(await area.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(
      0,
    );
  }
});

test("the keyboard alone leads from the first name to the copied letter", async ({ page }) => {
  await letter.openLetter(page);
  const type = async (name: string, text: string) => {
    await tabTo(page, letter.field(page, name));
    await page.keyboard.type(text);
  };
  await type(words.name, "Ines Duarte");
  await type(words.topic, "the new oven");
  await type(words.job, "Baker");
  await type(words.strength, "have worked early shifts");
  await type(words.yourName, "Sam");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: later.title })).toBeFocused();
  await tabTo(page, letter.text(page));
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type(" Okoro");
  await tabTo(page, letter.button(page, later.copy));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toHaveText(later.copied);
  expect((await letter.pasted(page)).plain).toMatch(/\nSam Okoro$/);
});

test("where storage is full, the letter goes on, says so, and is kept once there is room", async ({
  page,
}) => {
  await letter.writeLetter(page);
  await fillStorage(page);
  await letter.text(page).press("ControlOrMeta+End");
  await letter.text(page).pressSequentially(" and more of it, word by word");
  await expect(letter.tool(page).getByText("We could not save on this device.")).toBeVisible();
  const typed = await letter.text(page).inputValue();
  expect(typed).toMatch(/word by word$/);
  await freeStorage(page);
  await letter.text(page).press("x");
  await page.reload();
  await expect(letter.text(page)).toHaveValue(`${typed}x`);
});

test("what another version left unreadable is set aside, not written over", async ({ page }) => {
  await letter.writeLetter(page);
  const spoil = () => {
    const name = Object.keys(localStorage).find((key) => key.includes(":interview:")) ?? "";
    const record = JSON.parse(localStorage.getItem(name) ?? "{}");
    record.drafts.letter = { version: 9, better: "than ours" };
    localStorage.setItem(name, JSON.stringify(record));
  };
  await page.evaluate(spoil);
  await page.reload();
  await letter.field(page, words.strength).fill("bake");
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).toContain("than ours");
  await page.reload();
  await expect(letter.field(page, words.strength)).toHaveValue("bake");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("there is a whole letter to copy by hand", async ({ page }) => {
    await page.goto(letter.letterPage);
    await expect(page.locator("noscript p").first()).toHaveText(words.noScript);
    await expect(page.locator(".template")).toContainText("Dear Ines,");
    await expect(page.locator(".template u").first()).toBeVisible();
  });
});
