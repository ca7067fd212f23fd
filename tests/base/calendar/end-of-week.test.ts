import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Day,
  daysBetween,
  type Weekday,
  weekdayOf,
} from "../../../src/components/base/calendar/day.ts";
import { endOfWeekAfter, lastOfWeek } from "../../../src/components/base/calendar/end-of-week.ts";
import { isLastOfWeek } from "../../../src/components/base/calendar/next-days.ts";
import { byText } from "../../../src/components/core/messages/letter-days.ts";
import { planFollowUp } from "../../../src/components/core/plan/timeline.ts";
import { readFacts } from "../../../src/components/core/reading/check-facts.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";
import { someDay } from "../../core/record/some-interview.ts";

const sundayToThursday = [7, 1, 2, 3, 4] as const;

describe("the end of the week", () => {
  it.each([
    ["2026-03-05", undefined, "2026-03-06"],
    ["2026-03-06", undefined, "2026-03-13"],
    ["2026-03-07", undefined, "2026-03-13"],
    ["2026-03-05", sundayToThursday, "2026-03-12"],
    ["2026-03-05", [1, 2, 3, 4, 5, 6, 7], "2026-03-08"],
  ] as [Day, Weekday[] | undefined, Day][])(
    "said on %s, with the week %j, is %s",
    (said, week, end) => {
      expect(endOfWeekAfter(said, week && new Set(week))).toBe(end);
    },
  );

  it("is one day for the plan, the letter and its checks: a Friday's is a week on", () => {
    const [met, today] = ["2026-03-06", "2026-03-09"] as const;
    const result = planFollowUp(
      timelineRules,
      { interviewedOn: met, promise: { kind: "end-of-week" } },
      today,
    );
    expect(result.ok && result.plan.promisedDate).toBe("2026-03-13");
    const choices = { form: "email", region: "en-GB" } as const;
    expect(byText({ kind: "end-of-week" }, met, today, choices)).toBe("by the end of the week");
    const facts = { interviewedOn: met, promise: { kind: "end-of-week" } };
    expect(readFacts(facts).decision).toBe("2026-03-13");
    expect(readFacts({ ...facts, workingWeek: sundayToThursday }).decision).toBe("2026-03-12");
  });

  it("lies within the next seven days, and is the last of the week", () => {
    const someWeek = fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
    fc.assert(
      fc.property(someDay, someWeek, (said, days) => {
        const end = endOfWeekAfter(said, new Set(days));
        expect(daysBetween(said, end)).toBeGreaterThan(0);
        expect(daysBetween(said, end)).toBeLessThanOrEqual(7);
        expect(weekdayOf(end)).toBe(lastOfWeek(new Set(days)));
        expect(isLastOfWeek(end, new Set(days))).toBe(true);
      }),
    );
  });
});
