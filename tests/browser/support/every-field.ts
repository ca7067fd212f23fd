import { expect, type Page } from "@playwright/test";

/** All that a reader can type in, found on the page: a field that is added later is among them. */
const fieldsAre =
  ":is(input[type=text], input[type=search], input[type=email], input[type=tel], input[type=password]," +
  " input[type=number], input:not([type]), textarea:not([readonly])):enabled";

const countFields = (page: Page, within: string): Promise<number> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length,
    `${within} ${fieldsAre}`,
  );

/** Unfolds all there is, until so many fields can be typed in: what is unfolded may be fetched first. */
export async function unfoldAll(page: Page, within: string, atLeast: number): Promise<void> {
  for (const part of await page.locator("main astro-island > .tool").all())
    await expect.poll(() => part.evaluate(comeNear)).toBe("false");
  const folded = page.locator(
    ":is(main details:not([open]) > summary, main .heard-line > .link):visible",
  );
  const unfold = async () => {
    while ((await folded.count()) > 0) await folded.first().click();
    return countFields(page, within);
  };
  await expect.poll(unfold, "so many fields to type in").toBeGreaterThanOrEqual(atLeast);
}

/** Runs in the page: scrolls to what a part shows at the moment, and says whether it is still busy. */
function comeNear(part: Element): string | null {
  const shown = [...part.children].find((child) => child.checkVisibility());
  shown?.scrollIntoView();
  return part.getAttribute("aria-busy");
}

/** What came of typing: how many fields there are, which of them nothing is kept of, and what was kept wrong. */
export interface Typed {
  fields: string[];
  unkept: string[];
  wrong: string[];
}

/** Types each text into each field, one after the other, and compares it with what the field then holds and what is kept. */
export function typeEverywhere(
  page: Page,
  texts: readonly string[],
  within: string,
): Promise<Typed> {
  return page.evaluate(
    ([selector, all]) => {
      type Place = [key: string, ...path: string[]];
      type Field = HTMLInputElement | HTMLTextAreaElement;
      const fields = () =>
        [...document.querySelectorAll<Field>(selector)].filter((one) => one.checkVisibility());
      const type = (field: Field, text: string) => {
        field.value = text;
        // The browser leaves out what its kind of field can not hold, like the end of a line.
        const typed = field.value;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        return typed;
      };
      const keptUnder = (key: string): unknown => {
        const text = localStorage.getItem(key);
        return /^[[{]/.test(text ?? "") ? JSON.parse(text ?? "") : text;
      };
      const placesOf = (value: unknown, wanted: string, path: Place): Place[] => {
        if (value === wanted) return [path];
        if (typeof value !== "object" || value === null) return [];
        return Object.entries(value).flatMap(([name, part]) =>
          placesOf(part, wanted, [...path, name]),
        );
      };
      const at = ([key, ...path]: Place) =>
        path.reduce<unknown>(
          (part, name) => (part as Record<string, unknown>)?.[name],
          keptUnder(key),
        );
      const result: Typed = { fields: [], unkept: [], wrong: [] };
      for (const { id } of fields()) {
        // A field may be drawn anew while another is typed in.
        const field = () => document.getElementById(id) as Field;
        const marker = `what stands in ${id}`;
        type(field(), marker);
        const [place] = Object.keys(localStorage).flatMap((key) =>
          placesOf(keptUnder(key), marker, [key]),
        );
        result.fields.push(id);
        if (!place) result.unkept.push(id);
        for (const text of all) {
          const typed = type(field(), text);
          const held = field().value;
          // A row in which nothing stands any more is not kept.
          const kept = place ? (at(place) ?? "") : held;
          if (held !== typed || kept !== typed)
            result.wrong.push(`${id}: ${JSON.stringify({ text, typed, held, kept })}`);
        }
        type(field(), "a");
      }
      return result;
    },
    [`${within} ${fieldsAre}`, texts] as const,
  );
}

/** Leaves texts in all fields at once, another one in each, and hands back what each field holds once it is painted. */
export function fillEverywhere(
  page: Page,
  texts: readonly string[],
  within: string,
): Promise<[string, string][]> {
  return page.evaluate(
    async ([selector, all]) => {
      type Field = HTMLInputElement | HTMLTextAreaElement;
      const fields = () =>
        [...document.querySelectorAll<Field>(selector)].filter((one) => one.checkVisibility());
      for (const [at, { id }] of fields().entries()) {
        const field = document.getElementById(id) as Field;
        field.value = all[at % all.length] ?? "";
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
      return fields().map(({ id, value }): [string, string] => [id, value]);
    },
    [`${within} ${fieldsAre}`, texts] as const,
  );
}

/** What the fields hold now, by their ids. */
export function heldEverywhere(page: Page, within: string): Promise<[string, string][]> {
  return page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLInputElement>(selector)]
        .filter((one) => one.checkVisibility())
        .map(({ id, value }): [string, string] => [id, value]),
    `${within} ${fieldsAre}`,
  );
}
