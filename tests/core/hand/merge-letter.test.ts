import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Draft,
  draftOf,
  mergeLetter,
} from "../../../src/components/core/hand/merge-letter.ts";
import { composeLetter, type LetterAnswers } from "../../../src/components/core/messages/letter.ts";
import { thankYouLetter } from "../../../src/content/en/messages/thank-you.ts";
import { choicesOf, fullAnswers } from "../messages/some-answers.ts";

const compose = (change: Partial<LetterAnswers> = {}, wording = 0) =>
  composeLetter(
    thankYouLetter,
    { ...fullAnswers, ...change },
    choicesOf({ paragraphs: 2, wording }),
  ).segments;

const first = compose();
const sentenceOf = (id: string, segments = first) =>
  segments.find((segment) => segment.id === id)?.text ?? "";

/** The first letter with one of its sentences changed by hand. */
function edited(id: string, to: string): Draft {
  const { text, base } = draftOf(first);
  return { base, text: text.replace(sentenceOf(id), to) };
}

const mine = "Our talk about the new oven made me laugh, and I am still laughing.";

describe("a letter that nobody touched", () => {
  it("follows every answer", () => {
    const next = compose({ topic: "the garden", why: "" });
    expect(mergeLetter(draftOf(first), next)).toEqual({ ...draftOf(next), differences: [] });
  });
});

describe("a text of which nothing is known", () => {
  it("is all the reader's own, also where they emptied it", () => {
    for (const text of ["My own words", ""])
      expect(mergeLetter({ text, base: [] }, first)).toEqual({ text, base: [], differences: [] });
  });
});

describe("a sentence changed by hand", () => {
  const draft = edited("topic", mine);

  it("stays when its answer changes, and the new one is offered", () => {
    const { text, differences } = mergeLetter(draft, compose({ topic: "the garden" }));
    expect(text).toContain(mine);
    expect(text).not.toContain("the garden");
    expect(differences).toMatchObject([
      { id: "topic", yours: mine, advice: ["E1", "C1"], answers: ["topic"] },
    ]);
    expect(differences[0]?.offered).toContain("the garden");
  });

  it("lets all others follow their answers", () => {
    const next = compose({ why: "the garden", sender: "Sam O." });
    const { text, differences } = mergeLetter(draft, next);
    expect(differences).toEqual([]);
    expect(text).toContain(mine);
    expect(text).toContain(sentenceOf("why", next));
    expect(text).toMatch(/Sam O\.$/);
  });

  it("is offered until it is taken or left, also when the answers change again", () => {
    const once = mergeLetter(draft, compose({ topic: "the garden" }));
    const twice = mergeLetter(once, compose({ topic: "the roof" }));
    expect(twice.differences).toMatchObject([{ id: "topic", yours: mine }]);
    expect(twice.differences[0]?.offered).toContain("the roof");
    const back = mergeLetter(twice, first);
    expect(back.differences).toEqual([]);
  });

  it("stays where its answer is emptied, and its going is offered", () => {
    const next = compose({ topic: "" });
    const { text, differences } = mergeLetter(draft, next);
    expect(text).toContain(mine);
    expect(differences).toMatchObject([{ id: "topic", yours: mine, offered: "" }]);
  });
});

describe("a sentence taken out by hand", () => {
  const draft = edited("topic", "");

  it("does not come back by itself, and is offered when its answer changes", () => {
    expect(mergeLetter(draft, first).text).toBe(draft.text);
    const next = compose({ topic: "the garden" });
    const { text, differences } = mergeLetter(draft, next);
    expect(text).not.toContain("the garden");
    expect(differences).toMatchObject([{ id: "topic", yours: "" }]);
  });
});

describe("a sentence that the reader added", () => {
  it("stays while all around it is said differently", () => {
    const added = "P.S. The cinnamon rolls were worth the journey.";
    const { text, base } = draftOf(first);
    const draft = { base, text: `${text}\n\n${added}` };
    const next = compose({ topic: "the garden", sender: "Sam" }, 1);
    const merged = mergeLetter(draft, next);
    expect(merged.differences).toEqual([]);
    expect(merged.text).toBe(`${draftOf(next).text}\n\n${added}`);
  });
});

it("a new answer puts its sentence where it belongs, into a letter changed elsewhere", () => {
  const before = compose({ why: "" });
  const { text, base } = draftOf(before);
  const draft = { base, text: text.replace(sentenceOf("topic", before), mine) };
  const merged = mergeLetter(draft, first);
  const inOrder = [sentenceOf("better"), sentenceOf("why")].map((one) => merged.text.indexOf(one));
  expect(inOrder[0]).toBeGreaterThan(0);
  expect(inOrder[1]).toBeGreaterThan(inOrder[0] ?? 0);
  expect(merged.text).toContain(mine);
});

it("whatever a hand did and the answers became: what the hand wrote is still there", () => {
  const someAnswers = fc.record({
    topic: fc.constantFrom("", "the garden", "the roof"),
    why: fc.constantFrom("", "the garden", "you bake by hand"),
    better: fc.constantFrom("", "I hold the certificate"),
    sender: fc.constantFrom("", "Sam", "Sam Okoro"),
  });
  const own = fc.constantFrom(mine, "Best of all was the bread", "Ha.", "So: yes, “truly”.");
  fc.assert(
    fc.property(
      someAnswers,
      someAnswers,
      own,
      fc.nat(400),
      fc.nat(80),
      fc.nat(5),
      (one, other, typed, from, length, wording) => {
        const { text, base } = draftOf(compose(one));
        const at = text.lastIndexOf(" ", from % text.length) + 1;
        const draft = { base, text: `${text.slice(0, at)}${typed} ${text.slice(at + length)}` };
        const merged = mergeLetter(draft, compose(other, wording));
        expect(merged.text).toContain(typed);
        const again = mergeLetter(merged, compose(other, wording));
        expect(again.text).toBe(merged.text);
      },
    ),
    { numRuns: 1500 },
  );
});
