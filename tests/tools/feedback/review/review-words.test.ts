import { describe, expect, it } from "vitest";
import { noListening } from "../../../../src/components/core/questions/listening.ts";
import { reviewBlocks } from "../../../../src/components/tools/feedback/review/review-words.ts";
import { hostileStrings } from "../../../browser/support/hostile-strings.ts";

describe("the review on paper", () => {
  it("has each answer under its question, and no question that stayed empty", () => {
    const hard = [{ id: "1", question: "Food safety?", better: " The course " }];
    const heard = [{ id: "1", text: "Shifts", sorting: "change" as const }];
    expect(reviewBlocks({ wentWell: " ", hard }, { ...noListening, heard }, "Pause\n")).toEqual([
      { title: "Which questions were hard?", lines: ["Food safety?\nThe course"] },
      { title: "What they told you", lines: ["Shifts"] },
      { title: "What I will try next time", lines: ["Pause"] },
    ]);
  });

  it("has what was typed as it was typed, also what looks like a gap or a mark", () => {
    for (const text of hostileStrings.filter((one) => one.trim())) {
      const hard = [{ id: "1", question: text, better: text }];
      const heard = [{ id: "1", text, sorting: "change" as const }];
      const said = text.trim();
      const blocks = reviewBlocks({ wentWell: text, hard }, { ...noListening, heard }, text);
      expect(blocks.map(({ lines }) => lines.join("\n"))).toEqual([
        said,
        `${said}\n${said}`,
        said,
        said.replace(/\r\n/g, "\n"),
      ]);
    }
  });
});
