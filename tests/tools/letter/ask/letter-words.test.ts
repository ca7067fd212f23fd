import { expect, it } from "vitest";
import {
  emptyDraft,
  own,
  team,
  withFit,
} from "../../../../src/components/core/messages/letter-draft.ts";
import { changedPerson } from "../../../../src/components/core/messages/people.ts";
import { emptyInterview } from "../../../../src/components/core/record/interview.ts";
import { errorsOf, letterName } from "../../../../src/components/tools/letter/ask/letter-words.ts";
import { laterLetterWords as words } from "../../../../src/content/en/letter/letter-later-words.ts";

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
