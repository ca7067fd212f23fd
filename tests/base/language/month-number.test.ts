import { expect, it } from "vitest";
import { monthNumber, two } from "../../../src/components/base/language/month-number.ts";

it.each([
  ["11", "11"],
  ["3", "03"],
  ["nov", "11"],
  ["November.", "11"],
  ["١١", "11"],
  ["no", "no"],
  ["hello", "hello"],
])("the month %j is %j", (typed, number) => {
  expect(monthNumber(typed)).toBe(number);
});

it("a number has two digits", () => {
  expect(two("7,")).toBe("07");
});
