import { describe, expect, it } from "vitest";
import { findForward } from "../../../src/components/core/check/check-days.ts";
import { readLetter } from "../../../src/components/core/reading/check-reading.ts";

const rule = {
  kind: "forward",
  phrases: ["look forward", "see you", "hear|hearing"],
  answers: ["hear|hearing|decide"],
  times: ["tomorrow", "as agreed"],
} as const;

const friday = "2026-03-13";

/** What is found in a letter, and where it would be mended. */
function foundIn(text: string, facts: unknown) {
  const letter = readLetter(text, facts);
  return letter ? findForward(rule, letter) : [];
}

const saysOf = (text: string, facts: unknown) => foundIn(text, facts).map(({ say }) => say);

describe("a letter that does not look ahead", () => {
  it("is told the day they named, after its last paragraph", () => {
    const text = "Dear Ana,\n\nThe loom runs.\n\nIt hums.\n\nIt sings.\n\nKind regards,\nIda";
    const end = text.indexOf("\n\nKind");
    expect(foundIn(text, { promise: friday })).toEqual([
      {
        say: "missingDay",
        range: null,
        gaps: { day: "Friday 13 March" },
        mend: { range: { start: end, end } },
      },
    ]);
  });

  it("is told it, and is offered no sentence, where nothing stands between greeting and close", () => {
    const text = "Dear Ana,\n\nKind regards,\nIda";
    const [found] = foundIn(text, { promise: friday });
    expect(found?.say).toBe("missingDay");
    expect(found?.mend).toBeUndefined();
  });

  it("is told without a day where none is known, and nothing is offered", () => {
    const missing = { say: "missing", range: null, gaps: { day: "" } };
    expect(foundIn("The loom runs.", {})).toEqual([missing]);
    expect(foundIn("The loom runs.", { promise: { kind: "end-of-week" } })).toEqual([missing]);
  });

  it("hears of a wrong date as well", () => {
    expect(saysOf("I came on Thursday 13 March.", { promise: friday })).toEqual([
      "weekday",
      "missingDay",
    ]);
  });

  it("may look ahead in its close, but not in its subject", () => {
    const text = (subject: string, close: string) =>
      `Subject: ${subject}\n\nDear Ana,\nThe loom runs.\n\n${close},\nIda`;
    expect(saysOf(text("Loom", "See you soon"), {})).toEqual([]);
    expect(saysOf(text("See you soon", "Best wishes"), {})).toEqual(["missing"]);
  });
});

describe("a letter that looks ahead", () => {
  it.each([
    "I look forward to Friday.",
    "I look forward to friday.",
    "I look forward to Fri.",
    "I look forward to the 13th.",
    "I look forward to March 13.",
    "I look forward to 13/3.",
    "I look forward to 2026-03-13.",
    "I look forward to tomorrow.",
    "As agreed, I look forward to it.",
    "14th of all looms is mine. I look forward to tomorrow.",
  ])("names the time they gave: %s", (text) => {
    expect(saysOf(text, { promise: friday })).toEqual([]);
  });

  it.each([
    "I look forward to it.",
    "I sat by the loom. I look forward to it.",
    "I look forward to my 14th rug.",
    "I look forward to the 114th rug.",
    "I look forward to the 14ths of an inch.",
    "I look forward to 13 rugs, March being busy.",
    "I look forward to 123 March rugs.",
    "I look forward to the march of 13 looms.",
  ])("names no time: %s", (text) => {
    expect(foundIn(text, { promise: friday })).toEqual([
      { say: "day", range: null, gaps: { day: "Friday 13 March" } },
    ]);
  });

  it("is asked for the time where the day is not known", () => {
    const promise = { kind: "within", count: 2, unit: "weeks" };
    expect(foundIn("I look forward to it.", { promise })).toEqual([
      { say: "time", range: null, gaps: { day: "" } },
    ]);
  });

  it("is asked for none where they named none", () => {
    expect(saysOf("I look forward to it.", {})).toEqual([]);
    expect(saysOf("I look forward to it.", { promise: { kind: "none" } })).toEqual([]);
  });

  it("may name the time in its subject", () => {
    expect(saysOf("Subject: As agreed\n\nI look forward.", { promise: friday })).toEqual([]);
  });
});

