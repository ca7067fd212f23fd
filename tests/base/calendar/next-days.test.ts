import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day, Weekday } from "../../../src/components/base/calendar/day.ts";
import { nextDays } from "../../../src/components/base/calendar/next-days.ts";
import { readTypedDay } from "../../../src/components/base/calendar/typed-day.ts";
import { typedFrom } from "../../../src/components/base/calendar/whole-day.ts";
import { someDay } from "../../core/record/some-interview.ts";

describe("the days that they can have named", () => {
  const week = {
    workingWeek: new Set<Weekday>([1, 2, 3, 4, 5]),
    holidays: new Set<Day>(["2026-12-08"]),
  };

  it("are the 14 after the conversation, those of rest marked", () => {
    const days = nextDays("2026-11-27", "2026-11-30", week);
    expect(days).toHaveLength(14);
    expect(days.find(({ day }) => day === "2026-12-08")?.isWorked).toBe(false);
    expect(days[0]).toEqual({ day: "2026-11-28", isWorked: false });
    expect(days.at(-1)).toEqual({ day: "2026-12-11", isWorked: true });
  });

  it("are each read back as the day that is shown", () => {
    fc.assert(
      fc.property(someDay, someDay, (said, today) => {
        for (const { day } of nextDays(said, today, week))
          expect(readTypedDay(typedFrom(day))).toEqual({ ok: true, day });
      }),
    );
  });

  it("end where the years that are known end", () => {
    expect(nextDays("2200-12-29", "2200-12-29", week).map(({ day }) => day)).toEqual([
      "2200-12-30",
      "2200-12-31",
    ]);
    expect(nextDays("2200-12-31", "2200-12-31", week)).toEqual([]);
  });

  it("are those from today on, where all of the others have passed", () => {
    expect(nextDays("2026-11-01", "2026-11-27", week)[0]?.day).toBe("2026-11-27");
  });
});
