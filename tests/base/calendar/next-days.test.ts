import { describe, expect, it } from "vitest";
import type { Weekday } from "../../../src/components/base/calendar/day.ts";
import { nextDays } from "../../../src/components/base/calendar/next-days.ts";

describe("the days that they can have named", () => {
  const week = new Set<Weekday>([1, 2, 3, 4, 5]);

  it("are the 14 after the conversation, those of rest marked", () => {
    const days = nextDays("2026-11-27", "2026-11-30", week);
    expect(days).toHaveLength(14);
    expect(days[0]).toEqual({ day: "2026-11-28", isWorked: false });
    expect(days.at(-1)).toEqual({ day: "2026-12-11", isWorked: true });
  });

  it("are those from today on, where all of the others have passed", () => {
    expect(nextDays("2026-11-01", "2026-11-27", week)[0]?.day).toBe("2026-11-27");
  });
});
