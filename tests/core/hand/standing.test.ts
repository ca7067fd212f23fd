import { expect, it } from "vitest";
import { standingWith } from "../../../src/components/core/hand/standing.ts";
import { composeLetter } from "../../../src/components/core/messages/compose-letter.ts";
import { thankYouLetter } from "../../../src/content/en/messages/thank-you.ts";
import { choicesOf, fullAnswers } from "../messages/some-answers.ts";

const letter = composeLetter(thankYouLetter, fullAnswers, choicesOf());

it("a message that nobody changed is as it was composed", () => {
  const { merged, subject } = standingWith(letter, { kept: null, subject: null });
  expect(merged.text).toBe(letter.text);
  expect(subject).toBe(letter.subject);
});

it("a text and a subject of the reader's own stay", () => {
  const kept = { text: "My own words", base: [] };
  const { merged, subject } = standingWith(letter, { kept, subject: "" });
  expect(merged.text).toContain("My own words");
  expect(subject).toBe("");
});
