import { describe, expect, it } from "vitest";
import {
  holidaysAddress,
  readHolidays,
  readPlaces,
} from "../../src/components/base/calendar/holidays.ts";
import { brotli } from "./page-weight.ts";
import { builtFiles, builtPages, readBuilt } from "./pages.ts";

/** Brotli bytes of a file, each fetched once a reader wants it. */
const budget = { place: 1_000, places: 2_000 };

const list = "/holidays/places.json";
const files = builtFiles().filter((name) => name.startsWith("/holidays/"));
const places = files.filter((name) => name !== list);
const parse = (name: string) => JSON.parse(readBuilt(name).toString());

describe("the public holidays of a place", () => {
  it.each(places)("%s is small, and has a holiday in each of its years", (name) => {
    const holidays = readHolidays(parse(name));
    expect(brotli(readBuilt(name))).toBeLessThanOrEqual(budget.place);
    const years = new Set([...(holidays?.days.keys() ?? [])].map((day) => day.slice(0, 4)));
    expect(years.size).toBe((holidays?.last ?? 0) - (holidays?.first ?? 0) + 1);
    expect(years.size).toBeGreaterThanOrEqual(4);
    expect(holidays?.week?.length).toBeGreaterThan(0);
  });

  it("are there for every place that may be chosen, and for no other", () => {
    const countries = readPlaces(parse(list)).map(([id]) => holidaysAddress(id) ?? id);
    const regions = countries
      .flatMap((country) => readHolidays(parse(country))?.regions ?? [])
      .map(([id]) => holidaysAddress(id) ?? id);
    expect([...countries, ...regions].toSorted()).toEqual(places.toSorted());
  });
});

describe("the list of places", () => {
  it("is small", () => {
    expect(brotli(readBuilt(list))).toBeLessThanOrEqual(budget.places);
  });

  it("is fetched by no page before it is wanted, and neither is any holiday", () => {
    const early = builtPages().filter(({ html }) => html.includes("/holidays/"));
    expect(early.map(({ url }) => url)).toEqual([]);
  });
});

it("the rules behind them never reach a browser", () => {
  const scripts = builtFiles().filter((name) => name.endsWith(".js"));
  // Not its name, which stands in the credit.
  const heavy = scripts.filter((name) => /hijri|Thanksgiving/i.test(readBuilt(name).toString()));
  expect(scripts.length).toBeGreaterThan(0);
  expect(heavy).toEqual([]);
});
