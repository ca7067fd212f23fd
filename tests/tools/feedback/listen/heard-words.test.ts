import { describe, expect, it } from "vitest";
import { type Heard, noListening } from "../../../../src/components/core/questions/listening.ts";
import {
  heardText,
  sortedText,
} from "../../../../src/components/tools/feedback/listen/heard-words.ts";
import { hostileStrings } from "../../../browser/support/hostile-strings.ts";

const line = (text: string, sorting: Heard["sorting"]): Heard => ({ id: text, text, sorting });

describe("what they said, in words", () => {
  it("says how much of it can be changed", () => {
    const heard = [line("a", "change"), line("b", "cannot")];
    expect(sortedText(noListening)).toMatch(/^Nothing here/);
    expect(sortedText({ ...noListening, heard })).toMatch(/^1 thing is/);
    const two = [...heard, line("c", "change")];
    expect(sortedText({ ...noListening, heard: two })).toMatch(/^2 things are/);
  });

  it("stands as it was typed, also what looks like a gap or a mark", () => {
    for (const text of hostileStrings.filter((one) => one.trim())) {
      const heard = [line(text, "change"), line(text, "")];
      expect(heardText({ ...noListening, heard, line: text })).toBe(
        `${text.trim()} (I can change this)\n${text.trim()}\n${text.trim()}`,
      );
    }
  });

  it("is each line with its place, and nothing that was typed is left out", () => {
    const heard = [line("Shifts", "change"), line("Budget", "")];
    expect(heardText({ ...noListening, heard, line: "and so", noReason: true })).toBe(
      "They gave no reason\nShifts (I can change this)\nBudget\nand so",
    );
  });
});
