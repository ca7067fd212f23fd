import { describe, expect, it } from "vitest";
import { readFacts } from "../../../src/components/core/reading/check-facts.ts";

const monday = "2026-03-09";

describe("the days", () => {
  it("are read from what begins with a day", () => {
    expect(readFacts({ interviewedOn: " 2026-03-09T10:00 " }).interviewedOn).toBe(monday);
    expect(readFacts({ interviewedOn: "2026-02-30" }).interviewedOn).toBeNull();
    expect(readFacts({ interviewedOn: 20260309 }).interviewedOn).toBeNull();
  });

  it("of the interview may stand with the promise", () => {
    expect(readFacts({ promise: { interviewedOn: monday } }).interviewedOn).toBe(monday);
    const both = { interviewedOn: monday, promise: { interviewedOn: "2026-03-02" } };
    expect(readFacts(both).interviewedOn).toBe(monday);
  });

  it("of sending is today where it is not yet sent", () => {
    expect(readFacts({ today: "2026-03-10" }).sentOn).toBe("2026-03-10");
    expect(readFacts({ today: "2026-03-10", sentOn: monday }).sentOn).toBe(monday);
  });
});

describe("the day of their decision", () => {
  const promised = (promise: unknown, interviewedOn: unknown = monday) => {
    const { promised, decision, exact } = readFacts({ promise, interviewedOn });
    return { promised, decision, exact };
  };

  it.each(["2026-03-13", { date: "2026-03-13" }, { kind: "by", date: "2026-03-13" }])(
    "is the one they named: %j",
    (promise) => {
      expect(promised(promise)).toEqual({ promised: true, decision: "2026-03-13", exact: true });
    },
  );

  it.each([
    ["2026-03-09", "2026-03-13"],
    ["2026-03-12", "2026-03-13"],
    ["2026-03-13", "2026-03-20"],
    ["2026-03-14", "2026-03-20"],
    ["2026-03-15", "2026-03-20"],
  ])("of an interview on %s is by the end of the week on %s", (interviewedOn, decision) => {
    expect(promised({ kind: "end-of-week" }, interviewedOn)).toEqual({
      promised: true,
      decision,
      exact: false,
    });
  });

  it.each([
    [{ count: 2, unit: "weeks" }, "2026-03-23"],
    [{ count: 10, unit: "days" }, "2026-03-19"],
    [{ count: " 12 ", unit: "days" }, "2026-03-21"],
    [{ count: "3", unit: "weeks" }, "2026-03-30"],
    [{ count: 0.5, unit: "weeks" }, "2026-03-13"],
    [{ count: 0, unit: "days" }, "2026-03-09"],
    [{ count: 400, unit: "days" }, "2027-04-13"],
  ])("within %j is reckoned from the interview: %s", (within, decision) => {
    expect(promised({ kind: "within", ...within })).toEqual({
      promised: true,
      decision,
      exact: false,
    });
  });

  it.each([{ kind: "end-of-week" }, { kind: "within", count: 2, unit: "weeks" }])(
    "is not known without the interview: %j",
    (promise) => {
      const known = { promised: true, decision: null, exact: false };
      expect(promised(promise, null)).toEqual(known);
    },
  );

  it("is not known where no calendar of ours has it", () => {
    const promise = { kind: "within", count: 1, unit: "weeks" };
    expect(promised(promise, "2200-12-30")).toMatchObject({ promised: true, decision: null });
  });

  it.each([401, -1, Number.NaN, "", "soon", "+5", "1e1", null, undefined, {}])(
    "is none within a count of %j",
    (count) => {
      const none = { promised: false, decision: null, exact: false };
      expect(promised({ kind: "within", count, unit: "days" })).toEqual(none);
      expect(promised({ kind: "within", count, unit: "weeks" })).toEqual(none);
    },
  );

  it.each([
    { kind: "none" },
    { kind: "none", date: "2026-03-13" },
    { kind: "soon", count: 2, unit: "weeks" },
    { kind: "by", date: "2026-02-30" },
    "",
    null,
  ])("is none where they named none: %j", (promise) => {
    expect(promised(promise)).toEqual({ promised: false, decision: null, exact: false });
  });
});
