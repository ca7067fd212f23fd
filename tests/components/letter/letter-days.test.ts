import { expect, it } from "vitest";
import { byText, dateLine, whenText } from "../../../src/components/letter/letter-days.ts";

const british = { form: "email", region: "en-GB" } as const;
const american = { form: "email", region: "en-US" } as const;

it.each([
  ["2025-11-20", "2025-11-20", "today"],
  ["2025-11-19", "2025-11-20", "yesterday"],
  ["2025-11-18", "2025-11-20", "on Tuesday 18 November"],
  ["2025-12-30", "2026-01-02", "on Tuesday 30 December 2025"],
  ["2025-11-21", "2025-11-20", ""],
] as const)("an email on %s about %s", (met, today, expected) => {
  expect(whenText(met, today, "email", "en-GB")).toBe(expected);
});

it("a paper letter names the day, since it is read later", () => {
  expect(whenText("2025-11-20", "2025-11-20", "letter", "en-US")).toBe("on Thursday, November 20");
});

it("a date stands in the order of the region", () => {
  expect(dateLine("2025-11-03", "en-GB")).toBe("3 November 2025");
  expect(dateLine("2025-11-03", "en-US")).toBe("November 3, 2025");
});

it.each([
  [{ kind: "by", day: "2025-11-28" }, "by Friday 28 November", "by Friday, November 28"],
  [{ kind: "within", count: 2, unit: "weeks" }, "within the two weeks that you named"],
  [{ kind: "within", count: 1, unit: "days" }, ""],
  [{ kind: "within", count: 14, unit: "days" }, "within the 14 days that you named"],
  [{ kind: "end-of-week" }, "by the end of the week"],
  [{ kind: "soon" }, "soon"],
  [{ kind: "by", day: "2025-11-21" }, ""],
  [null, ""],
] as const)("%j is said as %j", (promise, expected, inAmerica: string = expected) => {
  expect(byText(promise, "2025-11-20", "2025-11-21", british)).toBe(expected);
  expect(byText(promise, "2025-11-20", "2025-11-21", american)).toBe(inAmerica);
});
