import { describe, expect, it } from "vitest";
import { emptyFeedback } from "../../../src/components/core/questions/draft.ts";
import { situationOf } from "../../../src/components/core/questions/situation.ts";

describe("where the reader stands", () => {
  it("is read from the form and from the notes", () => {
    const hard = [
      { id: "1", question: " Food safety? ", better: "" },
      { id: "2", question: " ", better: "x" },
    ];
    const draft = {
      ...emptyFeedback,
      told: "written",
      wishes: ["again", "own"],
      own: " How? ",
    } as const;
    expect(situationOf({ ...draft, wishes: [...draft.wishes] }, { round: "final", hard })).toEqual({
      ask: "email",
      reached: "last",
      hard: ["Food safety?"],
      wants: ["again"],
      own: "How?",
    });
  });

  it("leaves a question of one's own out while it is not ticked", () => {
    const situation = situationOf({ ...emptyFeedback, own: "How?" }, { round: "", hard: [] });
    expect(situation).toEqual({ ask: "phone", reached: "first", hard: [], wants: [], own: "" });
  });
});
