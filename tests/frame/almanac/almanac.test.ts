import { describe, expect, it } from "vitest";
import type { Day } from "../../../src/components/base/calendar/day.ts";
import {
  isCovered,
  readHolidays,
  readPlaces,
} from "../../../src/components/base/calendar/holidays.ts";
import { placeFiles, placesFile } from "../../../src/components/frame/almanac/almanac.ts";
import { describeInEveryZone } from "../../base/calendar/zones.ts";

const fileOf = (place: string) =>
  placeFiles(place.slice(0, 2).toUpperCase()).find((found) => found.place === place)?.file;

const nameOf = (place: string, day: string) => fileOf(place)?.days[day as Day];

describe("the public holidays", () => {
  // Days that people there know by heart, and those that follow when one falls on a weekend.
  it.each([
    ["us", "2026-11-26", "Thanksgiving Day"],
    ["us", "2027-07-05", "Independence Day (substitute day)"],
    ["gb", "2026-12-28", "Boxing Day (substitute day)"],
    ["gb-sct", "2026-01-02", "January 2nd"],
    ["gb-sct", "2026-11-30", "St Andrew’s Day"],
    ["gb-eng", "2026-08-31", "Summer bank holiday"],
    ["de", "2027-03-26", "Good Friday"],
    ["de-by", "2026-01-06", "Epiphany"],
    ["ie", "2026-03-17", "St. Patrick’s Day"],
    ["in", "2026-08-15", "Independence Day"],
    ["au-vic", "2026-11-03", "Melbourne Cup"],
    // Clocks jump that day: it has 23 hours.
    ["pl", "2027-03-28", "Easter Sunday"],
    // Two on one day: Buddha's birthday as well.
    ["kr", "2025-05-05", "Children's Day"],
  ])("of %s have %s: %s", (place, day, name) => {
    expect(nameOf(place, day)).toBe(name);
  });

  it.each([
    ["only in another region", "de", "2026-01-06"],
    ["kept in England and not in Scotland", "gb-sct", "2026-04-06"],
    ["free from noon on only", "is", "2026-12-24"],
    ["free for women only", "cn", "2026-03-08"],
    ["free for children only", "cn", "2026-06-01"],
    ["free for some faiths only", "ke", "2026-05-27"],
    ["no public holiday: Valentine's Day", "us", "2026-02-14"],
  ])("do not have a day that is %s", (_, place, day) => {
    expect(fileOf(place)).toBeDefined();
    expect(nameOf(place, day)).toBeUndefined();
  });

  it("that last for days have each of them", () => {
    const feast = Object.entries(fileOf("tr")?.days ?? {}).filter(([, name]) =>
      name.includes("Sacrifice"),
    );
    expect(feast.map(([day]) => day).filter((day) => day.startsWith("2026"))).toEqual([
      ...["2026-05-27", "2026-05-28", "2026-05-29", "2026-05-30"],
    ]);
  });

  it("lie in the years that the file says, in order, and read back whole", () => {
    for (const country of ["DE", "GB", "IL", "CN", "SZ"]) {
      for (const { file } of placeFiles(country)) {
        const read = readHolidays(JSON.parse(JSON.stringify(file)));
        expect(read && [...read.days]).toEqual(Object.entries(file.days));
        expect(Object.keys(file.days)).toEqual(Object.keys(file.days).toSorted());
        for (const day of read?.days.keys() ?? []) expect(read && isCovered(read, day)).toBe(true);
      }
    }
  });
});

describeInEveryZone("the public holidays", () => {
  it("are the same wherever the site is built", () => {
    const days = (place: string) => Object.keys(fileOf(place)?.days ?? {});
    expect(days("il")).toContain("2026-09-21");
    expect(days("cn")).toContain("2026-02-17");
    expect(days("tr")).toContain("2026-03-20");
    expect(days("is")).toContain("2026-06-17");
  });
});

describe("the places", () => {
  it("are countries by their English name, in order, and whose work it is", () => {
    const { credit, places } = placesFile();
    expect(readPlaces(JSON.parse(JSON.stringify({ credit, places })))).toEqual(places);
    expect(credit).toContain("CC BY-SA 3.0");
    expect(places).toContainEqual(["gb", "United Kingdom"]);
    const names = places.map(([, name]) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "en")));
    expect(places.length).toBeGreaterThan(180);
  });

  it("have their regions in the file of the country, each with a file of its own", () => {
    const files = placeFiles("GB");
    const [country, ...regions] = files;
    expect(country?.file.regions).toContainEqual(["gb-sct", "Scotland"]);
    expect(country?.file.regions?.map(([id]) => id).toSorted()).toEqual(
      regions.map(({ place }) => place).toSorted(),
    );
    expect(fileOf("pl")?.regions).toBeUndefined();
  });
});
