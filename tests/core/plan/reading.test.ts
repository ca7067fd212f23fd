import { describe, expect, it } from "vitest";
import {
  isRecord,
  isWholeNumber,
  readField,
  readList,
} from "../../../src/components/core/plan/reading.ts";

const refusing = {
  get field() {
    throw new Error("no");
  },
};

describe("readField", () => {
  it("finds what is there, and takes null for absent", () => {
    expect(readField({ field: 0 }, "field")).toBe(0);
    expect(readField({ field: "" }, "field")).toBe("");
    expect(readField({ field: null }, "field")).toBeUndefined();
    expect(readField({}, "field")).toBeUndefined();
  });

  it("does not take for absent what it cannot read", () => {
    expect(readField(refusing, "field")).toBeTypeOf("symbol");
  });
});

describe("readList", () => {
  it("copies a list, gaps and all", () => {
    const list = [1, null, refusing];
    expect(readList(list)).toEqual([1, undefined, refusing]);
    expect(readList(list)).not.toBe(list);
    expect(readList(new Array(2))).toEqual([undefined, undefined]);
    expect(readList([])).toEqual([]);
  });

  it("copies 250,000 items and no more", () => {
    expect(readList(new Array(250_000))).toHaveLength(250_000);
    expect(readList(new Array(250_001))).toBeUndefined();
  });

  it("knows what is no list", () => {
    for (const value of [undefined, null, "12", { length: 1 }, new Set(), new Uint8Array(1)])
      expect(readList(value)).toBeUndefined();
  });
});

describe("isRecord", () => {
  it("knows objects from lists and the rest", () => {
    expect(isRecord({})).toBe(true);
    expect(isRecord(Object.create(null))).toBe(true);
    for (const value of [undefined, null, [], "", 1, () => ({})])
      expect(isRecord(value)).toBe(false);
  });
});

describe("isWholeNumber", () => {
  it("knows its limits", () => {
    expect([0, 1, 7, 8].map((value) => isWholeNumber(value, 1, 7))).toEqual([
      ...[false, true, true, false],
    ]);
    for (const value of ["1", 1.5, 1n, Number.NaN, Number.POSITIVE_INFINITY, null, [1]])
      expect(isWholeNumber(value, 1, 7)).toBe(false);
  });
});
