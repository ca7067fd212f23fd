import { describe, expect, it } from "vitest";
import { distanceOf, isSlip } from "../../../src/components/base/text/check-spelling.ts";

describe("from one word to another it takes", () => {
  it.each([
    ["oven", "oven", 0],
    ["", "", 0],
    ["ove", "oven", 1],
    ["ovens", "oven", 1],
    ["owen", "oven", 1],
    ["voen", "oven", 1],
    ["oevn", "oven", 1],
    ["ovne", "oven", 1],
    ["oven", "ovne", 1],
    ["oven", "", 4],
    ["", "oven", 4],
    ["von", "oven", 2],
    ["vone", "oven", 2],
    ["cab", "abc", 2],
    ["abab", "baba", 2],
    ["kitten", "sitting", 3],
    ["tin", "oak", 3],
    ["aa", "bb", 2],
    ["ab", "ac", 1],
    ["abca", "acba", 1],
    ["xaay", "xabay", 1],
  ])("%j, %j: %i changes", (a, b, changes) => {
    expect(distanceOf(a, b, 9)).toBe(changes);
  });

  it("no more than one change above what is asked for", () => {
    expect(distanceOf("kitten", "sitting", 3)).toBe(3);
    expect(distanceOf("kitten", "sitting", 2)).toBe(3);
    expect(distanceOf("kitten", "sitting", 1)).toBe(2);
    expect(distanceOf("kitten", "sitting", 0)).toBe(1);
  });

  it("one change too many where one word is much longer", () => {
    expect(distanceOf("oven", "ovenproof", 2)).toBe(3);
    expect(distanceOf("ovenproof", "oven", 2)).toBe(3);
    expect(distanceOf("oven", "ovenly", 2)).toBe(2);
    expect(distanceOf("ovenly", "oven", 2)).toBe(2);
  });
});

describe("is one the other, mistyped?", () => {
  it.each([
    ["Anna is wanted, Ana is typed", "ana", "anna", true],
    ["a name of four letters bears one slip", "jonh", "john", true],
    ["but not two", "jnoe", "john", false],
    ["seven letters bear one", "harbuor", "harbour", true],
    ["and not two", "hraobur", "harbour", false],
    ["nor two letters changed", "herbaur", "harbour", false],
    ["eight letters bear two", "harborus", "harbours", true],
    ["eight letters with two changed", "herbaurs", "harbours", true],
    ["and not three", "herbaurz", "harbours", false],
    ["the word itself is no slip", "oven", "oven", false],
    ["three letters are too few to tell", "sew", "sue", false],
    ["three letters with one added too", "bobb", "bob", false],
    ["two letters stand for nothing", "ov", "ove", false],
    ["nor two letters of a longer word", "jo", "john", false],
    ["three letters of a longer word may", "joh", "john", true],
  ])("%s: %s, %s", (_why, word, wanted, expected) => {
    expect(isSlip(word, wanted)).toBe(expected);
  });
});
