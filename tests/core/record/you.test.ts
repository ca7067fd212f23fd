import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyYou, restoreYou } from "../../../src/components/core/record/you.ts";
import { regions } from "../../../src/content/en/mine/my-interviews-words.ts";

describe("who the reader is", () => {
  it("comes back unchanged, with each region that can be chosen", () => {
    const region = fc.constantFrom(...regions.map(({ value }) => value));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), region, (name, region) => {
        const you = { ...emptyYou, name, region };
        expect(restoreYou(JSON.parse(JSON.stringify(you)))).toEqual(you);
      }),
    );
  });

  it.each([
    ["no object", []],
    ["another version", { ...emptyYou, version: 2 }],
    ["a name that is no text", { ...emptyYou, name: 1 }],
    ["no name", { version: 1, region: "" }],
    ["a region that dates cannot be written with", { ...emptyYou, region: "en-!!" }],
    ["a region that is a list", { ...emptyYou, region: [["en-GB"]] }],
  ])("is none with %s", (_, value) => {
    expect(restoreYou(value)).toBeNull();
  });

  it("is none whatever other JSON it is", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => restoreYou(value) === null));
  });

  it("has a region only that every browser writes dates with", () => {
    for (const { value } of regions.filter((one) => one.value)) {
      expect(Intl.DateTimeFormat.supportedLocalesOf(value)).toEqual([value]);
    }
  });
});
