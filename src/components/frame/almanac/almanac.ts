import HolidayRules from "date-holidays";
import { data } from "date-holidays/data";
import { addDays, type Day } from "../../base/calendar/day.ts";
import type { HolidayFile, PlaceRow, PlacesFile } from "../../base/calendar/holidays.ts";
import { correct, type NamedDays } from "./correct.ts";
import { unsureDays } from "./doubts.ts";
import { weekOf } from "./week.ts";

/** Works out holidays from rules; it is large, and so runs at build only. */
const rules = new HolidayRules();

/**
 * From the year before the rules were written down, so that a plan of last December still holds, to two years
 * after: not by the clock, so that the same source always makes the same site, and since what the rules do not
 * know yet is not known by building again.
 */
const years = [-1, 0, 1, 2].map((more) => Number(data.version.slice(0, 4)) + more);

/** The day on which the library's data was put together. */
export const asOf = data.version;

/** Holidays of one place, under the place's id. */
export interface PlaceFile {
  readonly place: string;
  readonly file: HolidayFile;
}

/** What the library says of one place, before our corrections. */
export interface LibraryFile {
  readonly place: string;
  readonly days: NamedDays;
}

/** Every country that is known, and each of its regions. */
export function allPlaceFiles(): PlaceFile[] {
  return Object.keys(rules.getCountries()).flatMap(placeFiles);
}

/** A country, by its ISO 3166 code as in "DE", and each of its regions. */
export function placeFiles(country: string): PlaceFile[] {
  const rows = regionRows(country);
  return libraryOf(country).map(({ place, days }) => {
    const file = fileOf(country, place, days);
    const isCountry = place === idOf(country);
    return { place, file: isCountry && rows.length > 0 ? { ...file, regions: rows } : file };
  });
}

/** Every place as the library has it, to be compared with a second collection. */
export function libraryFiles(): LibraryFile[] {
  return Object.keys(rules.getCountries()).flatMap(libraryOf);
}

function libraryOf(country: string): LibraryFile[] {
  const regions = Object.keys(rules.getStates(country, "en") ?? {});
  return [
    { place: idOf(country), days: daysOf(new HolidayRules(country, options)) },
    ...regions.map((region) => ({
      place: idOf(country, region),
      days: daysOf(new HolidayRules(country, region, options)),
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
    credit: "date-holidays, github.com/commenthol/date-holidays, CC BY-SA 3.0, with corrections",
    places: rows.toSorted(byName),
  };
}

const options = { languages: ["en"], types: ["public" as const] };

function regionRows(country: string): PlaceRow[] {
  const regions = Object.entries(rules.getStates(country, "en") ?? {});
  return regions.map(([code, name]) => [idOf(country, code), name] as const).toSorted(byName);
}

function fileOf(country: string, place: string, found: NamedDays): HolidayFile {
  const corrected = correct(place, found, years);
  const unsure = unsureDays(place, corrected);
  const file = { first: Math.min(...years), last: Math.max(...years), days: corrected.days };
  return { ...file, week: weekOf(country), ...(unsure && { unsure }) };
}

function daysOf(holidays: HolidayRules): NamedDays {
  const days = years
    .flatMap((year) => holidays.getHolidays(year))
    .filter(isForAll)
    .flatMap(({ date, start, end, name }) =>
      wholeDays(date, start, end).map((day) => [day, name] as const),
    );
  return namedDays(days);
}

/** Each day once, in order: a feast at new year may run on, and where two fall on one day, the first names it. */
function namedDays(rows: readonly (readonly [Day, string])[]): NamedDays {
  const known = rows.filter(([day]) => years.includes(Number(day.slice(0, 4))));
  const days = [...new Map(known.toReversed())].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(days) as NamedDays;
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
