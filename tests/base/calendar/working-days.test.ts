import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, type Weekday } from "../../../src/components/base/calendar/day.ts";
// By their full names: on their own, before and after are hooks of a test.
import * as workingDays from "../../../src/components/base/calendar/working-days.ts";
import { describeInEveryZone, JUMPS } from "./zones.ts";

const calendarOf = (
  workingWeek: number[],
  holidays: readonly string[] = [],
): workingDays.WorkingCalendar => ({
  workingWeek: new Set(workingWeek as Weekday[]),
  holidays: new Set(holidays as Day[]),
});

const MONDAY_TO_FRIDAY = calendarOf([1, 2, 3, 4, 5]);
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** `count` days from `first` on. */
const run = (first: Day, count: number): Day[] =>
  Array.from({ length: count }, (_, days) => addDays(first, days));

describe("a working week", () => {
  it("is what it says, not Monday to Friday", () => {
    expect(workingDays.after(MONDAY_TO_FRIDAY, "2026-11-26", 1)).toBe("2026-11-27");
    expect(workingDays.after(calendarOf([7, 1, 2, 3, 4]), "2026-11-26", 1)).toBe("2026-11-29");
    expect(workingDays.onOrAfter(calendarOf([7]), "2026-03-02")).toBe("2026-03-08");
  });

  it("starts on the day itself, or the day after or before it", () => {
    expect(workingDays.onOrAfter(MONDAY_TO_FRIDAY, "2026-03-06")).toBe("2026-03-06");
    expect(workingDays.onOrAfter(MONDAY_TO_FRIDAY, "2026-03-07")).toBe("2026-03-09");
    expect(workingDays.after(MONDAY_TO_FRIDAY, "2026-03-05", 1)).toBe("2026-03-06");
    expect(workingDays.after(MONDAY_TO_FRIDAY, "2026-03-06", 1)).toBe("2026-03-09");
    expect(workingDays.after(MONDAY_TO_FRIDAY, "2026-03-06", 6)).toBe("2026-03-16");
    expect(workingDays.before(MONDAY_TO_FRIDAY, "2026-03-10")).toBe("2026-03-09");
    expect(workingDays.before(MONDAY_TO_FRIDAY, "2026-03-09")).toBe("2026-03-06");
  });

  it("leaves holidays out", () => {
    const christmas = calendarOf([1, 2, 3, 4, 5], ["2026-12-25", "2026-12-28"]);
    expect(workingDays.after(christmas, "2026-12-24", 1)).toBe("2026-12-29");
    expect(workingDays.before(christmas, "2026-12-29")).toBe("2026-12-24");
    expect(workingDays.isWorkingDay(christmas, "2026-12-24")).toBe(true);
    expect(workingDays.isWorkingDay(christmas, "2026-12-25")).toBe(false);
    expect(workingDays.isWorkingDay(christmas, "2026-12-26")).toBe(false);
  });
});

describe("a search", () => {
  it("looks 366 days ahead and no further", () => {
    const long = calendarOf(EVERY_DAY, run("2026-03-01", 366));
    const tooLong = calendarOf(EVERY_DAY, run("2026-03-01", 367));
    expect(workingDays.onOrAfter(long, "2026-03-01")).toBe(addDays("2026-03-01", 366));
    expect(() => workingDays.onOrAfter(tooLong, "2026-03-01")).toThrow(workingDays.NoWorkingDay);
    expect(workingDays.onOrAfter(tooLong, "2026-03-02")).toBe(addDays("2026-03-01", 367));
  });

  it("looks 366 days back and no further", () => {
    const long = calendarOf(EVERY_DAY, run("2026-03-01", 365));
    const tooLong = calendarOf(EVERY_DAY, run("2026-03-01", 366));
    const day = addDays("2026-03-01", 365);
    expect(workingDays.before(long, day)).toBe("2026-02-28");
    expect(() => workingDays.before(tooLong, addDays(day, 1))).toThrow(workingDays.NoWorkingDay);
    expect(workingDays.before(tooLong, day)).toBe("2026-02-28");
  });

  it("starts anew after each working day", () => {
    // The first day is a year away, the second another year.
    const holidays = [...run("2026-03-02", 366), ...run("2027-03-04", 366)];
    const sparse = calendarOf(EVERY_DAY, holidays);
    expect(workingDays.after(sparse, "2026-03-01", 2)).toBe(addDays("2027-03-04", 366));
  });
});

describeInEveryZone("working days", () => {
  const aDay = fc
    .oneof(
      fc.constantFrom(...JUMPS).map((day) => Temporal.PlainDate.from(day)),
      fc
        .integer({ min: 0, max: 84_370 })
        .map((days) => Temporal.PlainDate.from("1970-01-01").add({ days })),
    )
    .map((date) => date.toString() as Day);
  const aWeek = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });

  it("are found by Temporal on the same days", () => {
    fc.assert(
      fc.property(aDay, aWeek, fc.array(fc.integer({ min: -9, max: 9 })), (day, week, gaps) => {
        const calendar = calendarOf(
          week,
          gaps.map((gap) => addDays(day, gap)),
        );
        const works = (date: Temporal.PlainDate) =>
          week.includes(date.dayOfWeek) && !calendar.holidays.has(date.toString() as Day);
        let ahead = Temporal.PlainDate.from(day);
        while (!works(ahead)) ahead = ahead.add({ days: 1 });
        let back = Temporal.PlainDate.from(day).subtract({ days: 1 });
        while (!works(back)) back = back.subtract({ days: 1 });
        expect(workingDays.onOrAfter(calendar, day)).toBe(ahead.toString());
        expect(workingDays.after(calendar, addDays(day, -1), 1)).toBe(ahead.toString());
        expect(workingDays.before(calendar, day)).toBe(back.toString());
      }),
      { numRuns: 300 },
    );
  });
});
