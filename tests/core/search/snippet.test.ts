import { describe, expect, it } from "vitest";
import { snippetOf } from "../../../src/components/core/search/snippet.ts";

const text =
  "Choose the next day on which you will act, and leave the other days alone. If they named a date, " +
  "our plan waits until it has passed. If they named none, it has you call about a week after the interview.";

const whole = (words: string[], of = text) =>
  snippetOf(of, words)
    .map((piece) => piece.text)
    .join("");
const hits = (words: string[], of = text) =>
  snippetOf(of, words).flatMap((piece) => (piece.hit ? piece.text : []));

describe("a snippet", () => {
  it("marks each hit as it is written, and only whole words", () => {
    expect(hits(["day"])).toEqual(["day"]);
    expect(hits(["if", "call"], "If you call, Call back, recall.")).toEqual(["If", "call", "Call"]);
  });

  it("begins at the start where the hit is near it", () => {
    expect(whole(["choose"])).toMatch(/^Choose the next day .* …$/);
  });

  it("begins some words before a hit further on", () => {
    expect(whole(["call"])).toBe(
      "… passed. If they named none, it has you call about a week after the interview.",
    );
  });

  it("is cut between words and stays short", () => {
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      const cut = whole([word]).replace(/^… | …$/g, "");
      expect(` ${text} `).toContain(` ${cut} `);
      expect(cut.length).toBeLessThanOrEqual(140);
    }
  });

  it("is the beginning where the words stand in the title only", () => {
    expect(snippetOf("Short text.", ["elsewhere"])).toEqual([{ text: "Short text.", hit: false }]);
    expect(snippetOf("Short text.", [])).toEqual([{ text: "Short text.", hit: false }]);
  });

  it("survives texts without spaces, empty texts and signs with a meaning in patterns", () => {
    expect(whole(["x"], "y".repeat(300))).not.toContain("x");
    expect(snippetOf("", ["a"])).toEqual([]);
    expect(hits(["(a+b)*"], "What is (a+b)* here")).toEqual(["(a+b)*"]);
  });
});
