import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, isDay } from "../../../src/components/base/calendar/day.ts";
import { readDayText } from "../../../src/components/base/calendar/day-text.ts";
import { sayDay } from "../../../src/components/base/language/say-day.ts";
import { someText } from "./some-events.ts";

const today = "2026-11-24";

const read = (text: string, on: Day = today) => {
  const result = readDayText(text, on);
  if (result.ok) return result.day;
  return "days" in result.problem
    ? [result.problem.kind, ...result.problem.days]
    : result.problem.kind;
};

describe("one field for a day", () => {
  it.each([
    ...["20 nov 2026", "20 11 2026", "November 20 2026", "2026-11-20", "20/11/2026"],
    ...["20.11.2026", "20-11-2026", "11/20/2026", "20th of November, 2026", "Nov. 20th 2026"],
    ...["2026/11/20", "2026 Nov 20", "2026.11.20", "20nov2026", "  20  NOVEMBER 2026 "],
    ...["Friday 20 November 2026", "Fri, Nov 20, 2026", "by Friday the 20th of November 2026"],
    ...["fri 20/11/2026", "20\u201311\u20132026", "20\u00a0nov\u00a02026"],
  ])("takes %s", (text) => {
    expect(read(text)).toBe("2026-11-20");
  });

  it("takes every day as the plan writes it, in every order of the world's English", () => {
    const region = fc.constantFrom("en-GB", "en-US", "en-ZA", "en-IN");
    const someDay = fc.nat(84_369).map((days) => addDays("1970-01-01", days));
    fc.assert(
      fc.property(someDay, region, (day, locale) => {
        expect(read(sayDay(day, locale, "2200-01-01"), "2200-01-01")).toBe(day);
        expect(read(day)).toBe(day);
        expect(read(day.replaceAll("-", "/"))).toBe(day);
      }),
      { numRuns: 500 },
    );
  });

  it("asks which is the month where it could be either, and only there", () => {
    expect(read("3/4/2026")).toEqual(["which-day", "2026-03-04", "2026-04-03"]);
    expect(read("03.04.2026")).toEqual(["which-day", "2026-03-04", "2026-04-03"]);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 12 }),
        (date, month) => {
          const two = (part: number) => String(part).padStart(2, "0");
          const days = [`2027-${two(month)}-${two(date)}`, `2027-${two(date)}-${two(month)}`];
          const real = [...new Set(days)].filter(isDay).sort();
          const expected =
            real.length === 0 ? "not-real" : real.length === 1 ? real[0] : ["which-day", ...real];
          expect(read(`${date}/${month}/2027`)).toEqual(expected);
          expect(read(`${two(month)} ${two(date)} 2027`)).toEqual(expected);
        },
      ),
    );
  });

  it("knows it from the weekday that stands with it", () => {
    expect(read("Friday 3/4/2026")).toBe("2026-04-03");
    expect(read("wed 3/4/2026")).toBe("2026-03-04");
    expect(read("Thursday 20 November 2026")).toEqual(["other-weekday", "2026-11-20"]);
    expect(read("mon 3/4/2026")).toEqual(["other-weekday", "2026-03-04", "2026-04-03"]);
  });

  it.each([
    ["ahead by days", "26 nov", "2026-11-26"],
    ["today", "24 nov", "2026-11-24"],
    ["in the year to come", "Jan 3rd", "2027-01-03"],
    ["behind by days", "20 nov", ["which-day", "2026-11-20", "2027-11-20"]],
    ["behind, the day said", "friday 20 nov", "2026-11-20"],
    ["ahead by a year, the day said", "saturday 20 nov", "2027-11-20"],
    ["at the ends of a year", "1 feb", "2027-02-01"],
    ["a leap day", "29 feb", "2028-02-29"],
    ["either month", "11/12", ["which-day", "2026-11-12", "2026-12-11", "2027-11-12"]],
  ])(
    "without a year takes what is nearest, and asks where that lies behind: %s",
    (_, text, day) => {
      expect(read(text)).toEqual(day);
    },
  );

  it("without a year is the next of its days, or else the last and the next, whatever today is", () => {
    const someDay = fc.integer({ min: -9_000, max: 9_000 }).map((days) => addDays(today, days));
    fc.assert(
      fc.property(someDay, fc.integer({ min: -182, max: 182 }), (on, away) => {
        const day = addDays(on, away);
        fc.pre(!day.endsWith("-02-29"));
        const result = read(sayDay(day, "en-GB", day).replace(/^\w+ /, ""), on);
        if (away >= 0) expect(result).toBe(day);
        else
          expect(result).toEqual([
            "which-day",
            day,
            `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`,
          ]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["", "empty"],
    ["  ,", "empty"],
    ["20/11/26", "short-year"],
    ["20 nov 26", "short-year"],
    ["30 February 2026", "not-real"],
    ["30 Feb", "not-real"],
    ["20/20/2026", "not-real"],
    ["0 nov 2026", "not-real"],
    ["1 jan 1969", "not-real"],
    ["2026-13-01", "not-real"],
    ["Friday", "unreadable"],
    ["next Friday", "unreadable"],
    ["20 novembre 2026", "unreadable"],
    ["ju 3 2026", "unreadable"],
    ["nov 2026", "unreadable"],
    ["20261120", "unreadable"],
    ["20 nov 2026 or so", "unreadable"],
    ["20 nov 2026 <b>", "unreadable"],
    ["in a week", "unreadable"],
  ])("does not take %j: %s", (text, problem) => {
    expect(read(text)).toBe(problem);
  });

  it("is a day or a problem, whatever is typed, and asks about real days in order", () => {
    const word = fc.constantFrom("nov", "20", "3", "4", "2026", "fri", "/", "-", "th", "of", " ");
    const typed = fc.oneof(
      someText,
      fc.array(word).map((words) => words.join(" ")),
      fc.string(),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const result = readDayText(text, today);
        if (result.ok) expect(isDay(result.day)).toBe(true);
        else if ("days" in result.problem) {
          const { days } = result.problem;
          expect(days.every(isDay)).toBe(true);
          expect(days).toEqual([...new Set(days)].sort());
          expect(days.length).toBeGreaterThan(result.problem.kind === "which-day" ? 1 : 0);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});
