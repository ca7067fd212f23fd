import { expect, test } from "vitest";
import { monthNamed } from "../../../src/components/calendar/month-named.ts";

test("a month is known by three letters of its name, large or small, and by no fewer", () => {
  expect(["nov", "November", "MAY", "sept", "Jun"].map(monthNamed)).toEqual([11, 11, 5, 9, 6]);
  expect(["no", "", "11", "novembre", "x"].map(monthNamed)).toEqual([0, 0, 0, 0, 0]);
});
