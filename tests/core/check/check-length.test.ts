import { describe, expect, it } from "vitest";
import { findLength, findParagraphs } from "../../../src/components/core/check/check-length.ts";
import { readLetter } from "../../../src/components/core/reading/check-reading.ts";

const most = { card: 4, paragraph: 6, text: 8 };

function read(body: string, form: string) {
  const letter = readLetter(`Dear Ana,\n\n${body}\n\nKind regards,\nIda`, { form });
  if (!letter) throw new Error("Nothing is written.");
  return letter;
}

describe("how many words there may be", () => {
  const tooLong = (body: string, form = "email") =>
    findLength({ kind: "length", most }, read(body, form)).map(({ say, gaps }) => [say, gaps]);

  it.each([
    ["card", "Thank you for tea."],
    ["email", "Thank you for tea and bread."],
    ["letter", "Thank you for tea and bread."],
    ["email", "Thank you for tea.\n\nI liked the bread."],
    ["card", "I don’t like tea."],
  ])("a %s may have: %j", (form, body) => {
    expect(tooLong(body, form)).toEqual([]);
  });

  it("a card has room for few", () => {
    expect(tooLong("Thank you for the tea.", "card")).toEqual([["card", { words: 5, most: 4 }]]);
    expect(tooLong("Thank you.\n\nI liked tea.", "card")).toEqual([
      ["card", { words: 5, most: 4 }],
    ]);
  });

  it("one paragraph has room for fewer than two have", () => {
    const long = "Thank you for tea and warm bread.";
    expect(tooLong(long)).toEqual([["paragraph", { words: 7, most: 6 }]]);
    expect(tooLong(long, "letter")).toEqual([["paragraph", { words: 7, most: 6 }]]);
    expect(tooLong("Thank you for tea.\n\nI liked the warm bread.")).toEqual([
      ["text", { words: 9, most: 8 }],
    ]);
  });

  it("a contraction counts once", () => {
    expect(tooLong("I’m glad that I’ve seen the loom.")).toEqual([
      ["paragraph", { words: 7, most: 6 }],
    ]);
  });

  it("greeting and close do not count, and are not marked", () => {
    const letter = read("Thank you for the tea.", "card");
    const [found] = findLength({ kind: "length", most }, letter);
    expect(letter.text.slice(found?.range?.start, found?.range?.end).trim()).toBe(
      "Thank you for the tea.",
    );
  });
});

describe("a card", () => {
  const found = (body: string, form = "card") =>
    findParagraphs({ kind: "one-paragraph" }, read(body, form));

  it("is one paragraph", () => {
    expect(found("Thank you for tea.\nI liked it.")).toEqual([]);
  });

  it("with more is told how many, and where the second one is", () => {
    const body = "Thank you.\n\nI liked tea.\n\nGoodbye for now.";
    const [second, ...others] = found(body);
    const { text } = read(body, "card");
    expect(others).toEqual([]);
    expect(second).toMatchObject({ say: "more", gaps: { count: 3 } });
    expect(text.slice(second?.range?.start, second?.range?.end)).toBe("I liked tea.");
  });

  it("is mended by joining the second paragraph to the first", () => {
    const { text } = read("Thank you.\n\nI liked tea.", "card");
    const [{ mend } = {}] = found("Thank you.\n\nI liked tea.");
    expect(`${text.slice(0, mend?.range.start)}${mend?.text}${text.slice(mend?.range.end)}`).toBe(
      "Dear Ana,\n\nThank you. I liked tea.\n\nKind regards,\nIda",
    );
  });

  it("alone is one paragraph: mail and letters may have more", () => {
    expect(found("Thank you.\n\nI liked tea.", "email")).toEqual([]);
    expect(found("Thank you.\n\nI liked tea.", "letter")).toEqual([]);
  });
});
