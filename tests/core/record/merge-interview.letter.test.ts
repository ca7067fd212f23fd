import { describe, expect, it } from "vitest";
import { emptyInterview, type Interview } from "../../../src/components/core/record/interview.ts";
import { mergeInterviews } from "../../../src/components/core/record/merge-interview.ts";

const merge = (base: Partial<Interview>, mine: Partial<Interview>, theirs: Partial<Interview>) =>
  mergeInterviews(
    { ...emptyInterview, ...base, keptAt: 1 },
    { ...emptyInterview, ...mine, keptAt: 2 },
    { ...emptyInterview, ...theirs, keptAt: 3 },
  );

describe("two hands in one letter", () => {
  const part = (text: string) => ({ id: "thanks", before: "", text, advice: [], answers: [] });
  const letter = (kept: object | null) => ({ drafts: { letter: { letters: { team: { kept } } } } });
  const one = { text: "Dear Amina, thanks.", base: [part("Thank you.")] };
  const other = { text: "Hello Amina!", base: [part("Thanks a lot.")] };

  it("keep the parts that belong to the text which stands, and the other text beside it", () => {
    const merged = merge({}, letter(one), letter(other));
    const { otherTexts, ...drafts } = merged.drafts;
    expect(drafts).toEqual(letter(other).drafts);
    expect(otherTexts).toEqual([
      { path: ["drafts", "letter", "letters", "team", "kept", "text"], text: one.text },
    ]);
  });

  it("keep what is written where the other goes back to the words as composed", () => {
    const begun = letter({ text: "Dear", base: [part("Thank you.")] });
    const merged = merge(begun, letter(one), letter(null));
    expect(merged.drafts).toEqual(letter(one).drafts);
  });
});
