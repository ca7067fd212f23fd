import { describe, expect, it } from "vitest";
import { composeLetter } from "../../../../src/components/core/messages/letter.ts";
import {
  choiceWords,
  countText,
  foundText,
  notesOn,
} from "../../../../src/components/tools/shared/message/message-words.ts";
import { messageWords as words } from "../../../../src/content/en/messages/message-words.ts";
import { thankYouLetter } from "../../../../src/content/en/messages/thank-you.ts";
import { choicesOf, fullAnswers, noAnswers } from "../../../core/messages/some-answers.ts";

describe("what is said of a letter", () => {
  it("names what would make it better, as one sentence", () => {
    expect(notesOn(thankYouLetter, composeLetter(thankYouLetter, noAnswers, choicesOf()))).toEqual([
      "Your letter gets better with: your name, a name to write to, the job, one thing you talked about and one reason why you fit.",
    ]);
  });

  it("names what had no room", () => {
    const [note] = notesOn(
      thankYouLetter,
      composeLetter(thankYouLetter, fullAnswers, choicesOf({ form: "card" })),
    );
    expect(note).toMatch(/^There was no room for: your interest/);
  });

  it("says that it is long", () => {
    const topic = "a very long matter ".repeat(50);
    const long = composeLetter(thankYouLetter, { ...fullAnswers, topic }, choicesOf());
    expect(notesOn(thankYouLetter, long)).toContain(words.long);
  });
});

it("the two buttons of a difference say what they do", () => {
  const difference = { id: "topic", yours: "a", offered: "b", advice: [], answers: [] } as const;
  expect(choiceWords(difference)).toEqual({ take: words.take, leave: words.leave });
  expect(choiceWords({ ...difference, yours: "" }).take).toBe(words.takeBack);
  expect(choiceWords({ ...difference, offered: "" }).take).toBe(words.takeGone);
  expect([1, 84].map(countText)).toEqual(["1 word", "84 words"]);
});

it("what the checks see is counted, and no letter is called faultless", () => {
  expect([0, 1, 4].map(foundText)).toEqual([
    "We can see nothing to change. Read it once more yourself.",
    "1 thing we can see",
    "4 things we can see",
  ]);
});
