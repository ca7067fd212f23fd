import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleRows } from "../../../../src/components/core/overview/example-rows.ts";
import { compareRows } from "../../../../src/components/core/overview/rows.ts";
import {
  comesFirstText,
  nextText,
  openText,
  reminderText,
} from "../../../../src/components/tools/my-interviews/list/row-words.ts";
import { exampleInterviews } from "../../../../src/content/en/mine/example-interviews.ts";
import { timelineRules } from "../../../../src/content/rules/timeline/timeline.ts";
import { someRows, today } from "../../../core/overview/some-rows.ts";

const say = (day: string) => `day ${day}`;

describe("a row in words", () => {
  it("always says what comes next or what is open, with no gap in it", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        for (const row of rows) {
          const words = `${nextText(row)} ${openText(row)}`;
          expect(words.trim()).not.toBe("");
          expect(words).not.toMatch(/undefined|null|\{\w+\}/);
        }
      }),
    );
  });

  it("names what comes first of all, with its day and whose it is", () => {
    const rows = exampleRows(timelineRules, exampleInterviews, today).toSorted(compareRows);
    expect(comesFirstText(rows, say)).toMatch(/^Your next step is .*day 2025-11-\d\d: .*, for /);
    expect(comesFirstText([], say)).toBe("");
  });
});

describe("the reminder of the copy", () => {
  it("says when the last copy was and how many interviews changed since", () => {
    expect(reminderText(1, "Friday 7 November")).toBe(
      "Your last copy is from Friday 7 November. 1 interview has changed since.",
    );
    expect(reminderText(3, "today")).toMatch(/3 interviews have changed since/);
  });

  it("says where there never was one", () => {
    expect(reminderText(2, null)).toBe(
      "There is no copy yet: 2 interviews are in this browser only.",
    );
  });
});
