import fc from "fast-check";
import { expect, it } from "vitest";
import { restoreInterview } from "../../../src/components/interview/restore-interview.ts";
import { exampleRows } from "../../../src/components/my-interviews/example-rows.ts";
import { someDay } from "../interview/some-interview.ts";

it("the example has a plan for each interview on any day, in the order of the list", () => {
  fc.assert(
    fc.property(someDay, (today) => {
      const rows = exampleRows(today);
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
