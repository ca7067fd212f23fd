import { expect, it } from "vitest";
import { beforePaint } from "../../../src/components/storage/before-paint.ts";
import { prefix } from "../../../src/components/storage/keys.ts";

it("the script before the first paint looks under the keys that the rooms write", () => {
  expect(beforePaint).toContain(`k="${prefix}"`);
});

it("the prefix names the site and ends, so that no neighbour's key begins with it", () => {
  expect(prefix).toMatch(/^[a-z-]+:$/);
});
