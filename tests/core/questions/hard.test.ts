import { describe, expect, it } from "vitest";
import { withBlank } from "../../../src/components/core/questions/hard.ts";

describe("the hard questions", () => {
  it("have room for one more, under an id that none of them has", () => {
    const hard = [
      { id: "4", question: "Why?", better: "" },
      { id: "x", question: "How?", better: "" },
    ];
    expect(withBlank(hard)).toEqual([...hard, { id: "5", question: "", better: "" }]);
    expect(withBlank([])).toEqual([{ id: "1", question: "", better: "" }]);
  });
});
