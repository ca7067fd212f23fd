import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, type Day } from "../../../src/components/base/calendar/day.ts";
import { exampleThread } from "../../../src/components/core/thread/example.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";

const someDay: fc.Arbitrary<Day> = fc.integer({ min: 1, max: 84_300 }).map((days) => {
  return addDays("1970-01-01", days);
});

it("the example is a plan on any day, with something done, something open and something to come", () => {
  fc.assert(
    fc.property(someDay, (today) => {
      const { knots, now, next } = exampleThread(timelineRules, today);
      const statuses = knots.map((knot) => (knot.kind === "step" ? knot.status : knot.kind));
      expect(statuses[0]).toBe("done");
      expect(statuses).toContain("gap");
      expect(now.map(({ step }) => step.kind)).toContain("thank-you");
      expect(next?.step.kind).toBe("call");
    }),
  );
});
