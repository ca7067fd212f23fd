import { expect, it } from "vitest";
import { factProblemText } from "../../../../src/components/tools/timeline/plan/fact-problem-words.ts";
import { dateNames, factProblems } from "../../../../src/content/en/timeline/fact-problems.ts";

it("a problem is a sentence that names the date, and since when", () => {
  expect(factProblemText({ field: "x", code: "before", name: "answerBy", since: "event" })).toBe(
    "The date to answer by is before the day it belongs to. Change one of the two dates.",
  );
});

it("no gap is left open in any of them", () => {
  for (const code of Object.keys(factProblems) as (keyof typeof factProblems)[])
    for (const name of Object.keys(dateNames) as (keyof typeof dateNames)[])
      expect(factProblemText({ field: "x", code, name, since: "interview" } as never)).toMatch(
        /^[A-Z][^{}]+\.$/,
      );
});
