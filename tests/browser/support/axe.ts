import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Asserts that axe finds nothing on the page as it is now, best practice included. */
export async function expectAccessible(page: Page, when: string): Promise<void> {
  // Legacy mode only leaves out frames of other origins, and the site has none; the other mode
  // opens a second page for each run.
  const axe = new AxeBuilder({ page }).withTags(rules).setLegacyMode(true);
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target).join(" | ")}`,
  );
  expect(found, `axe finds nothing ${when}`).toEqual([]);
}
