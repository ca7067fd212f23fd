import { describe, expect, it } from "vitest";
import { emptyInterview } from "../../../src/components/interview/interview.ts";
import { restoreInterview } from "../../../src/components/interview/restore-interview.ts";

describe("an empty interview", () => {
  it("is an interview: stored and read back it is the same", () => {
    expect(restoreInterview(JSON.parse(JSON.stringify(emptyInterview)))).toEqual(emptyInterview);
  });

  it("can not be written into by any view", () => {
    const parts = [emptyInterview, ...Object.values(emptyInterview)].filter(
      (part) => typeof part === "object" && part !== null,
    );
    expect(parts.every((part) => Object.isFrozen(part))).toBe(true);
  });
});
