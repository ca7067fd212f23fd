import { expect, it } from "vitest";
import {
  asSentences,
  listOf,
  tidyLines,
  withArticle,
} from "../../../src/components/letter/tidy.ts";

it.each([
  ["baker", "a baker"],
  ["analyst", "an analyst"],
  ["hour", "an hour"],
  ["honest answer", "an honest answer"],
  ["university", "a university"],
  ["unusual case", "an unusual case"],
  ["user", "a user"],
  ["European firm", "a European firm"],
  ["one-off", "a one-off"],
  ["MBA", "an MBA"],
  ["NHS nurse", "an NHS nurse"],
  ["UX designer", "a UX designer"],
  ["8-hour shift", "an 8-hour shift"],
  ["house", "a house"],
])("%s: %s", (noun, expected) => {
  expect(withArticle(noun)).toBe(expected);
});

it.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("%j reads %j", (items, expected) => {
  expect(listOf(items)).toBe(expected);
});

it.each([
  ["i hold it", "I hold it."],
  ["I hold it.", "I hold it."],
  ["I hold it!", "I hold it!"],
  ["I hold it\nSince May", "I hold it. Since May."],
  ["He said “yes.”", "He said “yes.”"],
  ["I hold it,", "I hold it."],
  ["I hold it…", "I hold it…"],
])("%j becomes %j", (typed, expected) => {
  expect(asSentences(typed)).toBe(expected);
});

it("what is typed loses its hidden signs, and keeps its letters", () => {
  expect(tidyLines(" a\u0000\u202Eb \r\n\r\n\u200Bc\uD83D 🙏 ")).toBe("ab\nc\uFFFD 🙏");
});
