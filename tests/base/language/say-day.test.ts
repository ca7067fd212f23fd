import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../../../src/components/base/calendar/day.ts";
import { sayDay, shortDay } from "../../../src/components/base/language/say-day.ts";
import { dayInLetter } from "../../../src/components/core/messages/letter-days.ts";
import { paperFor } from "../../../src/components/core/messages/paper.ts";
import { describeInEveryZone } from "../calendar/zones.ts";

const regions = ["en", "en-GB", "en-US", "en-AU", "en-CA", "en-IN", "en-IE", "en-NZ", "en-ZA"];
const others = ["de-DE", "ar-EG", "th-TH", "ja-JP", "fa-IR"];
const someDay: fc.Arbitrary<Day> = fc.nat(84_369).map((days) => addDays("1970-01-01", days));

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/**
 * The same day in the same words by Temporal, in the order of Britain. The weekday by its number: in words
 * Temporal goes by the zone, and calls 30 December 2011, which Apia has skipped, a Saturday.
 */
function inWords(day: Day): string {
  const date = Temporal.PlainDate.from(day);
  const month = date.toLocaleString("en-GB", { month: "long" });
  return `${weekdays[date.dayOfWeek - 1]} ${date.day} ${month}`;
}

describeInEveryZone("a day in words", () => {
  it("is weekday, day and whole month, in every region", () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom(...regions, ...others), (day, locale) => {
        const words = sayDay(day, locale, day).split(" ");
        expect(words.toSorted()).toEqual(inWords(day).split(" ").toSorted());
      }),
    );
  });

  it("has the year when it is not the year of today, and only then", () => {
    fc.assert(
      fc.property(someDay, someDay, (day, today) => {
        const year = day.slice(0, 4);
        const expected = today.startsWith(year) ? inWords(day) : `${inWords(day)} ${year}`;
        expect(sayDay(day, "en-GB", today)).toBe(expected);
      }),
    );
  });
});

describe("the order of a day in words", () => {
  const day = "2025-11-20";

  it.each([
    ["en-US", "Thursday November 20"],
    ["en-CA", "Thursday November 20"],
    ["en-GB", "Thursday 20 November"],
    ["en-AU", "Thursday 20 November"],
    ["de-DE", "Thursday 20 November"],
    ["ar-EG", "Thursday 20 November"],
  ])("is that of %s", (locale, words) => {
    expect(sayDay(day, locale, day)).toBe(words);
  });

  it("is that of the browser in every region where English is spoken", () => {
    const spoken =
      "AU BI BW BZ CA GB GH GU HK IE IN JM KE MH MP MT NG NZ PH PK PR SG TT UG UM US VI ZA ZW";
    for (const region of spoken.split(" ")) {
      const locale = `en-${region}`;
      const parts = new Intl.DateTimeFormat(locale, {
        weekday: "long",
        day: "numeric",
        month: "long",
      });
      const [first] = parts.formatToParts().filter(({ type }) => /^(?:day|month)$/.test(type));
      const [, said = ""] = sayDay(day, locale, day).split(" ");
      expect([locale, /^\d/.test(said)]).toEqual([locale, first?.type === "day"]);
    }
  });

  it("puts the year last", () => {
    expect(sayDay(day, "en-US", "2026-01-02")).toBe("Thursday November 20 2025");
  });
});

describe("the plan and the letter", () => {
  const regions = [
    "en",
    "en-GB",
    "en-US",
    "en-CA",
    "en-GU",
    "en-PH",
    "en-AU",
    "en-IN",
    "de-DE",
    "ar-EG",
  ];

  it.each(regions)("write a day in one order: %s", (region) => {
    const inPlan = sayDay("2026-03-05", region, "2026-03-05");
    const inLetter = dayInLetter("2026-03-05", region, "2026-03-05");
    expect(inLetter.replace(",", "")).toBe(inPlan);
    expect(shortDay("2026-03-05", region)).toBe(
      inPlan.replace("Thursday", "Thu").replace("March", "Mar"),
    );
    expect(paperFor("letter", region)).toBe(/March 5/.test(inPlan) ? "letter" : "a4");
  });
});
