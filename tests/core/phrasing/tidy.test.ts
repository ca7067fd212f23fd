import { expect, it } from "vitest";
import {
  asSentences,
  listOf,
  possessiveOf,
  tidy,
  tidyLines,
  withArticle,
  withoutStop,
  wordsIn,
} from "../../../src/components/core/phrasing/tidy.ts";

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
  ["editor at the BBC", "an editor at the BBC"],
  ["Austrian baker", "an Austrian baker"],
  ["Utah firm", "a Utah firm"],
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
  ["I hold it!\nSince May", "I hold it! Since May."],
  ["I hold:\na licence", "I hold: a licence."],
])("%j becomes %j", (typed, expected) => {
  expect(asSentences(typed)).toBe(expected);
});

it("what is typed loses its hidden signs, and keeps its letters", () => {
  expect(tidyLines(" a\u0000\u202Eb \r\n\r\n\u200Bc\uD83D 🙏 ")).toBe("ab\nc\uFFFD 🙏");
});

it.each([
  ["\n\n Hi \n", "Hi"],
  ["Hi\rthere", "Hi\nthere"],
  ["Hi\tthere", "Hi there"],
  ["Hi \t  there", "Hi there"],
])("%j is %j", (typed, expected) => {
  expect(tidyLines(typed)).toBe(expected);
});

it.each([undefined, null, 7, {}, ["Hi"]])("%j, which is no text, is empty", (value) => {
  expect(tidyLines(value)).toBe("");
});

it("lines become one line", () => {
  expect(tidy("1 Lindgate\n\nLeeds")).toBe("1 Lindgate Leeds");
});

it("every stop at the end goes", () => {
  expect(withoutStop("the oven …!")).toBe("the oven");
  expect(withoutStop("the oven. the bread;")).toBe("the oven. the bread");
});

it.each([
  ["Ines", "Ines’s"],
  ["James", "James’s"],
  ["Hart & Sons", "Hart & Sons’"],
])("what is of %s is %s", (name, expected) => {
  expect(possessiveOf(name)).toBe(expected);
});

it.each([
  ["", 0],
  ["one  two\nthree", 3],
  ["one – two & 3", 3],
  ["…", 0],
])("%j has %i words", (text, count) => {
  expect(wordsIn(text)).toBe(count);
});
