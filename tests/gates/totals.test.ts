import { describe, expect, it } from "vitest";
import { none, sumOf, totalLine, totalsOf, totalsOfStep } from "../../scripts/totals.ts";

describe("the total of the test command", () => {
  it("counts what Vitest reports, tests without a body as skipped", () => {
    const report = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
    expect(totalsOf(report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it("counts what Playwright reports, a second try as a failure", () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 0 };
    expect(totalsOf({ stats })).toEqual({ passed: 7, failed: 2, skipped: 0 });
  });

  it("does not hide a step that fails without naming a test", () => {
    expect(totalsOfStep(false, none).failed).toBe(1);
    expect(totalsOfStep(false, { ...none, failed: 3 }).failed).toBe(3);
    expect(totalsOfStep(true, none).failed).toBe(0);
  });

  it("is one plain line", () => {
    const all = sumOf([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 2, failed: 1, skipped: 0 },
    ]);
    expect(totalLine(all)).toBe("3 passed, 1 failed");
    expect(totalLine({ ...all, skipped: 4 })).toBe("3 passed, 1 failed, 4 skipped");
  });
});
