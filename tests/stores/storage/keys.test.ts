import { expect, it } from "vitest";
import { beforePaint } from "../../../src/components/stores/storage/before-paint.ts";
import {
  asideOf,
  isAside,
  prefix,
  versionOf,
} from "../../../src/components/stores/storage/keys.ts";

it("the script before the first paint looks under the keys that the rooms write", () => {
  expect(beforePaint).toContain(`k="${prefix}"`);
});

it("the prefix names the site and ends, so that no neighbour's key begins with it", () => {
  expect(prefix).toMatch(/^[a-z-]+:$/);
});

it("what is set aside has a key of ours of its own, which says of what it is", () => {
  const key = `${prefix}interview:first`;
  expect(asideOf(key)).toBe(`${prefix}unreadable:interview:first`);
  expect([asideOf(key), key, `of ${asideOf(key)}`].map(isAside)).toEqual([true, false, false]);
});

it.each([
  ['{"version":12,"job":""}', 12],
  ['{"job":"","version":2}', 2],
  ['{"version":"1"}', 0],
  ["[]", 0],
  ["", 0],
])("a text says of which version it is: %s", (text, version) => {
  expect(versionOf(text)).toBe(version);
});
