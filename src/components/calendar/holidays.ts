import { mapOf, number, objectOf, type Shape } from "../storage/shape.ts";
import { type Day, isDay } from "./day.ts";

/**
 * What `/holidays/<place>.json` holds, as the almanac writes it at build. A place is a country (`de`) or a region of
 * one (`de-by`), whose file is whole in itself. All days lie in the years from `first` to `last`, each with its name.
 */
export interface HolidayFile {
  readonly first: number;
  readonly last: number;
  readonly days: Readonly<Record<Day, string>>;
  /** On a country only: the regions that may be chosen, by name. */
  readonly regions?: readonly PlaceRow[];
}

/** What `/holidays/places.json` holds: the countries by name, and whose work it is. */
export interface PlacesFile {
  readonly credit: string;
  readonly places: readonly PlaceRow[];
}

/** A place to choose: its id, then its name. */
export type PlaceRow = readonly [id: string, name: string];

/** The public holidays of a place, as they were read. */
export interface Holidays {
  readonly first: number;
  readonly last: number;
  /** In the order of the days. */
  readonly days: ReadonlyMap<Day, string>;
  readonly regions: readonly PlaceRow[];
}

const place = /^[a-z]{2}(?:-[a-z0-9]{1,12})?$/;

/** Where the holidays of a place are fetched, or `null` for what is no place: it may come from a changed backup. */
export function holidaysAddress(id: string): string | null {
  return place.test(id) ? `/holidays/${id}.json` : null;
}

const years = objectOf({ first: number, last: number });
const anything: Shape = () => true;

/**
 * Fetched JSON of any shape as holidays, or `null` where it has no years: a host may answer with some other file.
 * What is no day, no name or no region in it is left out. Never throws.
 */
export function readHolidays(value: unknown): Holidays | null {
  if (!years(value)) return null;
  const { first, last, days, regions } = value as Record<keyof HolidayFile, unknown>;
  return {
    first: first as number,
    last: last as number,
    days: readDays(days),
    regions: readRows(regions),
  };
}

/** Fetched JSON of any shape as places to choose: what is no place in it is left out. Never throws. */
export function readPlaces(value: unknown): readonly PlaceRow[] {
  return readRows((value as PlacesFile | null | undefined)?.places);
}

function readDays(value: unknown): Map<Day, string> {
  if (!mapOf(anything)(value)) return new Map();
  const days = Object.entries(value as object).filter(([day, name]) => isDay(day) && isName(name));
  return new Map(days.toSorted(([a], [b]) => (a < b ? -1 : 1)) as [Day, string][]);
}

function readRows(value: unknown): PlaceRow[] {
  return Array.isArray(value) ? value.filter(isRow) : [];
}

const isName = (value: unknown) => typeof value === "string" && value !== "";
const isRow = (row: unknown): row is PlaceRow =>
  Array.isArray(row) && place.test(row[0]) && isName(row[1]);

/** The holidays from one day to another, both of them counted, each with its name. */
export function holidaysBetween(
  holidays: Holidays,
  from: Day,
  to: Day,
): (readonly [Day, string])[] {
  return [...holidays.days].filter(([day]) => from <= day && day <= to);
}

/** Whether the holidays of a day's year are known: a plan that runs past them says so. */
export function isCovered({ first, last }: Holidays, day: Day): boolean {
  const year = Number(day.slice(0, 4));
  return first <= year && year <= last;
}
