import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addTry,
  fromLastTime,
  noReview,
  restoreReview,
  triesIn,
} from "../../../src/components/core/questions/review.ts";
import { emptyInterview } from "../../../src/components/core/record/interview.ts";

describe("the list for the next time", () => {
  it("has one thing a line, each once", () => {
    const tries = addTry(addTry(addTry("", " Pause\nfirst "), "Name a number"), "Pause first");
    expect(tries).toBe("Pause first\nName a number");
    expect(triesIn(`${tries}\r\n \n`)).toEqual(["Pause first", "Name a number"]);
    expect(addTry(" \n", "Pause   first")).toBe("Pause first");
    expect(addTry("  Ask back \n", "Pause")).toBe("  Ask back\nPause");
    expect(addTry("Ask back ", " ")).toBe("Ask back ");
  });

  it("keeps what was typed, whatever is added", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (typed, one) => {
        for (const line of triesIn(typed)) expect(triesIn(addTry(typed, one))).toContain(line);
      }),
    );
  });

  it("is a list, whatever was kept", () => {
    expect(restoreReview({ tries: 1, on: "2026-03-09" })).toEqual({ tries: "", on: "2026-03-09" });
    fc.assert(
      fc.property(fc.anything(), (any) => {
        expect(restoreReview(any).tries).toBeTypeOf("string");
      }),
    );
    expect(restoreReview(null)).toEqual(noReview);
  });
});

describe("from last time", () => {
  const kept = (id: string, tries: unknown, on: unknown = null) => ({
    id,
    interview: { ...emptyInterview, job: id, drafts: { review: { tries, on } } },
  });

  it("is the newest list of another interview", () => {
    const all = [
      kept("now", "Not this", "2026-03-12"),
      kept("old", "Pause", "2026-01-02"),
      kept("new", "Name a number\n\nAsk back", "2026-03-01"),
      kept("empty", " \n", "2026-03-11"),
      kept("broken", 7, "2026-03-11"),
      { id: "unreadable", interview: null },
      { id: "without", interview: emptyInterview },
    ];
    expect(fromLastTime(all, "now")).toMatchObject({
      interview: { job: "new" },
      tries: ["Name a number", "Ask back"],
    });
  });

  it("is the first of two of one day, and one with a day before one without", () => {
    const from = (...all: ReturnType<typeof kept>[]) => fromLastTime(all, "now")?.interview.job;
    expect(from(kept("a", "x", "2026-03-01"), kept("b", "y", "2026-03-01"))).toBe("a");
    expect(from(kept("a", "x"), kept("b", "y", "2026-03-01"))).toBe("b");
    expect(from(kept("a", "x", "2026-03-01"), kept("b", "y"))).toBe("a");
  });

  it("is nothing where there is no other list", () => {
    expect(fromLastTime([], "now")).toBeNull();
    expect(fromLastTime([kept("now", "Pause")], "now")).toBeNull();
  });
});
