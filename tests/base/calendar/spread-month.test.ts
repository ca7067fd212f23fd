import { expect, it } from "vitest";
import { spreadMonth } from "../../../src/components/base/calendar/spread-month.ts";
import type { TypedDay } from "../../../src/components/base/calendar/typed-day.ts";

const typed = (day: string, month = "", year = ""): TypedDay => ({ day, month, year });

it.each([
  ["27 November", "27", "November"],
  ["27th nov", "27", "nov"],
  ["November 27", "27", "November"],
  ["27/11", "27", "11"],
])("a day and its month, %s, fill two once the field is left", (text, first, second) => {
  expect(spreadMonth(typed(text))).toEqual(typed(first, second));
});

it.each(["27", "5/6", "27 x", "", "tomorrow"])("%j stays as it is typed", (text) => {
  expect(spreadMonth(typed(text))).toEqual(typed(text));
});
