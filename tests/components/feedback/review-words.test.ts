import { describe, expect, it } from "vitest";
import { noListening } from "../../../src/components/feedback/listening.ts";
import { reviewBlocks } from "../../../src/components/feedback/review-words.ts";

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
});
