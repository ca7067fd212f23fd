import { expect, it } from "vitest";
import { brotli } from "./page-weight.ts";
import { builtFiles, readBuilt } from "./pages.ts";

/** Of the scripts that the copy loads, those that no other part of the page has. */
const own = /^\/_astro\/(?:Backup|merge-interview)\.[\w-]+\.js$/;

it("the copy to keep comes only where the reader scrolls to it, and keeps its budget", () => {
  const files = builtFiles().filter((file) => own.test(file));
  expect(files).toHaveLength(2);
  const bytes = files.reduce((sum, file) => sum + brotli(readBuilt(file)), 0);
  console.log(`backup: ${bytes} bytes of code`);
  expect(bytes).toBeLessThanOrEqual(6_000);
});
