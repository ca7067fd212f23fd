import { describe, expect, it } from "vitest";
import {
  comparisonTexts,
  eraseText,
  sinceText,
} from "../../../src/components/tools/backup/backup-words.ts";

const nothing = { added: [], changed: [], same: [], here: [] };

describe("what a copy holds", () => {
  it("is counted in interviews, and says nothing of what there is none of", () => {
    const names = {
      ...nothing,
      added: ["interview:a", "you"],
      same: ["interview:b", "interview:c"],
    };
    expect(comparisonTexts(names)).toEqual(["1 interview is new.", "2 interviews are the same."]);
  });

  it("may be no interview at all", () => {
    expect(comparisonTexts({ ...nothing, changed: ["you"], here: ["interview:a"] })).toEqual([
      "There are no interviews in it.",
      "1 interview is on this device only.",
    ]);
  });
});

it("the button to erase says how many interviews go", () => {
  expect([0, 1, 12].map(eraseText)).toEqual([
    "Erase everything on this device",
    "Erase 1 interview and all else on this device",
    "Erase 12 interviews and all else on this device",
  ]);
});

it("a reminder counts what was kept after the copy", () => {
  expect(sinceText(5, [1, 5])).toBe("Nothing has changed since.");
  expect(sinceText(5, [6, 1, 9])).toBe("2 interviews have changed since.");
});
