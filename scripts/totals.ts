/** How many tests of a runner, or of all of them, went which way. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What Vitest's json reporter writes, as far as it counts. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** What Playwright's json reporter writes, as far as it counts. */
interface PlaywrightReport {
  readonly stats: Record<"expected" | "unexpected" | "flaky" | "skipped", number>;
}

export function totalsOf(report: VitestReport | PlaywrightReport): Totals {
  if ("stats" in report) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    // What passes only the second time has failed.
    return { passed: expected, failed: unexpected + flaky, skipped };
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  };
}

/** A step that fails without naming a test counts as one failure, so that no total hides it. */
export function totalsOfStep(succeeded: boolean, counted: Totals): Totals {
  return succeeded || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

export const none: Totals = { passed: 0, failed: 0, skipped: 0 };

export function sumOf(all: readonly Totals[]): Totals {
  return all.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    none,
  );
}

/** The last line of the test command: `812 passed, 0 failed` */
export function totalLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
