import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, isDay } from "../../../src/components/base/calendar/day.ts";
import { readTypedDay, type TypedDay } from "../../../src/components/base/calendar/typed-day.ts";

const names = ["january", "february", "march", "april", "may", "june", "july", "august"].concat([
  ...["september", "october", "november", "december"],
]);

const someDay: fc.Arbitrary<Day> = fc.nat(84_369).map((days) => addDays("1970-01-01", days));

/** Every way in which one month is written: number, padded number, three letters or more, any case. */
const someMonth = (month: number): fc.Arbitrary<string> => {
  const name = names[month - 1] as string;
  const written = fc.integer({ min: 3, max: name.length }).map((length) => name.slice(0, length));
  const cased = fc
    .tuple(written, fc.constantFrom("lower", "upper", "title"), fc.constantFrom("", "."))
    .map(([word, how, end]) => {
      const title = word[0]?.toUpperCase() + word.slice(1);
      return `${how === "lower" ? word : how === "upper" ? word.toUpperCase() : title}${end}`;
    });
  return fc.oneof(cased, fc.constantFrom(`${month}`, `${month}`.padStart(2, "0")));
};

const someSpace = fc.constantFrom("", " ", "\t", "\u00a0");

/** A day, and one of the many ways to type it. */
const someTyping = someDay.chain((day) => {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const padded = fc.constantFrom(`${date}`, `${date}`.padStart(2, "0"));
  const parts = fc.tuple(padded, someMonth(month), fc.constant(`${year}`));
  return fc.tuple(parts, someSpace, someSpace).map(([written, before, after]) => {
    const [d, m, y] = written.map((part) => before + part + after) as [string, string, string];
    return { day, typed: { day: d, month: m, year: y } };
  });
});

const problemOf = (day: string, month: string, year: string) => {
  const read = readTypedDay({ day, month, year });
  return read.ok ? read.day : read.problem;
};

describe("a day typed in three fields", () => {
  it("is read however it is written", () => {
    fc.assert(
      fc.property(someTyping, ({ day, typed }) => {
        expect(readTypedDay(typed)).toEqual({ ok: true, day });
      }),
      { numRuns: 1000 },
    );
  });

  it("is a real day or one problem, whatever is typed", () => {
    const part = fc.oneof(fc.string(), fc.constantFrom("", "0", "-1", "1e1", "３", "29", "2025"));
    fc.assert(
      fc.property(part, part, part, (day, month, year) => {
        const read = readTypedDay({ day, month, year });
        expect(read.ok ? isDay(read.day) : read.problem.kind.length > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("names the empty fields, in their order", () => {
    const parts = ["day", "month", "year"] as const;
    const filled: TypedDay = { day: "20", month: "nov", year: "2025" };
    fc.assert(
      fc.property(fc.subarray([...parts], { minLength: 1 }), someSpace, (missing, space) => {
        const gaps = Object.fromEntries(missing.map((part) => [part, space]));
        const problem =
          missing.length === 3 ? { kind: "empty" } : { kind: "missing", parts: missing };
        expect(readTypedDay({ ...filled, ...gaps })).toEqual({ ok: false, problem });
      }),
    );
  });

  it.each([
    ["30 February", "30", "2", "2026"],
    ["29 February in a year that has none", "29", "feb", "2026"],
    ["31 November", "31", "November", "2025"],
    ["a thirteenth month", "1", "13", "2025"],
    ["day 0", "0", "1", "2025"],
    ["a word that only begins like a month", "3", "marble", "2026"],
    ["two letters, which may be two months", "3", "ju", "2026"],
    ["a year before the calendar of the plan", "1", "1", "1969"],
    ["a day with a fraction", "1.5", "1", "2025"],
    ["month and day exchanged", "11", "20", "2025"],
  ])("is not real: %s", (_, day, month, year) => {
    expect(problemOf(day, month, year)).toEqual({ kind: "not-real" });
  });

  it.each(["25", "025", "20256", "2o25", "'25"])("wants a year of 4 numbers, not %s", (year) => {
    expect(problemOf("1", "1", year)).toEqual({ kind: "short-year" });
  });
});
