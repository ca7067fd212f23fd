import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { HolidayFile } from "../../../src/components/base/calendar/holidays.ts";
import {
  emptyWorkCalendar,
  holidaysOf,
  newerFile,
  restoreWorkCalendar,
  type WorkCalendar,
  workingDaysOf,
} from "../../../src/components/core/record/work-calendar.ts";

const bavaria: WorkCalendar = {
  version: 1,
  week: [1, 2, 3, 4],
  place: "de-by",
  holidays: { first: 2025, last: 2028, days: { "2026-01-06": "Epiphany" } },
  daysOff: ["2026-01-07"],
};

describe("the days that are worked", () => {
  test("come back from the device as they were", () => {
    for (const calendar of [bavaria, emptyWorkCalendar])
      expect(restoreWorkCalendar(JSON.parse(JSON.stringify(calendar)))).toEqual(calendar);
  });

  test.each([
    [{ ...bavaria, week: [0] }],
    [{ ...bavaria, week: "all" }],
    [{ ...bavaria, holidays: { days: {} } }],
    [{ ...bavaria, daysOff: ["soon"] }],
    [{ ...bavaria, version: 2 }],
    [null],
    [[]],
  ])("are none in %j", (value) => expect(restoreWorkCalendar(value)).toBeNull());

  test("leave out the holidays of the place and one's own days off", () => {
    expect(workingDaysOf(bavaria, [1, 2, 3, 4, 5])).toEqual({
      workingWeek: [1, 2, 3, 4],
      holidays: ["2026-01-06", "2026-01-07"],
    });
    expect(holidaysOf(bavaria)?.days.get("2026-01-06")).toBe("Epiphany");
  });

  test("are those of the region until the reader says otherwise", () => {
    for (const week of [null, []])
      expect(workingDaysOf({ ...emptyWorkCalendar, week }, [7, 1, 2, 3, 4])).toEqual({
        workingWeek: [7, 1, 2, 3, 4],
        holidays: [],
      });
  });

  test("are those of the chosen country, wherever the browser is from, until the reader sets them", () => {
    const holidays: HolidayFile = { first: 2025, last: 2028, days: {}, week: [1, 2, 3, 4, 7] };
    const egypt = { ...emptyWorkCalendar, place: "eg", holidays };
    const weekOf = (week: number[] | null) =>
      workingDaysOf({ ...egypt, week }, [1, 2, 3, 4, 5]).workingWeek;
    expect(weekOf(null)).toEqual([1, 2, 3, 4, 7]);
    expect(weekOf([])).toEqual([1, 2, 3, 4, 7]);
    expect(weekOf([1, 2])).toEqual([1, 2]);
  });
});

describe("a file that was looked up again", () => {
  const kept: HolidayFile = {
    first: 2025,
    last: 2028,
    days: { "2025-12-25": "Christmas Day", "2026-12-25": "Christmas Day" },
  };
  const days = { "2026-12-25": "Christmas Day", "2026-12-28": "Boxing Day" } as const;

  test("says nothing where it is the same, older, empty, or no file", () => {
    const older = { ...kept, last: 2027 };
    const empty = { first: 2026, last: 2029, days: {} };
    for (const found of [kept, { ...kept }, older, empty, null, "<!doctype html>", {}, []])
      expect(newerFile(kept, found)).toBeNull();
  });

  test("takes the place of the kept one where it is corrected", () => {
    const found = { first: 2025, last: 2028, days, week: [1, 2, 3, 4, 5], regions: [] };
    expect(newerFile(kept, found)).toEqual(found);
    expect(newerFile(null, found)).toEqual(found);
  });

  test("keeps the years that only the kept one had, and then says nothing new", () => {
    const found = { first: 2026, last: 2029, days };
    const both = newerFile(kept, found);
    expect(both).toEqual({
      first: 2025,
      last: 2029,
      days: { "2025-12-25": "Christmas Day", ...days },
    });
    expect(newerFile(both, found)).toBeNull();
  });

  test("drops them where years between the two are known to neither", () => {
    const found = { first: 2030, last: 2033, days: { "2030-12-25": "Christmas Day" } };
    expect(newerFile(kept, found)).toEqual(found);
  });

  test("never throws, and gives only what can be read back", () => {
    fc.assert(
      fc.property(fc.anything(), fc.integer(), fc.integer(), (days, first, last) => {
        const file = newerFile(kept, { first, last, days });
        expect(file === null || holidaysOf({ ...bavaria, holidays: file })).not.toBe(false);
        newerFile(kept, days);
      }),
    );
  });
});
