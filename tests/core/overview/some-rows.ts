import fc from "fast-check";
import type { Row } from "../../../src/components/core/overview/rows.ts";
import { rowOf } from "../../../src/components/core/overview/rows.ts";
import { outlookOf } from "../../../src/components/core/thread/outlook.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";
import { someInterview } from "../record/some-interview.ts";

export const today = "2025-11-20";

/** Rows as the store makes them: no two of one id. */
export const someRows: fc.Arbitrary<Row[]> = fc.uniqueArray(
  fc.record({ id: fc.string({ maxLength: 3 }), interview: someInterview }).map((one) => {
    const outlook = outlookOf(timelineRules, one.interview, [1, 2, 3, 4, 5], today);
    return rowOf(one.id, one.interview, outlook, today);
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);
