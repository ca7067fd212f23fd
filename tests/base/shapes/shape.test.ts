import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dayText,
  either,
  flag,
  listOf,
  mapOf,
  number,
  objectOf,
  oneOf,
  type Shape,
  text,
} from "../../../src/components/base/shapes/shape.ts";

const anything = fc.oneof(fc.jsonValue(), fc.anything());
const shapes: readonly [string, Shape][] = [
  ["text", text],
  ["flag", flag],
  ["number", number],
  ["one of", oneOf("a", null)],
  ["either", either(text, number)],
  ["list", listOf(text)],
  ["map", mapOf(number)],
  ["object", objectOf({ a: text, b: objectOf({ c: flag }) })],
];

describe("a shape", () => {
  it.each(shapes)("of %s says yes or no to anything", (_, shape) => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(shape(value)).toBeTypeOf("boolean");
      }),
    );
  });

  it("of a text, flag or number takes exactly that", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(text(value)).toBe(typeof value === "string");
        expect(flag(value)).toBe(typeof value === "boolean");
        expect(number(value)).toBe(typeof value === "number");
      }),
    );
    expect([Number.NaN, Number.POSITIVE_INFINITY].map(number)).toEqual([false, false]);
  });

  it("of a day takes the form of one, and no day in other words", () => {
    expect(dayText("2025-11-20")).toBe(true);
    const others = ["20-11-2025", "2025-11-20 ", "on 2025-11-20", "2025-1-5", "", 20251120];
    expect([...others, ["2025-11-20"]].map(dayText)).not.toContain(true);
  });

  it("of a list or map takes it when every part fits", () => {
    const parts = fc.array(fc.oneof(fc.string(), fc.integer()));
    fc.assert(
      fc.property(parts, (list) => {
        const fits = list.every((part) => typeof part === "string");
        expect(listOf(text)(list)).toBe(fits);
        expect(mapOf(text)({ ...list })).toBe(fits);
        expect(mapOf(text)(list)).toBe(false);
      }),
    );
  });

  it("of an object takes further fields, and no field of its prototype", () => {
    const shape = objectOf({ a: text });
    expect(shape({ a: "", more: 1 })).toBe(true);
    expect(shape({})).toBe(false);
    expect(objectOf({ a: text, b: text })({ a: "" })).toBe(false);
    expect(shape(Object.create({ a: "" }))).toBe(false);
    expect(objectOf({ toString: either(text, oneOf(undefined)) })({})).toBe(true);
  });

  it("of an object takes no list, null or text in its place", () => {
    expect([[], null, "", 0, undefined].map(objectOf({}))).not.toContain(true);
  });
});
