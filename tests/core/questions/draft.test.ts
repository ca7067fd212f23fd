import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  emptyFeedback,
  type FeedbackDraft,
  personOf,
  reachedOf,
  restoreFeedback,
  wayOf,
} from "../../../src/components/core/questions/draft.ts";

const person = (name: string) => ({ id: name, name, title: "", duties: "", email: "", phone: "" });

describe("what is kept of the form", () => {
  it("comes back as it was", () => {
    const draft: FeedbackDraft = { ...emptyFeedback, told: "phone", own: "How?", wishes: ["own"] };
    expect(restoreFeedback(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  it("is taken field by field: one that is broken does not take the others with it", () => {
    const kept = { told: "pigeon", own: "How?", wishes: [1], later: "kept" };
    expect(restoreFeedback(kept)).toEqual({ ...emptyFeedback, own: "How?", later: "kept" });
  });

  it("is a draft, whatever was kept", () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        expect(restoreFeedback(kept)).toMatchObject({ wishes: expect.any(Array) });
      }),
    );
    expect(restoreFeedback("text")).toEqual(emptyFeedback);
  });
});

describe("what the form takes from what is known", () => {
  it("is the way in which they told you, until you choose another", () => {
    const wayFor = (draft: Partial<FeedbackDraft>) => wayOf({ ...emptyFeedback, ...draft });
    expect(wayFor({})).toBe("");
    expect(wayFor({ told: "phone" })).toBe("phone");
    expect(wayFor({ told: "written" })).toBe("email");
    expect(wayFor({ told: "worked-out" })).toBe("phone");
    expect(wayFor({ told: "written", ask: "phone" })).toBe("phone");
  });

  it.each([
    ["Final round", "last"],
    ["second", "later"],
    ["2nd interview", "later"],
    ["first", "first"],
    ["with the team", ""],
    ["", ""],
  ])("is how far you got, from the round: %s", (round, reached) => {
    expect(reachedOf(emptyFeedback, round)).toBe(reached);
    expect(reachedOf({ ...emptyFeedback, reached: "later" }, round)).toBe("later");
  });

  it("is the name of the first you met, until with several you name another", () => {
    const several = [person("Ines"), person("Tom")];
    expect(personOf(emptyFeedback, [])).toBe("");
    expect(personOf(emptyFeedback, several)).toBe("Ines");
    expect(personOf({ ...emptyFeedback, person: "" }, several)).toBe("");
    expect(personOf({ ...emptyFeedback, person: "Tom" }, several.slice(0, 1))).toBe("Ines");
  });
});
