/** Says whether a value read from storage has a shape. Own, since the smallest library for it is seven times the bytes. */
export type Shape = (value: unknown) => boolean;

export const text: Shape = (value) => typeof value === "string";
export const flag: Shape = (value) => typeof value === "boolean";
export const number: Shape = Number.isFinite;

/** A text that has the form of a day; whether the calendar has it, an engine says. */
export const dayText: Shape = (value) =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);

export function oneOf(...values: unknown[]): Shape {
  return (value) => values.includes(value);
}

export function either(...shapes: Shape[]): Shape {
  return (value) => shapes.some((shape) => shape(value));
}

export function listOf(shape: Shape): Shape {
  return (value) => Array.isArray(value) && value.every(shape);
}

export function mapOf(shape: Shape): Shape {
  return (value) => isObject(value) && Object.values(value).every(shape);
}

/** An object in which every named field has its shape; further fields may stand beside them. */
export function objectOf(fields: Record<string, Shape>): Shape {
  return (value) =>
    isObject(value) &&
    Object.entries(fields).every(([name, shape]) =>
      shape(Object.hasOwn(value, name) ? value[name] : undefined),
    );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
