import HolidayRules from "date-holidays";
import { data } from "date-holidays/data";
import { addDays, type Day } from "../calendar/day.ts";
import type { HolidayFile, PlaceRow, PlacesFile } from "../calendar/holidays.ts";

/** Works out holidays from rules; it is large, and so runs at build only. */
const rules = new HolidayRules();

/**
 * From the year before the rules were written down, so that a plan of last December still holds, to two years
 * after: not by the clock, so that the same source always makes the same site, and since what the rules do not
 * know yet is not known by building again.
 */
const asOf = Number(data.version.slice(0, 4));
const years = [-1, 0, 1, 2].map((more) => asOf + more);

/** Holidays of one place, under the place's id. */
export interface PlaceFile {
  readonly place: string;
  readonly file: HolidayFile;
}

/** Every country that is known, and each of its regions. */
export function allPlaceFiles(): PlaceFile[] {
  return Object.keys(rules.getCountries()).flatMap(placeFiles);
}

/** A country, by its ISO 3166 code as in "DE", and each of its regions. */
export function placeFiles(country: string): PlaceFile[] {
  const regions = rules.getStates(country, "en") ?? {};
  return [
    { place: idOf(country), file: countryFile(country, regions) },
    ...Object.keys(regions).map((region) => ({
      place: idOf(country, region),
      file: fileOf(new HolidayRules(country, region, options)),
    })),
  ];
}

/** The countries to choose from, in English. */
export function placesFile(): PlacesFile {
  const names = new Intl.DisplayNames("en", { type: "region" });
  const rows = Object.keys(rules.getCountries()).map(
    (country) => [idOf(country), names.of(country) ?? country] as const,
  );
  return {
    credit: "date-holidays, github.com/commenthol/date-holidays, CC BY-SA 3.0",
    places: rows.toSorted(byName),
  };
}

const options = { languages: ["en"], types: ["public" as const] };

function countryFile(country: string, regions: Record<string, string>): HolidayFile {
  const file = fileOf(new HolidayRules(country, options));
  const rows = Object.entries(regions).map(([code, name]) => [idOf(country, code), name] as const);
  return rows.length > 0 ? { ...file, regions: rows.toSorted(byName) } : file;
}

function fileOf(holidays: HolidayRules): HolidayFile {
  const days = years
    .flatMap((year) => holidays.getHolidays(year))
    .filter(isForAll)
    .flatMap(({ date, start, end, name }) =>
      wholeDays(date, start, end).map((day) => [day, name] as const),
    );
  return { first: Math.min(...years), last: Math.max(...years), days: namedDays(days) };
}

/** Each day once, in order: a feast at new year may run on, and where two fall on one day, the first names it. */
function namedDays(rows: readonly (readonly [Day, string])[]): HolidayFile["days"] {
  const known = rows.filter(([day]) => years.includes(Number(day.slice(0, 4))));
  const days = [...new Map(known.toReversed())].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(days) as HolidayFile["days"];
}

/** A holiday of women, of children or of one faith closes no office: its note begins so. */
const forSome = /^(?:only )?for |below the age/i;

function isForAll(holiday: object): boolean {
  return !("note" in holiday && forSome.test(String(holiday.note)));
}

const anHour = 3_600_000;

/**
 * The whole days of a holiday: a free afternoon is none, since people can be reached in the morning. An hour more is
 * counted, as clocks may jump.
 */
function wholeDays(date: string, start: Date, end: Date): Day[] {
  const first = date.slice(0, 10) as Day;
  const hours = (end.getTime() - start.getTime()) / anHour + 1;
  return Array.from({ length: Math.floor(hours / 24) }, (_, days) => addDays(first, days));
}

function idOf(...codes: string[]): string {
  return codes.join("-").toLowerCase();
}

const { compare } = new Intl.Collator("en");

function byName([, a]: PlaceRow, [, b]: PlaceRow): number {
  return compare(a, b);
}
