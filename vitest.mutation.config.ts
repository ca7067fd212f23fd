import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const tests = process.env["MUTATION_TESTS"] ?? "tests/{base,core,stores}/**/*.test.ts";

const isSlow = ({ moduleId }: TestSpecification): boolean =>
  /\.(?:properties|sizes|hostile)\.test\.ts$/.test(moduleId) ||
  readFileSync(moduleId, "utf8").includes('from "fast-check"');

/** Stryker stops at the first test that fails, and most mutants fail a quick one: what tries many values comes last. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => Number(isSlow(a)) - Number(isSlow(b)));
  }
}

/** The tests of one folder of src/components or of one engine, for Stryker, which runs those that reach a mutant: `npm run mutation`. */
export default defineConfig({
  test: {
    pool: "threads",
    isolate: false,
    unstubGlobals: true,
    testTimeout: 60_000,
    sequence: { sequencer: QuickFirst },
    // One file each instead of hundreds, which every mutant would open again.
    deps: { optimizer: { ssr: { enabled: true, include: ["date-fns", "fast-check"] } } },
    setupFiles: ["tests/mutation/short-properties.ts"],
    include: tests.split(","),
    // All letters there can be take longer than the other tests of their room, and more is noticed with them, not less.
    // Code that is full of mutants takes longer than its tests of time allow.
    exclude: ["**/letter.combinations.test.ts", "**/*.time.test.ts"],
  },
});
