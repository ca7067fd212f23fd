import { describe, expect, it } from "vitest";
import { type Day, isDay } from "../../../src/components/base/calendar/day.ts";
import {
  allPlaceFiles,
  asOf,
  libraryFiles,
  placeFiles,
} from "../../../src/components/frame/almanac/almanac.ts";
import { correct, correctionsOf } from "../../../src/components/frame/almanac/correct.ts";
import doubts from "../../../src/components/frame/almanac/doubts.json" with { type: "json" };
import {
  holidayCorrections,
  weekCorrections,
} from "../../../src/content/rules/holiday-corrections.ts";

const files = new Map(allPlaceFiles().map(({ place, file }) => [place, file]));
const library = new Map(libraryFiles().map(({ place, days }) => [place, days]));
const fileOf = (place: string) => files.get(place) ?? expect.fail(`no ${place}`);
const nameOf = (place: string, day: string) => fileOf(place).days[day as Day];

const provinces = [...files.keys()].filter((place) => place.startsWith("ca-"));
const states = [...files.keys()].filter((place) => place.startsWith("in-"));

describe("what the library has otherwise than an official page", () => {
  it.each([
    ["ca-on", "2026-12-28", "Boxing Day (substitute day)"],
    ["ca-on", "2027-12-28", "Boxing Day (substitute day)"],
    ["ie", "2027-12-27", "Christmas Day (substitute day)"],
    ["ca-bc", "2026-09-30", "National Day for Truth and Reconciliation"],
    ["ca-bc", "2027-09-30", "National Day for Truth and Reconciliation"],
    ["ca-mb", "2027-09-30", "Orange Shirt Day"],
    ["ca-pe", "2027-09-30", "National Day for Truth and Reconciliation"],
    ["ca-nt", "2027-09-30", "National Day for Truth and Reconciliation"],
    ["ca-nu", "2027-09-30", "National Day for Truth and Reconciliation"],
    ["ca-yt", "2027-09-30", "National Day for Truth and Reconciliation"],
    ["us", "2028-11-10", "Veterans Day (substitute day)"],
    ["in", "2027-03-10", "Id-ul-Fitr"],
    ["in", "2027-03-22", "Holi"],
    ["in", "2027-05-17", "Id-ul-Zuha"],
    ["in", "2027-10-29", "Diwali"],
  ])("is put right: %s has %s, %s", (place, day, name) => {
    expect(nameOf(place, day)).toBe(name);
  });

  it.each(["ca", ...provinces])("is put right: %s keeps Christmas of 2027 on Monday", (place) => {
    expect(nameOf(place, "2027-12-27")).toBe("Christmas Day (substitute day)");
  });

  it.each(states)("is put right: %s has the days of the whole of India", (place) => {
    expect(nameOf(place, "2027-10-29")).toBeDefined();
    expect(nameOf(place, "2027-03-10")).toBeDefined();
  });

  it.each([
    ["Easter Monday is none in Ontario", "ca-on", "2027-03-29"],
    ["30 September is none in Ontario", "ca-on", "2027-09-30"],
    ["30 September is none in Alberta", "ca-ab", "2027-09-30"],
    ["the Ekka is a day of Brisbane only", "au-qld", "2027-08-11"],
  ])("takes away what is no holiday: %s", (_, place, day) => {
    expect(nameOf(place, day)).toBeUndefined();
    expect(fileOf(place).unsure ?? []).not.toContain(day);
  });
});

describe("a correction", () => {
  it.each(holidayCorrections.map((row) => [row.places.join(", "), row] as const))(
    "of %s still says something that neither the library nor a second collection has alike",
    (_, row) => {
      const concerned = [...library].filter(([place]) => correctionsOf(place).includes(row));
      expect(concerned.length).toBeGreaterThan(0);
      const differing = concerned.filter(([place, days]) => {
        const isNews = JSON.stringify(fileOf(place).days) !== JSON.stringify(days);
        return isNews || place in doubts.differ;
      });
      expect(differing.length).toBeGreaterThan(0);
      for (const day of Object.keys(row.days ?? {})) expect(isDay(day), day).toBe(true);
    },
  );

  it("names its page, and a day on which it was read or none", () => {
    for (const { where, checked } of holidayCorrections) {
      expect(where).toMatch(/^https:\/\/[^\s]+$/);
      expect(checked === null || isDay(checked)).toBe(true);
    }
  });

  it("speaks of the years that are known only, and leaves the days in order", () => {
    const found = { "2027-04-02": "Easter Monday", "2027-01-01": "New Year's Day" };
    const { days, settled } = correct("ca-on", found, [2027]);
    expect(Object.keys(days)).toEqual(["2027-01-01", "2027-12-27", "2027-12-28"]);
    expect(settled).toContain("2027-04-02");
    expect(settled).not.toContain("2026-12-28");
  });

  it("keeps the library's own name for a day that it has", () => {
    const { days } = correct("in-as", { "2027-03-22": "Doljatra" }, [2027]);
    expect(days["2027-03-22"]).toBe("Doljatra");
  });
});

describe("a place that is less sure", () => {
  it("was compared with a second collection since the library changed last", () => {
    expect(doubts.library, "run npm run compare-holidays").toBe(asOf);
  });

  it.each(["de", "de-by", "gb-eng", "fr", "nz-auk", "us-ny", "ca-on"])("is not %s", (place) => {
    expect((fileOf(place).unsure ?? []).filter((day) => day < "2028-01-01")).toEqual([]);
  });

  it("has the days on which the two differ, in order", () => {
    expect(fileOf("fi").unsure?.slice(0, 2)).toEqual(["2026-06-19", "2026-12-24"]);
    for (const { unsure = [] } of files.values()) expect(unsure).toEqual(unsure.toSorted());
  });

  it("has none of them where nobody compared it", () => {
    expect(fileOf("be-bru").unsure).toEqual([]);
    expect(fileOf("de-by").unsure).toBeUndefined();
  });

  it("is one as well where a correction waits for the moon", () => {
    expect(fileOf("in").unsure).toContain("2027-05-17");
    expect(fileOf("in").unsure).not.toContain("2027-10-29");
    expect(fileOf("in-kl").unsure).toContain("2027-10-29");
  });
});

describe("the week of a country", () => {
  it.each([
    ["eg", [1, 2, 3, 4, 7]],
    ["il", [1, 2, 3, 4, 7]],
    ["sa", [1, 2, 3, 4, 7]],
    ["bh", [1, 2, 3, 4, 7]],
    ["dz", [1, 2, 3, 4, 7]],
    ["bd", [1, 2, 3, 4, 7]],
    ["bn", [1, 2, 3, 4, 6]],
    ["in", [1, 2, 3, 4, 5]],
    ["ir", [1, 2, 3, 4, 6, 7]],
    ["ae", [1, 2, 3, 4, 5]],
    ["gb", [1, 2, 3, 4, 5]],
    ["de-by", [1, 2, 3, 4, 5]],
  ])("%s comes with its holidays: %j", (place, week) => {
    expect(fileOf(place).week).toEqual(week);
  });

  it("is corrected only where the data of the build still has another", () => {
    for (const { country, week } of weekCorrections) {
      const { weekend } = new Intl.Locale("und", { region: country }).getWeekInfo();
      const worked = [1, 2, 3, 4, 5, 6, 7].filter((weekday) => !weekend.includes(weekday));
      expect(week).not.toEqual(worked);
      expect(placeFiles(country.toUpperCase())[0]?.file.week).toEqual(week);
    }
  });
});
