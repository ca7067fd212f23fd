import { describe, expect, it } from "vitest";
import { findForward } from "../../../src/components/core/check/check-days.ts";
import { readLetter } from "../../../src/components/core/reading/check-reading.ts";

const rule = {
  kind: "forward",
  phrases: ["hear|hearing"],
  answers: ["hear|hearing|decide"],
  times: ["tomorrow"],
} as const;

/** They decide on Friday 13 March; the interview was on Monday 9 March. */
const known = { promise: "2026-03-13", interviewedOn: "2026-03-09" };

/** What is said of a letter, with what was written. */
function foundIn(text: string, facts: unknown = known) {
  const letter = readLetter(text, facts);
  return letter ? findForward(rule, letter).map(({ say, gaps }) => [say, gaps?.["found"]]) : [];
}

const other = (found: string) => [["otherDay", found]];

describe("the day of their decision", () => {
  it.each([
    "Friday",
    "the 13th",
    "Friday the 13th",
    "Friday 13th",
    "13 March",
    "the 13th of March",
    "March 13th",
    "13 March 2026",
    "Thursday, or 13 March",
  ])("may be named as %s", (day) => {
    expect(foundIn(`I hope to hear by ${day}.`)).toEqual([]);
  });

  it.each([
    ["Thursday", "Thursday"],
    ["the 14th", "14th"],
    ["the 1st", "1st"],
    ["the 22nd", "22nd"],
    ["the 3rd", "3rd"],
    ["Friday the 14th", "Friday the 14th"],
    ["Saturday 14th", "Saturday 14th"],
    ["13 April", "13 April"],
    ["the 13th of April", "13th of April"],
    ["the 14 March", "14 March"],
    ["April 13", "April 13"],
    ["April 3rd", "April 3rd"],
    ["Monday 13 April", "Monday 13 April"],
    ["13 March 2027", "13 March 2027"],
    ["Thursday, 2026 being busy", "Thursday"],
    ["Wednesday or Thursday", "Thursday"],
  ])("is another one than %s", (day, found) => {
    expect(foundIn(`I hope to hear by ${day}.`)).toEqual(other(found));
  });

  it.each(["by", "on", "before", "until", "till", "next", "this", "coming"])(
    "is meant by what comes after “%s”",
    (word) => {
      expect(foundIn(`I hope to hear ${word} Thursday.`)).toEqual(other("Thursday"));
      expect(foundIn(`${word} Thursday I hope to hear.`)).toEqual(other("Thursday"));
    },
  );

  it.each([
    "I hope to hear all your Thursday news.",
    "On the way home I thought of hearing your Thursday news.",
    "I hope to hear all your Thursday news by and by.",
    "I wove a rug by Thursday. I hope to hear.",
    "I hope to hear from you. The rug is done by Thursday 12 March.",
    "I hope to hear by Friday. 14th is the rug of today.",
  ])("is not meant in: %s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it("is not the one of the interview", () => {
    const talk = "After our talk on Monday I hope to hear soon.";
    expect(foundIn(talk)).toEqual([]);
    expect(foundIn(talk, { promise: "2026-03-13" })).toEqual(other("Monday"));
    expect(foundIn(talk, { ...known, interviewedOn: "2026-03-10" })).toEqual(other("Monday"));
    expect(foundIn("After our talk on 9 March I hope to hear soon.")).toEqual([]);
    expect(foundIn("After our talk on the 9th I hope to hear soon.")).toEqual([]);
  });

  it("may be any where it was not named", () => {
    const promise = { kind: "within", count: 4, unit: "days" };
    expect(foundIn("I hope to hear by Thursday.", { ...known, promise })).toEqual([]);
    expect(foundIn("I hope to hear by Thursday.", {})).toEqual([]);
  });

  it("is corrected once where that date is on no calendar either", () => {
    expect(foundIn("I hope to hear by Thursday 13 April.")).toEqual([
      ["weekday", "Thursday 13 April"],
    ]);
  });

  it("is offered in place of the other", () => {
    const letter = readLetter("I hope to hear by Thursday.", { ...known, region: "en-US" });
    const range = { start: 18, end: 26 };
    expect(letter && findForward(rule, letter)).toEqual([
      {
        say: "otherDay",
        range,
        gaps: { found: "Thursday", day: "Friday March 13" },
        mend: { range, text: "Friday March 13" },
      },
    ]);
  });
});

it("a day on which you meet or begin is none of their decision", () => {
  expect(foundIn("I hope to hear, and look forward to seeing you on Monday 16 March.")).toEqual([]);
  expect(foundIn("I hope to hear before I start on Tuesday 17 March.")).toEqual([]);
});

it("but one in another sentence, or long before, does not stand for it", () => {
  expect(foundIn("It was good to see the mill. I hope to hear by Thursday.")).toEqual(
    other("Thursday"),
  );
  const long = "It was good to see the mill, and so I hope to hear from you by Thursday.";
  expect(foundIn(long)).toEqual(other("Thursday"));
});

it("a date does not go on over the end of a sentence", () => {
  expect(foundIn("I hope to hear by Friday. We start in May. 20 rugs wait.")).toEqual([]);
  expect(foundIn("I hope to hear by March. 12 rugs are waiting.").flat()).not.toContain(
    "March. 12",
  );
});
