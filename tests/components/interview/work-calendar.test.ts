import { describe, expect, test } from "vitest";
import {
  emptyWorkCalendar,
  holidaysOf,
  restoreWorkCalendar,
  type WorkCalendar,
  workingDaysOf,
} from "../../../src/components/interview/work-calendar.ts";

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
});
