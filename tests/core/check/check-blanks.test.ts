import { describe, expect, it } from "vitest";
import { findBlanks } from "../../../src/components/core/check/check-blanks.ts";
import { readLetter } from "../../../src/components/core/reading/check-reading.ts";

const rule = {
  kind: "blanks",
  gaps: "insert name job title company date skills here something",
  harmless: "image sic logo",
} as const;

/** What is still to be filled in, as it is said to the writer. */
function blanksIn(text: string, facts: unknown = {}): unknown[] {
  const letter = readLetter(text, facts);
  return letter ? findBlanks(rule, letter).map(({ gaps }) => gaps?.["found"]) : [];
}

describe("what is left of a template", () => {
  it.each([
    ["I met ____ today.", "____"],
    ["I bring ...... and more.", "......"],
    ["Thank you, XXX, for the talk.", "XXX"],
    ["I have X years of weaving.", "X"],
    ["Thank you, {{name}}, for the talk.", "{{name}}"],
    ["I met undefined today.", "undefined"],
    ["Dear ,\nThe loom is fine.", "Dear ,"],
    ["  Dear Ms ,\nThe loom is fine.", "Dear Ms ,"],
    ["I liked the role of . It fits.", "of ."],
  ])("%j has the blank %j", (text, blank) => {
    expect(blanksIn(text)).toEqual([blank]);
  });

  it("has its place in the letter", () => {
    const letter = readLetter("I met ____ today.", {});
    expect(letter && findBlanks(rule, letter)).toEqual([
      { say: "found", range: { start: 6, end: 10 }, gaps: { found: "____" } },
    ]);
  });
});

describe("square brackets", () => {
  it.each(["[Anything]", "[1st loom]", "[room 12]", "[ ]", "[my logo]"])(
    "%s is a blank",
    (bracket) => {
      expect(blanksIn(`I saw ${bracket} today.`)).toEqual([bracket]);
    },
  );

  it.each(["[SIC]", "[ sic ]", "[image: loom.png]", "[1]", "[12]", "[ana@tarn.example]"])(
    "%s is none",
    (bracket) => {
      expect(blanksIn(`I saw ${bracket} today.`)).toEqual([]);
    },
  );
});

describe("pointed brackets", () => {
  it.each(["<name>", "<NAME of the boss>", "<the job.>", "<their skills>"])(
    "%s is a blank",
    (bracket) => {
      expect(blanksIn(`I saw ${bracket} today.`)).toEqual([bracket]);
    },
  );

  it.each(["<Ana>", "<the name Ana>", "<name@tarn.example>", "<https://tarn.example/here>", "<3>"])(
    "%s is none",
    (bracket) => {
      expect(blanksIn(`I saw ${bracket} today.`)).toEqual([]);
    },
  );
});

describe("round brackets", () => {
  it.each([
    "(name)",
    "( Date )",
    "(insert date)",
    "(your name)",
    "(your job title)",
    "(job title)",
    "(company name)",
    "(their skills)",
  ])("%s is a blank", (bracket) => {
    expect(blanksIn(`I saw it ${bracket} today.`)).toEqual([bracket]);
  });

  it.each([
    "(Ida)",
    "(2026)",
    "(name of the mill)",
    "(new skills)",
    "(your choice)",
    "(your talk inspired something)",
  ])("%s is none", (bracket) => {
    expect(blanksIn(`I saw it ${bracket} today.`)).toEqual([]);
  });
});

describe("several blanks", () => {
  it("come in the order of the text, also side by side", () => {
    const text = "Dear ,\nI met [boss][owner], {name} and ____ today.";
    expect(blanksIn(text)).toEqual(["Dear ,", "[boss]", "[owner]", "{name}", "____"]);
  });

  it("count once where one is within another", () => {
    expect(blanksIn("I met [____] today.")).toEqual(["[____]"]);
  });
});

describe("no blank", () => {
  it("is what belongs to the name of the company", () => {
    expect(blanksIn("I liked {Labs} a lot.", { company: "Tarn {Labs}" })).toEqual([]);
    expect(blanksIn("I liked {Labs} a lot.", { company: "Tarn Labs" })).toEqual(["{Labs}"]);
  });

  it("is what the mail below has, which is answered", () => {
    expect(blanksIn("The loom is fine.\n\n> I am [name], the boss.")).toEqual([]);
  });
});

it("two blanks within another one count with it as one", () => {
  expect(blanksIn("I saw [___ or ___] today.")).toEqual(["[___ or ___]"]);
});

describe("one of two", () => {
  it.each(["[He/she]", "[he / she]", "[his/her]", "<Mr/Ms>", "[Mr./Mrs.]", "[him/her]"])(
    "is still to be chosen: %s",
    (blank) => {
      expect(blanksIn(`I met ${blank} there.`)).toContain(blank);
    },
  );

  it.each(["[she/her]", "[they/them]", "[he/him/his]", "[24/7]", "[1, 2]", "(his/her)"])(
    "is none: %s",
    (text) => {
      expect(blanksIn(`I met Ida ${text} there.`)).toEqual([]);
    },
  );
});
