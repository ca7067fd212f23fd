import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fill } from "../../../src/components/base/language/fill.ts";

describe("filling a sentence", () => {
  it("puts each value in its place, also twice", () => {
    expect(fill("{day} to {day}, {days} days", { day: "Monday", days: 0 })).toBe(
      "Monday to Monday, 0 days",
    );
  });

  it("leaves a place without a value as it is, so that a test or a reader sees it", () => {
    expect(fill("By {day}")).toBe("By {day}");
  });

  it("takes a value as it is, whatever is in it", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(fill("<{value}>", { value })).toBe(`<${value}>`);
      }),
    );
    expect(fill("{a}", { a: "$& {a} $1" })).toBe("$& {a} $1");
  });

  it("changes nothing where there is no place", () => {
    fc.assert(
      fc.property(fc.string(), (sentence) => {
        fc.pre(!sentence.includes("{"));
        expect(fill(sentence, { day: "Monday" })).toBe(sentence);
      }),
    );
  });
});
