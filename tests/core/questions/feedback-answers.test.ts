import { describe, expect, it } from "vitest";
import { problemsIn } from "../../../src/components/core/questions/feedback-answers.ts";

const told = { told: "phone", wishes: ["answer"], own: "" } as const;
const problemsOf = (change: object, job = "Baker", you = "Sam") =>
  problemsIn({ ...told, ...change } as never, job, you).map(
    ({ field, kind }) => `${field}: ${kind}`,
  );

describe("what to put right before there are words", () => {
  it("is nothing where all is answered", () => {
    expect(problemsOf({})).toEqual([]);
  });

  it("is named in the order of the fields", () => {
    expect(problemsOf({ told: "", wishes: [] }, " ", "")).toEqual([
      "told: empty",
      "job: empty",
      "your-name: empty",
      "wishes: empty",
    ]);
  });

  it("is a name or a job of blanks alone", () => {
    expect(problemsOf({}, "Baker", " ")).toEqual(["your-name: empty"]);
    expect(problemsOf({}, " ", "Sam")).toEqual(["job: empty"]);
  });

  it("is a fourth question, and one's own without a word", () => {
    expect(problemsOf({ wishes: ["a", "b", "c", "own"], own: " " })).toEqual([
      "wishes: too-many",
      "own-question: empty",
    ]);
    expect(problemsOf({ wishes: ["a", "b", "own"], own: "How?" })).toEqual([]);
  });
});