describe("a date that is on no calendar", () => {
  const march = { interviewedOn: "2026-03-09" };

  /** The dates that are wrong, with the right ones. */
  const wrongIn = (sentence: string, facts: unknown = march) =>
    foundIn(`I look forward. ${sentence}`, facts).map(({ gaps }) => [
      gaps?.["found"],
      gaps?.["day"],
    ]);

  it.each([
    ["I came on Thursday 13 March.", "Thursday 13 March"],
    ["I came on Thursday, March 13th.", "Thursday, March 13th"],
    ["I came on Thu 13 Mar with Ana.", "Thu 13 Mar"],
    ["I came on Thursday the 13th of March with Ana.", "Thursday the 13th of March"],
    ["I came on Thursday 13 of March with Ana.", "Thursday 13 of March"],
    ["I came on Thursday 13 March 2026 with Ana.", "Thursday 13 March 2026"],
    ["I came on Thursday 13 March, 20500 rugs ago.", "Thursday 13 March"],
    ["I came on Thursday 13 March, 12050 rugs ago.", "Thursday 13 March"],
  ])("%s", (sentence, wrong) => {
    expect(wrongIn(sentence)).toEqual([[wrong, "Friday 13 March"]]);
  });

  it.each([
    ["Sunday 1 March", "Monday 1 March"],
    ["Friday 2 January", "Friday 1 January"],
    ["Saturday 28 February", "Saturday 27 February"],
    ["Friday 3 April", "Friday 4 April"],
    ["Friday 1 May", "Friday 2 May"],
    ["Monday 1 June", "Monday 2 June"],
    ["Wednesday 1 July", "Wednesday 2 July"],
    ["Saturday 1 August", "Saturday 2 August"],
    ["Tuesday 1 September", "Tuesday 2 September"],
  ])("%s is on it, %s is not", (right, wrong) => {
    expect(wrongIn(`I came on ${right}.`)).toEqual([]);
    expect(wrongIn(`I came on ${wrong}.`)).toHaveLength(1);
  });

  it("is mended where it stands, in the English of the reader", () => {
    const [found] = foundIn("I look forward. On Thursday 13 March I came.", {
      ...march,
      region: "en-US",
    });
    const range = { start: 19, end: 36 };
    expect(found).toEqual({
      say: "weekday",
      range,
      gaps: { found: "Thursday 13 March", day: "Friday March 13" },
      mend: { range, text: "Friday March 13" },
    });
  });

  it("is sought in the year that lies nearest, or in the one that is said", () => {
    expect(wrongIn("I came on Wednesday 31 December.", { promise: "2026-01-05" })).toEqual([]);
    expect(wrongIn("I came on Friday 2 January.", { interviewedOn: "2025-12-29" })).toEqual([]);
    expect(wrongIn("I came on Friday 13 March.", { today: "2026-03-10" })).toEqual([]);
    expect(wrongIn("I came on Monday 13 March 2023.")).toEqual([]);
    expect(wrongIn("I came on Tuesday 29 February.", { today: "2027-03-01" })).toEqual([]);
  });

  it("is sought near the decision first, then near the interview", () => {
    const both = { today: "2024-03-12", interviewedOn: "2026-03-09" };
    expect(wrongIn("I came on Friday 13 March.", both)).toEqual([]);
    const all = { promise: "2023-03-15", today: "2026-03-10", interviewedOn: "2026-03-09" };
    expect(wrongIn("I came on Monday 13 March.", all)).toEqual([]);
  });

  it("is not sought where no year is known, unless it is said", () => {
    expect(wrongIn("I came on Thursday 13 March.", {})).toEqual([]);
    expect(wrongIn("I came on Thursday 13 March 2026.", {})).toHaveLength(1);
    expect(wrongIn("I came on Thursday.", march)).toEqual([]);
  });

  it("is named three times at most, each time as it stands", () => {
    const text = "I came Thursday 13 March, Thursday 14 March, Monday 15 March, Monday 17 March.";
    expect(wrongIn(text).map(([wrong]) => wrong)).toEqual([
      "Thursday 13 March",
      "Thursday 14 March",
      "Monday 15 March",
    ]);
  });
});
