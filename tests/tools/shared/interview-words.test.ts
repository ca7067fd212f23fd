import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyInterview, type Interview } from "../../../src/components/core/record/interview.ts";
import { nameOf } from "../../../src/components/tools/shared/interview-words.ts";
import { hostileStrings } from "../../browser/support/hostile-strings.ts";
import { someInterview } from "../../core/record/some-interview.ts";

const held: Partial<Interview> = {
  interviewedOn: { ...emptyInterview.interviewedOn, choice: "picked", picked: "2025-11-20" },
};
const name = (fields: Partial<Interview>) =>
  nameOf({ ...emptyInterview, ...fields }, (day) => `day ${day}`);

describe("the name of an interview", () => {
  it.each([
    ["Baker at Harbour Bread", { job: "Baker", company: "Harbour Bread" }],
    [
      "Baker at Harbour Bread (second)",
      { job: "Baker ", company: " Harbour Bread", round: "second" },
    ],
    ["Baker", { job: "Baker", ...held }],
    ["Harbour Bread (final)", { company: "Harbour Bread", round: "final" }],
    ["Interview on day 2025-11-20", { job: " ", ...held }],
    ["Interview on day 2025-11-20", { round: "second", ...held }],
    ["second", { round: "second" }],
    ["A new interview", {}],
  ])("is %s", (expected, fields) => {
    expect(name(fields)).toBe(expected);
  });

  it("has job, company and round as they were typed, also what looks like a gap", () => {
    for (const text of hostileStrings.filter((one) => one.trim())) {
      const said = text.trim();
      expect(name({ job: text, company: text, round: text })).toBe(`${said} at ${said} (${said})`);
    }
  });

  it("is never empty, and has no space where something is missing", () => {
    fc.assert(
      fc.property(someInterview, (interview) => {
        const found = nameOf(interview, () => "Thursday");
        expect(found).not.toBe("");
        expect(found).toBe(found.trim());
      }),
    );
  });
});
