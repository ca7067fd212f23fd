import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "../../../src/components/base/calendar/day.ts";
import { exampleRows } from "../../../src/components/core/overview/example-rows.ts";
import { restoreInterview } from "../../../src/components/core/record/restore-interview.ts";
import { exampleInterviews } from "../../../src/content/en/mine/example-interviews.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";
import { someDay } from "../record/some-interview.ts";

it("the example has a plan for each interview on any day, in the order of the list", () => {
  fc.assert(
    fc.property(someDay, (today) => {
      const rows = exampleRows(timelineRules, exampleInterviews, today);
      expect(rows).toHaveLength(3);
      const days = rows.map(({ day }) => day ?? "none");
      expect(days).toEqual(days.toSorted());
      for (const { outlook, interview } of rows) {
        expect(outlook).toMatchObject({ kind: "planned", next: expect.anything(), passed: [] });
        expect(restoreInterview(JSON.parse(JSON.stringify(interview)))).not.toBeNull();
      }
    }),
  );
});

it("the example shows who keeps to the plan: thanked the day of the interview, yesterday's not yet", () => {
  const today = "2025-11-20";
  const rows = exampleRows(timelineRules, exampleInterviews, today);
  const byJob = Object.fromEntries(rows.map((row) => [row.interview.job, row]));
  expect(rows.map(({ id }) => id).sort()).toEqual(["example-0", "example-1", "example-2"]);
  expect(rows.map(({ interview }) => interview.round).sort()).toEqual(["", "", "second"]);
  const yesterday = addDays(today, -1);
  expect(byJob["Baker"]?.interview).toMatchObject({ done: { debrief: yesterday }, history: [] });
  for (const [job, daysAgo] of [
    ["Night nurse", 15],
    ["Data analyst", 4],
  ] as const) {
    const day = addDays(today, -daysAgo);
    expect(byJob[job]?.interview.history).toMatchObject([{ kind: "thanked", on: day }]);
    expect(byJob[job]?.interview.done).toEqual({
      debrief: day,
      "thank-you": day,
      references: day,
      network: day,
    });
  }
});
