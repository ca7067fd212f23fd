import { expect, it } from "vitest";
import {
  byText,
  dateLine,
  dayInLetter,
  whenText,
} from "../../../src/components/core/messages/letter-days.ts";

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
  // They said it on a Thursday, and today is that Friday.
  [{ kind: "end-of-week" }, ""],
  [{ kind: "soon" }, "soon"],
  [{ kind: "by", day: "2025-11-21" }, ""],
  [null, ""],
] as const)("%j is said as %j", (promise, expected, inAmerica: string = expected) => {
  expect(byText(promise, "2025-11-20", "2025-11-21", british)).toBe(expected);
  expect(byText(promise, "2025-11-20", "2025-11-21", american)).toBe(inAmerica);
});

it("a day of another year says which, in the order of the region", () => {
  expect(dayInLetter("2025-12-30", "en-GB", "2026-01-02")).toBe("Tuesday 30 December 2025");
  expect(dayInLetter("2025-12-30", "en-US", "2026-01-02")).toBe("Tuesday, December 30, 2025");
  expect(dayInLetter("2025-12-30", "en-US", null)).toBe("Tuesday, December 30");
});

it("yesterday is named as a day on paper, and where nobody knows today", () => {
  expect(whenText("2025-11-19", "2025-11-20", "letter", "en-GB")).toBe("on Wednesday 19 November");
  expect(whenText("2025-11-19", null, "email", "en-GB")).toBe("on Wednesday 19 November");
  expect(whenText(null, "2025-11-20", "email", "en-GB")).toBe("");
});

const oneWeek = { kind: "within", count: 1, unit: "weeks" } as const;
const twoWeeks = { kind: "within", count: 2, unit: "weeks" } as const;
const threeDays = { kind: "within", count: 3, unit: "days" } as const;
const endOfWeek = { kind: "end-of-week" } as const;

it.each([
  [oneWeek, "within the week that you named", "within a week"],
  [twoWeeks, "within the two weeks that you named", "within two weeks"],
  [threeDays, "within the three days that you named", "within three days"],
] as const)("%j is short on a card", (promise, inEmail, onCard) => {
  expect(byText(promise, "2025-11-20", null, british)).toBe(inEmail);
  expect(byText(promise, "2025-11-20", null, { form: "card", region: "en-GB" })).toBe(onCard);
});

it.each([
  [twoWeeks, "2025-12-03", "2025-12-04"],
  [threeDays, "2025-11-22", "2025-11-23"],
  [endOfWeek, "2025-11-20", "2025-11-21"],
  [{ kind: "by", day: "2025-11-28" }, "2025-11-27", "2025-11-28"],
] as const)("%j is said up to the day before", (promise, dayBefore, lastDay) => {
  expect(byText(promise, "2025-11-20", dayBefore, british)).not.toBe("");
  expect(byText(promise, "2025-11-20", lastDay, british)).toBe("");
});

it.each([null, "2025-11-20"] as const)(
  "a promise is said without a day of the interview",
  (today) => {
    expect(byText(oneWeek, null, today, british)).toBe("within the week that you named");
    expect(byText(endOfWeek, null, today, british)).toBe("by the end of the week");
  },
);
