import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likelySpelling, type NameOf } from "../../../src/components/base/language/spelling.ts";

describe("a name that was typed in haste", () => {
  it.each([
    ["ines", "person", "Ines"],
    ["grace", "person", "Grace"],
    ["ines van der berg", "person", "Ines van der Berg"],
    ["siobhan o'brien", "person", "Siobhan O'Brien"],
    ["anne-marie mcdonald", "person", "Anne-Marie McDonald"],
    ["INES DUARTE", "person", "Ines Duarte"],
    ["st marys", "company", "St Mary's"],
    ["St Marys hospital", "company", "St Mary's hospital"],
    ["st peter's", "company", "St Peter's"],
    ["harbour bread and sons", "company", "Harbour Bread and Sons"],
    ["SALES ASSISTANT", "job", "Sales assistant"],
  ] as [string, NameOf, string][])("%j (%s) is likely %j", (typed, of, likely) => {
    expect(likelySpelling(typed, of)).toBe(likely);
  });

  it.each([
    ["Ines", "person"],
    ["IBM", "company"],
    ["ASDA", "company"],
    ["eBay", "company"],
    ["McDonald", "person"],
    ["sales assistant", "job"],
    ["HGV driver", "job"],
    ["ines@example.com", "person"],
    ["3m", "company"],
    ["", "person"],
  ] as [string, NameOf][])("%j (%s) may be meant so", (typed, of) => {
    expect(likelySpelling(typed, of)).toBeNull();
  });

  it("is offered once: the likely spelling has none", () => {
    const some = fc.string({ unit: fc.constantFrom(..."aeInosST '-m "), maxLength: 14 });
    fc.assert(
      fc.property(some, fc.constantFrom<NameOf[]>("person", "company", "job"), (typed, of) => {
        const likely = likelySpelling(typed, of);
        if (likely !== null) expect(likelySpelling(likely, of)).toBeNull();
      }),
    );
  });
});
