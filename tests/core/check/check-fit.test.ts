import { describe, expect, it } from "vitest";
import { findFit } from "../../../src/components/core/check/check-fit.ts";
import { readLetter } from "../../../src/components/core/reading/check-reading.ts";

const rule = {
  kind: "fit",
  phrases: ["year of|as", "I be good at"],
  polite: "enjoy hope thank be",
} as const;

/** What is found in a letter with a sentence or two. */
function found(sentences: string, facts: unknown = {}) {
  const letter = readLetter(`Dear Ana,\n\n${sentences}\n\nKind regards,\nIda`, facts);
  return letter && findFit(rule, letter);
}

const missing = [{ say: "missing", range: null }];

describe("a letter tells what one can do", () => {
  it.each([
    "After nine years of early shifts, mornings come easy.",
    "I am good at early shifts.",
    "I baked bread for two years.",
    "We baked bread for a village.",
    "I analysed it.",
    "I have often quickly baked bread.",
    "I both baked and sold bread.",
    "I would also very gladly bake bread.",
    "I enjoyed our talk. I bake bread.",
    "I enjoyed it, as I bake bread.",
    "I will then also still bake.",
  ])("%s", (sentences) => {
    expect(found(sentences)).toEqual([]);
  });
});

describe("a letter does not tell what one can do", () => {
  it.each([
    ["that is only polite", "I enjoyed our talk about bread."],
    ["that is polite in other words", "We have really hoped for it, and I thank you."],
    ["that tells what others do", "You baked bread for two hours."],
    ["where a sentence ends before the deed", "So did I! Baked bread smells good."],
    ["where too much stands before the deed", "I will then also still then bake."],
    ["where nothing follows", "So will I"],
    ["where nothing but small words follow", "I really do."],
    ["that has a deed before I and none after it", "Baked bread is what I enjoyed."],
  ])("%s", (_why, sentences) => {
    expect(found(sentences)).toEqual(missing);
  });

  it("where a name follows I", () => {
    expect(found("I, Baker, enjoyed it.", { job: "Baker" })).toEqual(missing);
    expect(found("I, Baker, enjoyed it.")).toEqual([]);
  });

  it("where it stands in the greeting or the close", () => {
    const letter = readLetter("Dear Ana, I\n\nThank you.\n\nKind regards,\nI Baker", {});
    expect(letter && findFit(rule, letter)).toEqual(missing);
  });
});
