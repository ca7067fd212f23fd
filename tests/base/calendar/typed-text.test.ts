import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTypedDay, type TypedDay } from "../../../src/components/base/calendar/typed-day.ts";
import { readable, readablePart } from "../../../src/components/base/calendar/typed-text.ts";
import { possibleDays, spreadDay } from "../../../src/components/base/calendar/whole-day.ts";

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
    expect(possibleDays(typed("11/12/2026"))).toEqual(["2026-11-12", "2026-12-11"]);
  });
});

it("signs that nobody sees change no reading", () => {
  const unseen = fc.constantFrom("\u200b", "\u200e", "\u200f", "\u2066", "\u00ad", "\ufeff");
  const text = fc.string({ unit: fc.constantFrom(..."0123456789/. -Nov"), maxLength: 12 });
  fc.assert(
    fc.property(text, unseen, fc.nat(12), (plain, sign, at) => {
      const marked = plain.slice(0, at) + sign + plain.slice(at);
      expect(readable(marked)).toBe(readable(plain));
      expect(readablePart(marked)).toBe(readablePart(plain));
    }),
  );
});
