import { describe, expect, it } from "vitest";
import { readPeople } from "../../../src/components/core/reading/check-people.ts";

const read = (entry: string) => readPeople([entry]);

describe("who was met", () => {
  it.each([
    ["Ana Reed", "Ana Reed", []],
    ["Ana Reed, Head of Baking", "Ana Reed", ["Head of Baking"]],
    ["Ana Reed - head of baking", "Ana Reed", ["head of baking"]],
    ["Head of Year, Mrs Patel", "Mrs Patel", ["Head of Year"]],
    ["Head of Year – mrs. Patel", "mrs. Patel", ["Head of Year"]],
    ["Head teacher Mrs Patel", "Mrs Patel", []],
    ["Head of Year, Anita Patel", "Anita Patel", ["Head of Year"]],
    ["Head of Year, Years 5 and 6", "Head of Year", ["Years 5 and 6"]],
    ["Duarte, Ines", "Duarte", ["Ines"]],
    ["Robert (Bob) Reed", "Robert Reed", ["Bob"]],
    ["Alex Reid [she/her]", "Alex Reid", ["she/her"]],
    ["Alex Reid (she/her", "Alex Reid", ["she/her"]],
    ["Prof Dr Eva Haas", "Prof Dr Eva Haas", []],
    ["Anne-Marie Low", "Anne-Marie Low", []],
    ["Mo Dr", "Mo Dr", []],
    ["Dr of Music, Eva Haas", "Eva Haas", ["Dr of Music"]],
  ])("%s", (entry, name, besides) => {
    expect(read(entry)).toEqual({ people: [name], besides });
  });

  it.each(["", " ", "7", "(the boss)", ", ,"])("nobody: %j", (entry) => {
    expect(read(entry).people).toEqual([]);
  });

  it("is each entry in its order", () => {
    expect(readPeople(["Ana Reed", "Cook, Mr Lee"])).toEqual({
      people: ["Ana Reed", "Mr Lee"],
      besides: ["Cook"],
    });
  });
});
