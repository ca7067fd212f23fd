import { describe, expect, it } from "vitest";
import { findPerson } from "../../../src/components/core/check/check-person.ts";
import { readLetter } from "../../../src/components/core/reading/check-reading.ts";

const rule = { kind: "person", nobody: "", nicknames: [], ownNames: "" } as const;

function greeted(greeting: string, person: string) {
  const letter = readLetter(`${greeting}\n\nThank you for tea.`, { interviewers: [person] });
  if (!letter) throw new Error("Nothing is written.");
  return findPerson(rule, letter);
}

describe("a person with a duty, or with a namesake", () => {
  it.each([
    ["Dear Mrs Patel,", "Head of Year, Mrs Patel"],
    ["Dear Mrs Patel,", "Mrs Patel (Head of Year)"],
    ["Dear Mr Reed,", "Robert (Bob) Reed"],
    ["Dear Bob,", "Robert (Bob) Reed"],
    ["Dear Ines,", "Duarte, Ines"],
    ["Dear Madame Lefèvre,", "Claire Lefèvre"],
    ["Dear Chef Cheng,", "Chi Cheng"],
    ["Dear Sinead Ní Bhriain,", "Ms Ní Bhriain"],
  ])("%s fits %s", (greeting, person) => {
    expect(greeted(greeting, person)).toEqual([]);
  });

  it.each([
    ["Dear Sinead,", "Siobhán Ní Bhriain", "Sinead"],
    ["Dear Sinead Ní Bhriain,", "Siobhán Ní Bhriain", "Sinead Ní Bhriain"],
    ["Dear Evan Haas,", "Dr Eva Haas", "Evan Haas"],
  ])("%s is not %s", (greeting, person, found) => {
    expect(greeted(greeting, person).map(({ say, gaps }) => [say, gaps?.["found"]])).toEqual([
      ["other", found],
    ]);
  });
});
