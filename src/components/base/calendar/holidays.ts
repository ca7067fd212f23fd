import { listOf, mapOf, number, objectOf, oneOf, type Shape } from "../shapes/shape.ts";
import { type Day, isDay, type Weekday } from "./day.ts";

/**
 * What `/holidays/<place>.json` holds, as the almanac writes it at build. A place is a country (`de`) or a region of
 * one (`de-by`), whose file is whole in itself. All days lie in the years from `first` to `last`, each with its name.
 */
export interface HolidayFile {
  readonly first: number;
  readonly last: number;
  readonly days: Readonly<Record<Day, string>>;
  /** The weekdays that are worked there, from Monday 1 to Sunday 7. Files of earlier builds have none. */
  readonly week?: readonly Weekday[];
  /** On places that are less sure only: days on which two collections differ; empty where only one has the place. */
  readonly unsure?: readonly Day[];
  /** On a country only: the regions that may be chosen, by name. */
  readonly regions?: readonly PlaceRow[];
}

/** What an official page says otherwise than the library. A place ending in `-*` is every region of its country. */
export interface HolidayCorrection {
  readonly places: readonly string[];
  /** With a name a day that is missing, with null one that is no holiday. */
  readonly days?: Readonly<Partial<Record<Day, string | null>>>;
  /** The same in every year, by month and day: `09-30`. */
  readonly yearly?: Readonly<Record<string, string>>;
  /** A holiday that is none there, by its name. */
  readonly notNamed?: string;
  /** Right as far as anyone can say, and still to be looked up by the reader. */
  readonly isLikely?: true;
  readonly where: string;
  readonly checked: Day | null;
}

/** The working week of a country, where the data of the build has another. */
export interface WeekCorrection {
  readonly country: string;
  readonly week: readonly Weekday[];
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
  /** The working week of the place, or null where the file has none. */
  readonly week: readonly Weekday[] | null;
  /** Days to be looked up; empty where nothing was compared; null on a place that is sure. */
  readonly unsure: readonly Day[] | null;
  readonly regions: readonly PlaceRow[];
}

const place = /^[a-z]{2}(?:-[a-z0-9]{1,12})?$/;

/** Where the holidays of a place are fetched, or `null` for what is no place: it may come from a changed backup. */
export function holidaysAddress(id: string): string | null {
  return place.test(id) ? `/holidays/${id}.json` : null;
}

const years = objectOf({ first: number, last: number });
const anything: Shape = () => true;
const weekdays = listOf(oneOf(1, 2, 3, 4, 5, 6, 7));
const isWeek: Shape = (week) => weekdays(week) && (week as Weekday[]).length > 0;

/**
 * Fetched JSON of any shape as holidays, or `null` where it has no years: a host may answer with some other file.
 * What is no day, no name or no region in it is left out. Never throws.
 */
export function readHolidays(value: unknown): Holidays | null {
  if (!years(value)) return null;
  const { first, last, days, week, unsure, regions } = value as Record<keyof HolidayFile, unknown>;
  return {
    first: first as number,
    last: last as number,
    days: readDays(days),
    week: isWeek(week) ? (week as Weekday[]) : null,
    unsure: Array.isArray(unsure) ? unsure.filter(isDay) : null,
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

/** The less sure days from one day to another, both of them counted. */
export function unsureBetween({ unsure }: Holidays, from: Day, to: Day): Day[] {
  return (unsure ?? []).filter((day) => from <= day && day <= to);
}

/** Whether the holidays of a day's year are known: a plan that runs past them says so. */
export function isCovered({ first, last }: Holidays, day: Day): boolean {
  const year = Number(day.slice(0, 4));
  return first <= year && year <= last;
}
