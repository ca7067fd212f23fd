import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // A process of their own, as some set the time zone. Files share it, for most of the time of a file went into
    // loading what the one before it had loaded: a file leaves everything as it found it.
    pool: "forks",
    isolate: false,
    unstubGlobals: true,
    // More workers than cores only make the property tests time out.
    maxWorkers: 2,
    // A property makes hundreds of cases, and the machine may have more to do.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/built/**", "tests/browser/**/*.spec.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "built",
          include: ["tests/built/**/*.test.ts"],
          globalSetup: "tests/built/needs-dist.ts",
        },
      },
    ],
  },
});
