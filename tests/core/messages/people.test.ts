import { describe, expect, it } from "vitest";
import {
  changedPerson,
  letterIds,
  notedLines,
  putBack,
  shownPeople,
  withPerson,
} from "../../../src/components/core/messages/people.ts";
import { emptyInterview } from "../../../src/components/core/record/interview.ts";

const [nobody] = shownPeople([]);
if (!nobody) throw new Error("one row to begin with");
const ines = { ...nobody, name: "Ines" };
const tom = { ...nobody, id: "7", name: "Tom" };

describe("those who took part", () => {
  it("begin with one row, which becomes a person with the first letter", () => {
    expect(shownPeople([])).toEqual([
      { id: "1", name: "", title: "", duties: "", email: "", phone: "" },
    ]);
    expect(shownPeople([tom])).toEqual([tom]);
    expect(changedPerson([], "1", { name: "Ines" })).toEqual([ines]);
    expect(changedPerson([ines, tom], "7", { name: "Tim" })).toEqual([
      ines,
      { ...tom, name: "Tim" },
    ]);
  });

  it("grow by a row", () => {
    expect(withPerson([], "2").map(({ id }) => id)).toEqual(["1", "2"]);
    expect(withPerson([ines], "2")).toEqual([ines, { ...nobody, id: "2" }]);
  });

  it("get a letter each, and one goes to all of them", () => {
    expect(letterIds({ ...emptyInterview, interviewers: [ines, tom] })).toEqual(["1", "7", "team"]);
    expect(letterIds(emptyInterview)).toEqual(["1", "team"]);
  });

  it("come back to their place", () => {
    expect(putBack([nobody, tom], ines, 1)).toEqual([nobody, ines, tom]);
    expect(putBack([tom], ines, 0)).toEqual([ines, tom]);
    expect(putBack([], tom, 3)).toEqual([tom]);
  });
});

it("what was noted is offered line by line", () => {
  expect(notedLines(" The oven \n\nBread\n")).toEqual(["The oven", "Bread"]);
  expect(notedLines("a\nb\nc\nd\ne")).toEqual(["a", "b", "c", "d"]);
  expect(notedLines("")).toEqual([]);
});
