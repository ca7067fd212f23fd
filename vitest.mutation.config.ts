import { defineConfig } from "vitest/config";

const room = process.env["MUTATION_ROOM"] ?? "*";

/** The tests of one room of src/components, for Stryker, which runs those that reach a mutant: `npm run mutation`. */
export default defineConfig({
  test: {
    pool: "forks",
    isolate: false,
    unstubGlobals: true,
    testTimeout: 60_000,
    // One file each instead of hundreds, which every mutant would open again.
    deps: { optimizer: { ssr: { enabled: true, include: ["date-fns", "fast-check"] } } },
    setupFiles: ["tests/mutation/short-properties.ts"],
    include: [`tests/components/${room}/**/*.test.ts`],
  },
});
