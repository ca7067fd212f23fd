import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextId } from "../../../src/components/base/shapes/next-id.ts";

const listOf = (...ids: string[]) => ids.map((id) => ({ id }));

describe("a new id", () => {
  it("is one that nothing on the list has", () => {
    const ids = fc.array(fc.oneof(fc.string(), fc.nat().map(String)));
    fc.assert(
      fc.property(ids, (taken) => {
        expect(taken).not.toContain(nextId(listOf(...taken)));
      }),
    );
  });

  it("is the first number, then the one after the highest", () => {
    expect(nextId([])).toBe("1");
    expect(nextId(listOf("1", "3", "2"))).toBe("4");
    expect(nextId(listOf("12"))).toBe("13");
  });

  it("follows nothing that is not counted: words, and numbers too long to count on", () => {
    expect(nextId(listOf("of a backup", "x9", "9x", "1234567890"))).toBe("1");
    expect(nextId(listOf("999999999"))).toBe("1000000000");
  });
});
