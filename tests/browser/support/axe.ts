import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type Page } from "@playwright/test";
import type { RunOptions } from "axe-core";

const source = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** Only what is wrong is put into words: to name all that is right takes most of the time. */
const options: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

/** Asserts that axe finds nothing on the page as it is now, best practice included. */
export async function expectAccessible(page: Page, when: string): Promise<void> {
  if (await page.evaluate(() => !("axe" in window))) await page.evaluate(source);
  const found = await page.evaluate(async (options) => {
    const { violations } = await window.axe.run(document, options);
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target).join(" | ")}`,
    );
  }, options);
  expect(found, `axe finds nothing ${when}`).toEqual([]);
}

declare global {
  interface Window {
    axe: typeof import("axe-core");
  }
}
