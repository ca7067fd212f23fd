import { describe, expect, it } from "vitest";
import { emptyInterview } from "../../../src/components/core/record/interview.ts";
import { restoreInterview } from "../../../src/components/core/record/restore-interview.ts";

describe("an empty interview", () => {
  it("is an interview: stored and read back it is the same", () => {
    expect(restoreInterview(JSON.parse(JSON.stringify(emptyInterview)))).toEqual(emptyInterview);
  });

  it("has nothing in it that somebody might have answered", () => {
    const leaves = (value: unknown): unknown[] =>
      typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];
    const { version, approach, promise, ...answers } = emptyInterview;
    expect({ version, approach, unit: promise.unit }).toEqual({
      version: 2,
      approach: "steady",
      unit: "weeks",
    });
    const { unit: _, ...said } = promise;
    expect(new Set(leaves({ ...answers, said }))).toEqual(new Set(["", null, false]));
    expect(Object.values(answers).filter(Array.isArray).flat()).toEqual([]);
  });

  it("can not be written into by any view", () => {
    const parts = [emptyInterview, ...Object.values(emptyInterview)].filter(
      (part) => typeof part === "object" && part !== null,
    );
    expect(parts.every((part) => Object.isFrozen(part))).toBe(true);
  });
});
