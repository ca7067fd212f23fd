import { expect, it } from "vitest";
import { hostileStrings } from "./hostile-strings.ts";

it("there are at least 200 hostile strings, no two of them the same", () => {
  expect(hostileStrings.length).toBeGreaterThanOrEqual(200);
  expect(new Set(hostileStrings).size).toBe(hostileStrings.length);
});
