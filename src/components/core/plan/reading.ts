/**
 * Reads values of which nothing is known. Facts come out of storage and backups, so anything may
 * be in them; whatever it is, these neither throw nor run for ever.
 */

/** Stands for what cannot be read. Absent would be wrong: that takes a default, which is a guess. */
const UNREADABLE = Symbol("unreadable");

/** A longer list was not made by a person, and planning from it takes seconds and more. */
const LONGEST_LIST = 250_000;

/** What is in a field of a record, `undefined` where it is absent or null. Read each field once. */
export function readField(record: object, field: PropertyKey): unknown {
  try {
    return (record as Record<PropertyKey, unknown>)[field] ?? undefined;
  } catch {
    return UNREADABLE;
  }
}

/** Whether a value is an object other than a list. */
export function isRecord(value: unknown): value is object {
  try {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** A copy of a list, its gaps filled with `undefined`; `undefined` if there is no list to copy. */
export function readList(value: unknown): unknown[] | undefined {
  try {
    if (!Array.isArray(value)) return undefined;
    const { length } = value;
    if (length > LONGEST_LIST) return undefined;
    return Array.from({ length }, (_, index) => readField(value, index));
  } catch {
    return undefined;
  }
}

/** Whether a value is a whole number from `least` to `most`. */
export const isWholeNumber = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
