import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  blankContact,
  blankHard,
  blankPerson,
  changeItem,
  isBlank,
  needsName,
  putItemBack,
} from "../../../src/components/core/record/lists.ts";

const someId = fc.oneof(fc.nat(30).map(String), fc.string(), fc.constant("__proto__"));
const someItems = fc.uniqueArray(fc.record({ id: someId, name: fc.string() }), {
  selector: ({ id }) => id,
  maxLength: 8,
});

describe("an item", () => {
  it.each([blankPerson, blankHard, blankContact])("of each kind begins blank", (blank) => {
    expect(isBlank(blank("7"))).toBe(true);
    expect(blank("7").id).toBe("7");
  });

  it("is blank no more with a single letter, or a tick", () => {
    expect(isBlank({ ...blankPerson("1"), phone: "0" })).toBe(false);
    expect(isBlank({ ...blankContact("1"), told: true })).toBe(false);
  });

  it("that is chosen to be a contact and no more is still blank", () => {
    expect(isBlank({ ...blankContact("1"), kind: "contact" as const })).toBe(true);
  });
});

describe("a missing name", () => {
  it("is one where there are details, and only there", () => {
    expect(needsName(blankPerson("1"))).toBe(false);
    expect(needsName({ ...blankPerson("1"), name: "Ines", title: "Baker" })).toBe(false);
    expect(needsName({ ...blankPerson("1"), title: "Baker" })).toBe(true);
    expect(needsName({ ...blankPerson("1"), name: "  ", email: "i@example.org" })).toBe(true);
    expect(needsName({ ...blankContact("1"), told: true })).toBe(true);
  });

  it("is none where spaces are all there is", () => {
    expect(needsName({ ...blankPerson("1"), name: "   " })).toBe(false);
  });
});

describe("a list", () => {
  it("changes one item and leaves the others as they are", () => {
    const [first, second] = [blankPerson("1"), blankPerson("2")];
    const changed = changeItem([first, second], "2", { name: "Tom" });
    expect(changed[0]).toBe(first);
    expect(changed[1]).toEqual({ ...second, name: "Tom" });
    expect(second.name).toBe("");
  });

  it("has everything in its old place once what was removed is put back", () => {
    fc.assert(
      fc.property(someItems, fc.nat(7), (items, at) => {
        const item = items[at];
        if (!item) return;
        const without = items.filter((other) => other !== item);
        expect(putItemBack(without, item, at)).toEqual(items);
      }),
    );
  });

  it("takes back at its end what stood beyond it", () => {
    expect(putItemBack([{ id: "1" }], { id: "5" }, 4)).toEqual([{ id: "1" }, { id: "5" }]);
  });
});
