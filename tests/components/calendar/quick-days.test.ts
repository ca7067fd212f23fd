import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  type Day,
  daysBetween,
  type Weekday,
} from "../../../src/components/calendar/day.ts";
import {
  findQuickDay,
  type QuickDay,
  quickDays,
} from "../../../src/components/calendar/quick-days.ts";

const MONDAY_TO_FRIDAY = new Set<Weekday>([1, 2, 3, 4, 5]);

const find = (quick: QuickDay, said: Day, today = said, week = MONDAY_TO_FRIDAY) => {
  const found = findQuickDay(quick, said, today, week);
  return found.ok ? [found.day] : found.problem.days;
};

/** Of the week from Monday 16 to Sunday 22 November 2026. */
const [monday, wednesday, thursday, friday, saturday] = [
  ...(["2026-11-16", "2026-11-18", "2026-11-19", "2026-11-20", "2026-11-21"] as const),
] as [Day, Day, Day, Day, Day];

describe("a day as people say it, on the day of the interview", () => {
  it.each<[QuickDay, Day, Day[]]>([
    ["this-friday", monday, ["2026-11-20"]],
    ["this-friday", thursday, ["2026-11-20"]],
    ["this-friday", friday, ["2026-11-20", "2026-11-27"]],
    ["this-friday", saturday, ["2026-11-27"]],
    ["next-friday", monday, ["2026-11-20", "2026-11-27"]],
    ["next-friday", thursday, ["2026-11-27"]],
    ["next-friday", friday, ["2026-11-27"]],
    ["next-friday", saturday, ["2026-11-27", "2026-12-04"]],
    ["end-of-week", wednesday, ["2026-11-20"]],
    ["end-of-week", friday, ["2026-11-20", "2026-11-27"]],
    ["end-of-week", saturday, ["2026-11-27"]],
    ["in-a-week", wednesday, ["2026-11-25"]],
    ["in-two-weeks", "2026-12-24", ["2027-01-07"]],
  ])("%s on %s", (quick, said, days) => {
    expect(find(quick, said)).toEqual(days);
  });

  it("ends the week where the working week does", () => {
    const sundayToThursday = new Set<Weekday>([7, 1, 2, 3, 4]);
    const everyDay = new Set<Weekday>([1, 2, 3, 4, 5, 6, 7]);
    expect(find("end-of-week", wednesday, wednesday, sundayToThursday)).toEqual([thursday]);
    expect(find("end-of-week", wednesday, wednesday, everyDay)).toEqual(["2026-11-22"]);
    expect(find("end-of-week", wednesday, wednesday, new Set())).toEqual(["2026-11-22"]);
  });
});

describe("a day as people say it, told later", () => {
  it("asks which week is meant where it may be the one of now", () => {
    expect(find("this-friday", wednesday, thursday)).toEqual([friday]);
    expect(find("this-friday", wednesday, "2026-11-23")).toEqual([friday, "2026-11-27"]);
    expect(find("end-of-week", wednesday, "2026-11-23")).toEqual([friday, "2026-11-27"]);
  });

  it("counts weeks from the day on which they were said", () => {
    expect(find("in-a-week", wednesday, "2026-11-23")).toEqual(["2026-11-25"]);
    expect(find("in-two-weeks", wednesday, "2026-12-23")).toEqual(["2026-12-02"]);
  });

  it("does not count today while the interview is still to come", () => {
    expect(find("this-friday", "2026-11-25", friday)).toEqual(["2026-11-27"]);
  });
});

it("is always within three weeks of being said or repeated, never before, and asked about in order", () => {
  const someDay = fc.nat(80_000).map((days) => addDays("1970-01-01", days));
  const someWeek = fc.subarray([1, 2, 3, 4, 5, 6, 7] as Weekday[]).map((week) => new Set(week));
  fc.assert(
    fc.property(
      fc.constantFrom(...quickDays),
      someDay,
      fc.nat(30),
      someWeek,
      (quick, said, later, week) => {
        const days = find(quick, said, addDays(said, later), week);
        expect(days).toEqual([...new Set(days)].sort());
        expect(days.length).toBeGreaterThan(0);
        const away = days.map((day) => daysBetween(said, day));
        expect(away.every((count) => count >= 0 && count <= later + 14)).toBe(true);
      },
    ),
  );
});
