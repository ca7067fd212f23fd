import { describe, expect, it } from "vitest";
import {
  peopleToCall,
  personToCall,
  renamePerson,
} from "../../../src/components/core/call/whom.ts";

const person = (id: string, name: string) => ({
  ...{ id, name, title: "Owner", duties: "", email: "", phone: "" },
});
const [blank, ines, tom] = [person("1", " "), person("2", "Ines"), person("3", "Tom")];

describe("whom to ask for", () => {
  it("is the chosen one, else the first with a name, else the first", () => {
    expect(personToCall([blank, ines, tom], "3")).toBe(tom);
    expect(personToCall([blank, ines, tom], "gone")).toBe(ines);
    expect(personToCall([blank], "")).toBe(blank);
    expect(personToCall([], "")).toBeUndefined();
  });

  it("is a choice only between several names", () => {
    expect(peopleToCall([blank, ines, tom])).toEqual([ines, tom]);
    expect(peopleToCall([blank, ines])).toEqual([]);
  });

  it("can be typed, and what else is known of them stays", () => {
    expect(renamePerson([blank, ines], ines, "Inês")).toEqual([blank, { ...ines, name: "Inês" }]);
    expect(renamePerson([], undefined, "I")).toEqual([
      { id: "1", name: "I", title: "", duties: "", email: "", phone: "" },
    ]);
  });
});
