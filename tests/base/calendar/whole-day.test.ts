import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/components/base/calendar/day.ts";
import { readTypedDay } from "../../../src/components/base/calendar/typed-day.ts";
import { spreadDay, typedFrom } from "../../../src/components/base/calendar/whole-day.ts";

const inFirst = (day: string) => ({ day, month: "", year: "" });
const filled = { day: "20", month: "11", year: "2026" };

describe("a whole day typed where the day goes", () => {
  test.each([
    ["20 nov 2026"],
    ["20 11 2026"],
    ["November 20, 2026"],
    ["2026-11-20"],
    [" 20.11.2026 "],
  ])("is put into all three fields: %s", (text) =>
    expect(spreadDay(inFirst(text))).toEqual(filled),
  );

  test("that may be two days stays as it is", () => {
    const typed = inFirst("3/4/2026");
    expect(spreadDay(typed)).toBe(typed);
  });

  test("is left alone while it is typed, beside other fields, and where it is none", () => {
    for (const text of ["", "20", "20 nov", "20 nov 202", "31 2 2026", "soon 2026"]) {
      expect(spreadDay(inFirst(text))).toEqual(inFirst(text));
    }
    const beside = { day: "20 nov 2026", month: "3", year: "" };
    expect(spreadDay(beside)).toBe(beside);
  });

  test("of a picked day is read back as that day", () => {
    fc.assert(
      fc.property(fc.nat(84_000), (days) => {
        const day = addDays("1970-01-01", days);
        expect(readTypedDay(typedFrom(day))).toEqual({ ok: true, day });
      }),
    );
  });
});
