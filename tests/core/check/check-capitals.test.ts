import { describe, expect, it } from "vitest";
import { findCapitals } from "../../../src/components/core/check/check-capitals.ts";
import { readLetter } from "../../../src/components/core/reading/check-reading.ts";
import { letterHaste } from "../../../src/content/en/checks/letter-haste.ts";

const rule = letterHaste.map((row) => row.rule).find((one) => one.kind === "capitals");

function found(text: string, facts: object = {}) {
  const letter = readLetter(text, facts);
  if (!letter || rule?.kind !== "capitals") throw new Error("Nothing is written, or no rule.");
  return findCapitals(rule, letter).map(({ mend }) => mend?.text);
}

describe("days and months in small letters", () => {
  it.each([
    ["Thanks for friday.", "Friday"],
    ["Thanks for friday's tea.", "Friday's"],
    ["I am free on mondays.", "Mondays"],
    ["We met in october.", "October"],
    ["I start in mid-june.", "June"],
    ["Subject: tuesday\n\nDear Ana,\n\nThank you.", "Tuesday"],
    ["I am free on 4 may.", "May"],
    ["I am free on the 4th of may, I think.", "May"],
    ["I am free from the 3rd march.", "March"],
    ["I am free on monday, march 9.", "Monday"],
    ["I am free until august 9.", "August"],
    ["I have worked there since march 2020.", "March"],
    ["I left in may 2025.", "May"],
    ["I left in march.", "March"],
  ])("%s", (text, right) => {
    expect(found(text)).toContain(right);
  });

  it.each([
    "We sat in the sun on Monday, and may do so on 4 May.",
    "The 13th may suit you.",
    "Ten of 12 may come.",
    "By 12 may choose, and by 14 march along.",
    "We march 5 miles.",
    "In august company we may march.",
    "I march in 2020 shoes.",
    "MONDAY is MAY.",
    "Write to friday@mill.example, or see monday.com and #sunday.",
    "I wed in wed. attire; mon frère sat.",
    "I may 2 times ask.",
  ])("none: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("are no fault in a name, nor below the letter", () => {
    expect(found("I read friday news.", { company: "friday news" })).toEqual([]);
    expect(found("Thank you.\n\nOn Monday Ana wrote:\n> See you on friday")).toEqual([]);
  });
});
