import { describe, expect, it } from "vitest";
import {
  changedPerson,
  notedLines,
  putBack,
  shownPeople,
  withPerson,
} from "../../../src/components/letter/people.ts";

const [nobody] = shownPeople([]);
if (!nobody) throw new Error("one row to begin with");
const ines = { ...nobody, name: "Ines" };
const tom = { ...nobody, id: "7", name: "Tom" };

describe("those who took part", () => {
  it("begin with one row, which becomes a person with the first letter", () => {
    expect(nobody).toMatchObject({ id: "1", name: "" });
    expect(changedPerson([], "1", { name: "Ines" })).toEqual([ines]);
    expect(changedPerson([ines, tom], "7", { name: "Tim" })).toEqual([
      ines,
      { ...tom, name: "Tim" },
    ]);
  });

  it("grow by a row", () => {
    expect(withPerson([], "2").map(({ id }) => id)).toEqual(["1", "2"]);
  });

  it("come back to their place", () => {
    expect(putBack([tom], ines, 0)).toEqual([ines, tom]);
    expect(putBack([], tom, 3)).toEqual([tom]);
  });
});

it("what was noted is offered line by line", () => {
  expect(notedLines(" The oven \n\nBread\n")).toEqual(["The oven", "Bread"]);
  expect(notedLines("a\nb\nc\nd\ne")).toHaveLength(4);
});
