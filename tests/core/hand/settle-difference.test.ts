import { describe, expect, it } from "vitest";
import {
  type Difference,
  type Draft,
  draftOf,
  mergeLetter,
} from "../../../src/components/core/hand/merge-letter.ts";
import {
  leaveDifference,
  takeDifference,
} from "../../../src/components/core/hand/settle-difference.ts";
import { composeLetter, type LetterAnswers } from "../../../src/components/core/messages/letter.ts";
import { thankYouLetter } from "../../../src/content/en/messages/thank-you.ts";
import { choicesOf, fullAnswers } from "../messages/some-answers.ts";

const compose = (change: Partial<LetterAnswers> = {}) =>
  composeLetter(thankYouLetter, { ...fullAnswers, ...change }, choicesOf({ paragraphs: 2 }))
    .segments;

const first = compose();
const sentence = first.find(({ id }) => id === "topic")?.text ?? "";

/** The letter with the sentence on the topic changed by hand. */
function edited(to: string): Draft {
  const { text, base } = draftOf(first);
  return { base, text: text.replace(sentence, to) };
}

function onlyDifference(draft: Draft, next = first): Difference {
  const [difference] = mergeLetter(draft, next).differences;
  if (!difference) throw new Error("a difference is offered");
  return difference;
}

const garden = compose({ topic: "the garden" });

describe.each([
  ["a little", "Our talk about the new oven made me laugh."],
  ["beyond recognition", "Ha: bread."],
])("a sentence changed %s", (_, mine) => {
  const draft = edited(mine);

  it("is replaced where the other is taken, and nothing else is", () => {
    const taken = takeDifference(draft, onlyDifference(draft, garden), garden);
    expect(mergeLetter(taken, garden)).toEqual({ ...draftOf(garden), differences: [] });
  });

  it("stays where it is left, and is offered again only for yet another answer", () => {
    const left = leaveDifference(draft, onlyDifference(draft, garden), garden);
    expect(mergeLetter(left, garden)).toMatchObject({ text: draft.text, differences: [] });
    const roof = compose({ topic: "the roof" });
    expect(onlyDifference(left, roof)).toMatchObject({ id: "topic", yours: mine });
    const taken = takeDifference(left, onlyDifference(left, roof), roof);
    expect(mergeLetter(taken, roof)).toEqual({ ...draftOf(roof), differences: [] });
  });

  it("goes where its answer is gone and that is taken", () => {
    const next = compose({ topic: "" });
    const taken = takeDifference(draft, onlyDifference(draft, next), next);
    expect(taken).toEqual(draftOf(next));
    expect(mergeLetter(taken, next)).toEqual({ ...draftOf(next), differences: [] });
  });
});

describe("a sentence taken out", () => {
  const draft = edited("");

  it("comes back into the letter as it is now, and nothing else is changed", () => {
    const spaced = edited("").text.replace("  ", " ");
    const { base } = draft;
    const taken = takeDifference(
      { base, text: spaced },
      onlyDifference({ base, text: spaced }, garden),
      garden,
    );
    expect(taken).toEqual(draftOf(garden));
  });

  it("comes back above the letter, where nothing stands before it", () => {
    const { text, base } = draftOf(first);
    const headless = { base, text: text.replace("Dear Ines,\n\n", "") };
    const next = compose({ to: ["Tom Lee"] });
    expect(takeDifference(headless, onlyDifference(headless, next), next).text).toBe(
      `Dear Tom,\n\n${headless.text}`,
    );
  });

  it("comes back to its place where that is taken", () => {
    const { text } = takeDifference(draft, onlyDifference(draft, garden), garden);
    expect(text.indexOf("the garden")).toBeGreaterThan(text.indexOf("Baker position"));
    expect(text.indexOf("the garden")).toBeLessThan(text.indexOf("early shifts"));
  });

  it("stays out where that is left", () => {
    const left = leaveDifference(draft, onlyDifference(draft, garden), garden);
    expect(mergeLetter(left, garden)).toMatchObject({ text: draft.text, differences: [] });
  });
});

it("a sentence that is no longer found is put nowhere: the reader may have moved it", () => {
  const gone = onlyDifference(edited("Ha: bread."), garden);
  const draft = edited("");
  expect(takeDifference(draft, gone, garden).text).toBe(draft.text);
});
