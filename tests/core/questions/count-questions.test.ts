import { describe, expect, it } from "vitest";
import { countQuestions } from "../../../src/components/core/questions/count-questions.ts";
import { wordsOf } from "../../../src/components/core/questions/words-of.ts";

const rows: readonly (readonly [number, string])[] = [
  [0, ""],
  [0, "Thank you for the call."],
  [1, "What did I miss?"],
  [1, "What did I miss??"],
  [2, "What did I miss? Why?"],
  [2, "What did I miss, and how could I learn it?"],
  [2, "What did I miss and, how could I learn it?"],
  [1, "I see what I did and why."],
  [1, "Please tell me what I missed."],
  [2, "Please tell me what I missed. Please describe it."],
  [1, "Thank you. Please tell me what I missed."],
  [0, "If you can please tell them."],
  [1, "Could you say more?"],
  [2, "Could you say more, or should I ask again?"],
  // A verb begins a question only before somebody.
  [1, "Could more be said and done there?"],
  // "When" begins a side clause, save where it is asked.
  [1, "What did I miss, when I spoke?"],
  [2, "What did I miss, when did I stop?"],
  [2, "What did I miss, and when?"],
  [2, "What did I miss, or when?"],
  [1, "What did I miss and when the time came?"],
  [1, "What did I miss or when all was quiet?"],
  [1, "When did you decide?"],
];

describe("how many questions a text asks", () => {
  it.each(rows)("%i: %s", (count, text) => {
    expect(countQuestions(wordsOf(text))).toBe(count);
  });
});
