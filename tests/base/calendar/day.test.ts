import { describe, expect, it } from "vitest";
import {
  addDays,
  compareDays,
  type Day,
  daysBetween,
  earlierOf,
  isDay,
  latestOf,
  weekdayOf,
} from "../../../src/components/base/calendar/day.ts";
import { describeInEveryZone, JUMPS, ZONES } from "./zones.ts";

const STRIDES = [1, 7, 14, 30];
const IN_RANGE = Temporal.PlainDate.from("1970-01-01").until("2201-01-01").days;

/** Every day from 1970 to 2200 and the thirty after, by Temporal, so that index = day number. */
const ALL_DAYS = daysFrom("1970-01-01", IN_RANGE + 30);

function daysFrom(first: string, count: number): Day[] {
  const start = Temporal.PlainDate.from(first);
  return Array.from({ length: count }, (_, days) => start.add({ days }).toString() as Day);
}

describeInEveryZone("a day", () => {
  it("agrees with Temporal on every day from 1970 to 2200", () => {
    const wrong: string[] = [];
    for (let index = 0; index < IN_RANGE; index++) {
      const day = ALL_DAYS[index] as Day;
      if (!isDay(day)) wrong.push(`${day} is a day`);
      // 1970-01-01 was a Thursday.
      if (weekdayOf(day) !== ((index + 3) % 7) + 1) wrong.push(`weekday of ${day}`);
      for (const days of STRIDES)
        if (addDays(day, days) !== ALL_DAYS[index + days]) wrong.push(`${day} + ${days}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(JUMPS)("passes over %s, when clocks jump", (jump) => {
    const day = jump as Day;
    const oracle = Temporal.PlainDate.from(jump);
    expect(isDay(day)).toBe(true);
    expect(weekdayOf(day)).toBe(oracle.dayOfWeek);
    for (const days of [-30, -7, -1, 0, 1, 7, 14, 30, 366]) {
      const other = oracle.add({ days }).toString() as Day;
      expect(addDays(day, days)).toBe(other);
      expect(daysBetween(day, other)).toBe(days);
      expect(daysBetween(other, day)).toBe(0 - days);
    }
  });
});

it("tells zones apart", () => {
  expect(Object.keys(ZONES).length).toBeGreaterThanOrEqual(7);
});

describe("isDay", () => {
  it.each(["1970-01-01", "2200-12-31", "2000-02-29", "2028-02-29", "2011-12-30", "2026-12-31"])(
    "takes %s",
    (day) => expect(isDay(day)).toBe(true),
  );

  it.each([
    ...["1969-12-31", "2201-01-01", "0099-01-01", "0000-00-00", "9999-12-31", "12026-01-01"],
    ...["2026-02-29", "2026-02-30", "2100-02-29", "2200-02-29", "2026-04-31", "2026-06-31"],
    ...["2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32", "2026-99-99", "2026-1-5"],
    ...["", " 2026-01-05", "2026-01-05 ", "2026-01-05\n", "\n2026-01-05", "2026-01-05T00:00"],
    ...["2026-01-05Z", "20260105", "2026-W05-1", "2026-005", "2026/01/05", "05-01-2026"],
    ...["２０２６-01-05", "٢٠٢٦-٠١-٠٥", "2026‐01‐05", "-026-01-05", "+2026-01-05", "2e26-01-05"],
    ...["0x7e-01-05", "2026--1-05", "2026-01-5 ", "2026-01-5."],
  ])("refuses %j", (text) => expect(isDay(text)).toBe(false));

  it("refuses the longest text at once", () => {
    expect(isDay("2026-01-05".repeat(1_000_000))).toBe(false);
  });

  it.each([
    [undefined],
    [null],
    [Number.NaN],
    [20260105],
    [20260105n],
    [Symbol.iterator],
    [new Date(0)],
    [["2026-01-05"]],
    [Object("2026-01-05")],
    [{ toString: () => "2026-01-05" }],
    [() => "2026-01-05"],
    [Object.create(null)],
  ])("refuses what is no text: %o", (value) => expect(isDay(value)).toBe(false));
});

describe("days", () => {
  it("run past 2200 and before 1970", () => {
    expect(addDays("2200-12-31", 1)).toBe("2201-01-01");
    expect(addDays("2200-12-31", 2555)).toBe("2207-12-30");
    expect(addDays("1970-01-01", -1)).toBe("1969-12-31");
    expect(weekdayOf("2207-12-30")).toBe(Temporal.PlainDate.from("2207-12-30").dayOfWeek);
  });

  it("cross leap days", () => {
    expect(addDays("2027-12-31", 60)).toBe("2028-02-29");
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
    expect(daysBetween("2100-02-28", "2100-03-01")).toBe(1);
    expect(daysBetween("1970-01-01", "2200-12-31")).toBe(IN_RANGE - 1);
  });

  it("are ordered", () => {
    expect(earlierOf("2026-03-05", "2026-02-28")).toBe("2026-02-28");
    expect(earlierOf("2026-02-28", "2026-03-05")).toBe("2026-02-28");
    expect(latestOf("2026-03-05", undefined, "2026-03-07", "2026-03-06")).toBe("2026-03-07");
    expect(latestOf("2026-03-05", undefined)).toBe("2026-03-05");
    const days = [null, "2026-03-06", "2025-12-31", null, "2026-03-06"] as (Day | null)[];
    expect(days.sort(compareDays)).toEqual(["2025-12-31", "2026-03-06", "2026-03-06", null, null]);
    expect(compareDays("2026-03-05", "2026-03-05")).toBe(0);
    expect(compareDays(null, null)).toBe(0);
  });
});
