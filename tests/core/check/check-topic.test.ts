import { describe, expect, it } from "vitest";
import { findTopic } from "../../../src/components/core/check/check-topic.ts";
import { readLetter } from "../../../src/components/core/reading/check-reading.ts";

const rule = { kind: "topic", signs: ["you mention"], vague: "team work good today" } as const;

/** What is found in a letter with a sentence or two. */
function found(sentences: string, facts: unknown = {}) {
  const letter = readLetter(`Dear Ana,\n\n${sentences}\n\nKind regards,\nIda Oven`, facts);
  return letter && findTopic(rule, letter);
}

const missing = [{ say: "missing", range: null, gaps: { topic: "" } }];

describe("something that was said comes up again", () => {
  it.each([
    ["where a word of the notes does", "Bread ovens are dear to me.", "the new oven"],
    ["in another form", "I love baking.", "how you bake"],
    ["from any note of several", "I love rye.", ["the oven", "the rye"]],
    ["from any line of one", "I love rye.", "the oven\nthe rye"],
    ["where a sign has something to it", "You mentioned the oven.", ""],
    ["where it stands before the sign", "The oven you mentioned is fine.", ""],
    ["where it is a word of three letters", "You mentioned the rye.", ""],
    ["at any sign of several", "You mentioned it. You mentioned rye.", ""],
    ["whatever the notes say", "You mentioned the rye.", "the oven"],
    ["up to seven words before", "Ovens that it or it or it you mentioned.", ""],
    ["up to twelve words after", "You mentioned it or it or it or it or it or the ovens.", ""],
  ])("%s", (_where, sentences, topics) => {
    expect(found(sentences, { topics })).toEqual([]);
  });

  it.each([
    "Thank you for telling me about [topic].",
    "It was about the {topic}.",
    "It was a story of your <topic>.",
    "It was good, discussing __.",
    "ABOUT  THE [topic] I think.",
    "You spoke of ____.",
  ])("unless it is a blank still: %s", (sentences) => {
    expect(found(sentences)).toEqual([]);
  });
});

describe("nothing that was said comes up again", () => {
  it.each([
    ["where there is no sign", "The ovens are fine."],
    ["where a sign has nothing to it", "You mentioned it."],
    ["where it fits any interview", "You mentioned the good teams, and working today."],
    ["where it is a word of two letters", "You mentioned the TV."],
    ["where it is in another sentence", "Ovens! You mentioned it. Ovens!"],
    ["eight words before", "Ovens that it or it or it it you mentioned."],
    ["thirteen words after", "You mentioned it or it or it or it or it or it the ovens."],
    ["where a word only ends in “of”", "It was proof [topic]."],
    ["where a blank is no topic", "Thank you, [name], for it all."],
    ["where something stands before the blank", "It was about them [topic]."],
  ])("%s", (_why, sentences) => {
    expect(found(sentences)).toEqual(missing);
  });

  it("where it is the name of a person, of the job or of the company", () => {
    const facts = { interviewers: ["Ana Reed"], job: "Weaver", company: "Tarn Mill" };
    expect(found("You mentioned Reed and Tarn Mill.", facts)).toEqual(missing);
    expect(found("You mentioned a weaver.", facts)).toEqual(missing);
    expect(found("You mentioned a weaver.")).toEqual([]);
  });

  it("where the notes have only words that fit any interview", () => {
    const topics = "the good team at the Mill";
    const gaps = { topic: topics };
    const facts = { topics, company: "Mill" };
    expect(found("The mill has a good team.", facts)).toEqual([
      { say: "known", range: null, gaps },
    ]);
  });

  it("where it only stands in the close or the greeting", () => {
    const gaps = { topic: "Oven" };
    expect(found("Thank you.", { topics: "Oven" })).toEqual([{ say: "known", range: null, gaps }]);
    const letter = readLetter("Dear [name] of [x],\n\nThank you.\n\nRegards,\nIda", {});
    expect(letter && findTopic(rule, letter)).toEqual(missing);
    const closed = readLetter("Dear Ana,\n\nThank you.\n\nYours sincerely of [x]", {});
    expect(closed && findTopic(rule, closed)).toEqual(missing);
  });
});

describe("what could come up again", () => {
  const long = "x".repeat(79);

  it.each([
    ["the note", "the oven", "the oven"],
    ["the first of several", ["the oven", "the rye"], "the oven"],
    ["the first line", " the oven \nthe rye", "the oven"],
    ["whole up to 79 signs", long, long],
    ["cut after 70 signs of 80", `${long}x`, `${"x".repeat(70)}…`],
  ])("is told: %s", (_what, topics, topic) => {
    expect(found("Thank you.", { topics })).toEqual([
      { say: "known", range: null, gaps: { topic } },
    ]);
  });

  it("is not told where nobody noted any", () => {
    expect(found("Thank you.", { topics: "  " })).toEqual(missing);
    expect(found("Thank you.", { topics: [] })).toEqual(missing);
  });
});
