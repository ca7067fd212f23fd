import { describe, expect, it } from "vitest";
import { composeLetter } from "../../../../src/components/core/messages/letter.ts";
import {
  emptyDraft,
  own,
  team,
  withFit,
} from "../../../../src/components/core/messages/letter-draft.ts";
import { changedPerson } from "../../../../src/components/core/messages/people.ts";
import { emptyInterview } from "../../../../src/components/core/record/interview.ts";
import {
  choiceWords,
  countText,
  errorsOf,
  foundText,
  letterName,
  notesOnLetter,
} from "../../../../src/components/tools/letter/ask/letter-words.ts";
import { laterLetterWords as words } from "../../../../src/content/en/letter/letter-later-words.ts";
import { letterRules } from "../../../../src/content/en/letter/letter-parts.ts";
import { choicesOf, fullAnswers, noAnswers } from "../../../core/messages/some-answers.ts";

const met = { ...emptyInterview, interviewers: changedPerson([], "1", { name: "Ines" }) };

it("what is missing is asked for in the order of the form, and leads to its field", () => {
  expect(errorsOf(emptyInterview, emptyDraft, " ").map(({ target }) => target)).toEqual([
    "to-1-name",
    "job",
    "strength",
    "your-name",
  ]);
  const draft = withFit(emptyDraft, 0, { strength: "bake" });
  expect(errorsOf({ ...met, job: "Baker" }, draft, "Sam")).toEqual([]);
});

it("each letter has a name", () => {
  expect(letterName(met, "1")).toBe("To Ines");
  expect(letterName(emptyInterview, "1")).toBe("To person 1");
  expect([team, own].map((id) => letterName(met, id))).toEqual([words.toTeam, words.own]);
});

describe("what is said of a letter", () => {
  it("names what would make it better, as one sentence", () => {
    expect(notesOnLetter(composeLetter(letterRules, noAnswers, choicesOf()))).toEqual([
      "Your letter gets better with: your name, a name to write to, the job, one thing you talked about and one reason why you fit.",
    ]);
  });

  it("names what had no room", () => {
    const [note] = notesOnLetter(
      composeLetter(letterRules, fullAnswers, choicesOf({ form: "card" })),
    );
    expect(note).toMatch(/^There was no room for: your interest/);
  });

  it("says that it is long", () => {
    const topic = "a very long matter ".repeat(50);
    const long = composeLetter(letterRules, { ...fullAnswers, topic }, choicesOf());
    expect(notesOnLetter(long)).toContain(words.long);
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
