import { codeOf } from "./code.ts";
import type { Rule } from "./tree.ts";

/** What lets a test pass that would fail. The bad examples of the house's own tests are strings. */
const weak: readonly { readonly found: RegExp; readonly mend: string }[] = [
  {
    found: /\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:skip|only|todo|fails?|fixme|skipIf|runIf)\b/,
    mend: "mend the test or delete it, none is skipped",
  },
  { found: /\bx(?:it|test|describe)\(|\bf(?:it|describe)\(/, mend: "mend it or delete it" },
  {
    found: /\bwaitForTimeout\b|\bsetTimeout\b|\bwaitUntil:\s*"networkidle"/,
    mend: "wait for what you expect to see, never for time to pass",
  },
  {
    found: /\b(?:retry|retries):\s*(?!0\b)/,
    mend: "a test that passes the second time has failed",
  },
];

const tests = /^(?:tests\/.*|[^/]*\.config)\.tsx?$/;
const badExamples = "tests/house/bad-examples.ts";

export const honestTests: Rule = {
  name: "no test is skipped, sleeps or is tried again",
  check: (files) =>
    files
      .filter(({ path }) => tests.test(path) && path !== badExamples)
      .filter(({ path }) => path !== "tests/house/honest-tests.ts")
      .flatMap((file) => {
        const code = codeOf(file);
        return weak.flatMap(({ found, mend }) => {
          const hit = code.match(found);
          return hit ? [`${file.path} says "${hit[0].trim()}": ${mend}`] : [];
        });
      }),
};

/** Folders that exist on one person's machine and nowhere else. */
const machinePath = /(?:^|[\s"'`(=:])(?:\/(?:home|Users|root|work|tmp)\/[\w.-]|[A-Z]:\\+Users\\)/m;

export const noMachinePaths: Rule = {
  name: "nothing in the repository names a path of one machine",
  check: (files) =>
    files
      .filter(({ path }) => path !== badExamples && path !== "package-lock.json")
      .flatMap(({ path, text }) => {
        const hit = text.match(machinePath);
        return hit ? [`${path} names "${hit[0].trim()}…": use a path from the project's root`] : [];
      }),
};
