import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  holidaysAddress,
  holidaysBetween,
  isCovered,
  readHolidays,
  readPlaces,
  unsureBetween,
} from "../../../src/components/base/calendar/holidays.ts";

const file = {
  first: 2025,
  last: 2028,
  days: { "2026-12-26": "Boxing Day", "2026-12-25": "Christmas Day", "2027-01-01": "New Year" },
  week: [1, 2, 3, 4, 5],
  unsure: ["2026-12-28", "2027-04-26"],
  regions: [["gb-sct", "Scotland"]],
};

const holidays = readHolidays(file) ?? expect.fail("is read");

describe("holidays", () => {
  it("are read in the order of their days", () => {
    expect([...holidays.days.keys()]).toEqual(["2026-12-25", "2026-12-26", "2027-01-01"]);
    expect(holidays.regions).toEqual([["gb-sct", "Scotland"]]);
  });

  it("of a span are those from its first day to its last, both counted", () => {
    expect(holidaysBetween(holidays, "2026-12-26", "2027-01-01")).toEqual([
      ["2026-12-26", "Boxing Day"],
      ["2027-01-01", "New Year"],
    ]);
    expect(holidaysBetween(holidays, "2026-12-27", "2026-12-31")).toEqual([]);
    expect(holidaysBetween(holidays, "2027-01-01", "2026-12-25")).toEqual([]);
  });

  it("are less sure on the days that the file says, from the first of a span to its last", () => {
    expect(unsureBetween(holidays, "2026-12-28", "2027-04-26")).toEqual(file.unsure);
    expect(unsureBetween(holidays, "2026-12-29", "2027-04-25")).toEqual([]);
    const sure = readHolidays({ first: 2025, last: 2028 }) ?? expect.fail("is read");
    expect(sure.unsure).toBeNull();
    expect(unsureBetween(sure, "2025-01-01", "2028-12-31")).toEqual([]);
  });

  it("are known from the first year to the last, whether there are any or not", () => {
    expect(isCovered(holidays, "2024-12-31")).toBe(false);
    expect(isCovered(holidays, "2025-01-01")).toBe(true);
    expect(isCovered(holidays, "2028-12-31")).toBe(true);
    expect(isCovered(holidays, "2029-01-01")).toBe(false);
  });
});

describe("a fetched file", () => {
  it("never throws, whatever it holds", () => {
    const years = { first: 2025, last: 2028 };
    fc.assert(
      fc.property(fc.anything(), fc.object(), (value, more) => {
        readHolidays(value);
        readPlaces(value);
        expect(readHolidays({ ...more, ...years })?.days).toBeInstanceOf(Map);
        expect(readHolidays({ ...years, days: value, regions: value })).not.toBeNull();
        readPlaces({ places: value });
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([[undefined], [null], ["<!doctype html>"], [[]], [{ first: "2025", last: 2028 }]])(
    "without years is none: %j",
    (value) => {
      expect(readHolidays(value)).toBeNull();
    },
  );

  it("is taken without what is no day, no name or no place", () => {
    const read = readHolidays({
      ...file,
      days: { ...file.days, "2026-02-30": "Never", "2026-05-01": 7, "2026-05-02": "" },
      regions: [...file.regions, ["../x", "X"], ["gb-x"], "gb-y", null, ["gb-z", ""]],
      unsure: [...file.unsure, "soon", 7, null],
    });
    expect(read).toEqual(holidays);
    for (const week of [[], [0], [1, 8], "1", { 1: 1 }, undefined])
      expect(readHolidays({ ...file, week })?.week).toBeNull();
    expect(
      readPlaces({
        places: [
          ["de", "Germany"],
          ["DE", "Germany"],
          [{}, "x"],
        ],
      }),
    ).toEqual([["de", "Germany"]]);
  });
});

describe("the address of a place's file", () => {
  it.each([
    ["de", "/holidays/de.json"],
    ["my-01", "/holidays/my-01.json"],
    ["ck-palmerston", "/holidays/ck-palmerston.json"],
    ["", null],
    ["DE", null],
    ["places", null],
    ["../de", null],
    ["de\n", null],
    ["//evil.example", null],
  ])("for %j is %j", (id, address) => {
    expect(holidaysAddress(id)).toBe(address);
  });
});
