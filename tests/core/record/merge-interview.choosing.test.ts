import { describe, expect, it } from "vitest";
import {
  otherTextsOf,
  swapTexts,
  textBeside,
  withoutOther,
} from "../../../src/components/core/record/merge-interview.ts";
import { base, merge } from "./two-tabs.ts";

describe("choosing between two texts", () => {
  const change = (email: string) => ({
    interviewers: base.interviewers.map((one) => (one.id === "b" ? { ...one, email } : one)),
    topics: email,
  });
  const merged = merge(change("b@one.example"), change("b@two.example"));

  it("swaps them, and swaps them back", () => {
    for (const other of otherTextsOf(merged)) {
      expect(textBeside(merged, other)).toBe("b@two.example");
      const swapped = swapTexts(merged, other);
      expect(textBeside(swapped, other)).toBe("b@one.example");
      const back = otherTextsOf(swapped).find(({ path }) => path.join() === other.path.join());
      expect(swapTexts(swapped, back ?? other)).toEqual(merged);
    }
  });

  it("of one field leaves those of the others as they are", () => {
    const [first, second] = otherTextsOf(merged);
    if (!first || !second) throw new Error("Two texts to choose from are needed.");
    expect(otherTextsOf(withoutOther(merged, first))).toEqual([second]);
    expect(otherTextsOf(swapTexts(merged, first))).toEqual([
      { ...first, text: "b@two.example" },
      second,
    ]);
  });

  it("lets go of the one that is not wanted, and leaves no trace after the last", () => {
    const done = otherTextsOf(merged).reduce(withoutOther, merged);
    expect(otherTextsOf(done)).toEqual([]);
    expect(done).toEqual({ ...merged, drafts: base.drafts });
  });

  it("changes nothing where the field has gone, or would be no text", () => {
    for (const path of [["interviewers", "x", "name"], ["done"], ["__proto__", "polluted"], []]) {
      const { drafts: _, ...fields } = swapTexts(merged, { path, text: "a" });
      expect(merged).toMatchObject(fields);
      expect(({} as { polluted?: string }).polluted).toBeUndefined();
    }
  });
});

describe("other texts", () => {
  it.each([[undefined], ["text"], [[1, null, {}]], [[{ path: "topics", text: "a" }]]])(
    "are none where %j stands in their place",
    (otherTexts) => {
      expect(otherTextsOf({ ...base, drafts: { otherTexts } })).toEqual([]);
    },
  );

  it("take nothing that is no such text for one to choose", () => {
    const odd = [
      { path: ["topics"] },
      { path: "topics", text: "a" },
      { path: ["a", 1], text: "a" },
    ];
    const good = { path: ["topics"], text: "a" };
    const drafts = { otherTexts: [...odd, good, null] };
    expect(otherTextsOf({ ...base, drafts })).toEqual([good]);
  });
});
