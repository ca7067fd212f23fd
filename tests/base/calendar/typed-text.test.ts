import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/components/base/calendar/day.ts";
import { readTypedDay, type TypedDay } from "../../../src/components/base/calendar/typed-day.ts";
import { readable, readablePart } from "../../../src/components/base/calendar/typed-text.ts";
import { spreadDay } from "../../../src/components/base/calendar/whole-day.ts";
import { sayDay, shortDay } from "../../../src/components/base/language/say-day.ts";
import { dateLine } from "../../../src/components/core/messages/letter-days.ts";

const typed = (day: string, month = "", year = ""): TypedDay => ({ day, month, year });
const day = { ok: true, day: "2026-11-27" };

describe("a day in three fields is read as people type it", () => {
  it.each([
    ["27", "11", "2026"],
    ["27th", "November", "2026"],
    ["27.", "11.", "2026."],
    ["27 November", "", "2026"],
    ["Nov 27th", "", "2026"],
    ["27,", "nov,", " 2026 "],
    ["٢٧", "١١", "٢٠٢٦"],
    ["۲۷", "۱۱", "۲۰۲۶"],
    ["२७", "११", "२०२६"],
    ["２７", "１１", "２０２６"],
    ["２７／１１／２０２６", "", ""],
    ["٢٧،", "١١،", "٢٠٢٦۔"],
    ["𝟐𝟕", "𝟙𝟙", "𝟸𝟶𝟸𝟼"],
    ["\u200e27\u200f", "\u202a11", "\ufeff2026"],
    ["2\u00ad7", "\u00a011", "2026\u200b"],
  ])("%j %j %j", (...parts) => {
    expect(readTypedDay(typed(...parts))).toEqual(day);
  });
});

describe("a whole day in the first field fills all three", () => {
  it.each([
    "27/11/2026",
    "27.11.2026",
    "27-11-2026",
    "2026-11-27",
    "Nov 27 2026",
    "27 November 2026",
    "Friday 27th November 2026",
    "27.11.2026.",
    "٢٧/١١/٢٠٢٦",
    "\u200e27/11/2026",
  ])("%s", (text) => {
    expect(readTypedDay(spreadDay(typed(text)))).toEqual(day);
  });

  it("and one that may be two days is asked about", () => {
    expect(spreadDay(typed("11/12/2026"))).toEqual(typed("11/12/2026"));
    const which = { kind: "which-day", days: ["2026-11-12", "2026-12-11"] };
    expect(readTypedDay(typed("11/12/2026"))).toEqual({ ok: false, problem: which });
    expect(readTypedDay(typed("11/12", "", "2026"))).toEqual({ ok: false, problem: which });
  });

  it.each([
    ["27/11/26", "", "short-year"],
    ["31/2/2026", "", "not-real"],
    ["Thursday 27 November 2026", "", "not-real"],
    ["27 November", "", "missing"],
    ["27", "2026", "missing"],
    ["2026", "", "missing"],
    ["soon 2026", "", "missing"],
  ])("and %j with the year %j is told what it lacks: %s", (first, year, kind) => {
    const read = readTypedDay(typed(first, "", year));
    expect(read.ok || read.problem.kind).toBe(kind);
  });

  it("and is read where the fields stayed as they were typed", () => {
    for (const text of ["27/11/2026", "2026-11-27", "Nov 27 2026", "27.11.2026,"])
      expect(readTypedDay(typed(text))).toEqual(day);
    for (const text of ["27 November", "Nov 27", "27/11", "11/27"])
      expect(readTypedDay(typed(text, "", "2026"))).toEqual(day);
  });
});

it("signs that nobody sees change no reading", () => {
  const unseen = fc.constantFrom(
    ...["\u200b", "\u200e", "\u200f", "\u2066", "\u00ad", "\ufeff", "\u034f", "\u061c", "\ufe0e"],
  );
  const text = fc.string({ unit: fc.constantFrom(..."0123456789/. -Nov"), maxLength: 12 });
  fc.assert(
    fc.property(text, unseen, fc.nat(12), (plain, sign, at) => {
      const marked = plain.slice(0, at) + sign + plain.slice(at);
      expect(readable(marked)).toBe(readable(plain));
      expect(readablePart(marked)).toBe(readablePart(plain));
    }),
  );
});

/** The systems that write a number digit by digit, as the engine knows them. */
const systems = Intl.supportedValuesOf("numberingSystem").filter((system) =>
  /^\p{Nd}{3}$/u.test(digitsOf(system)),
);

function digitsOf(system: string): string {
  return new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(907);
}

it.each(systems)("digits of %s are those of a number", (system) => {
  expect(readable(digitsOf(system))).toBe("907");
});

it("every way of writing a day reads to that day, in the order of each region", () => {
  const someDay = fc.nat(84_369).map((days) => addDays("1970-01-01", days));
  const region = fc.constantFrom("en", "en-GB", "en-US", "en-CA", "de-DE");
  fc.assert(
    fc.property(someDay, region, (date, locale) => {
      const [year = "", month = "", number = ""] = date.split("-");
      const [, ...words] = shortDay(date, locale).split(" ");
      for (const ways of [
        typed(number, month, year),
        typed(`${date}`),
        typed(`${sayDay(date, locale, date)} ${year}`),
        typed(words.join(" "), "", year),
        typed(`${dateLine(date, locale)}.`),
      ])
        expect(readTypedDay(ways)).toEqual({ ok: true, day: date });
    }),
  );
});
