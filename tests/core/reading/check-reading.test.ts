import { beforeEach, describe, expect, it } from "vitest";
import type { Token } from "../../../src/components/base/text/check-tokens.ts";
import { isIn, nameWords, readLetter } from "../../../src/components/core/reading/check-reading.ts";

const words = (tokens: readonly Token[] | undefined) => tokens?.map(({ word }) => word).join(" ");

/** The words of a letter in which no phrase is found, as typed. */
const hidden = (text: string, facts: unknown) =>
  readLetter(text, facts)
    ?.plain.filter(({ stem }) => stem === "")
    .map(({ raw }) => raw)
    .join(" ");

describe("a letter", () => {
  it.each(["", " \n", "… — !", "🙏", undefined, null, 7, {}, ["Dear Ana"]])(
    "is not written: %j",
    (text) => {
      expect(readLetter(text, {})).toBeNull();
    },
  );

  it.each(["a", "7", "— ж —"])("is written with one letter or number: %j", (text) => {
    expect(readLetter(text, {})?.text).toBe(text);
  });

  it("is read up to 40,000 signs", () => {
    expect(readLetter("a".repeat(40_000), {})?.text).toHaveLength(40_000);
    const long = readLetter(`${"a ".repeat(20_000)}b`, {});
    expect(long?.text).toHaveLength(40_000);
    expect(long?.tokens).toHaveLength(20_000);
  });

  it("is read with its facts, whatever they are", () => {
    expect(readLetter("Thanks", { job: "Weaver" })?.facts.job).toBe("Weaver");
    expect(readLetter("Thanks", null)?.facts.job).toBe("");
  });
});

describe("the words of a letter", () => {
  let letter: ReturnType<typeof readLetter>;

  beforeEach(() => {
    letter = readLetter(
      "Subject: Thanks\n\nDear Ana,\n\nYou showed me the loom.\n\nKind regards,\nIda\n\n> old words",
      { interviewers: ["Ana Reed"] },
    );
  });

  it("are those of the writer, and not of the mail that is answered", () => {
    expect(words(letter?.tokens)).toBe(
      "subject thanks dear ana you showed me the loom kind regards ida",
    );
    expect(words(letter?.plain)).toBe(words(letter?.tokens));
  });

  it("stand between greeting and close, for what a letter says", () => {
    expect(words(letter?.body)).toBe("you showed me the loom");
    expect(words(readLetter("You showed me the loom.", {})?.body)).toBe("you showed me the loom");
  });

  it("keep their stems, but for those of names", () => {
    expect(letter?.tokens.map(({ stem }) => stem)).not.toContain("");
    expect(letter?.plain.find(({ word }) => word === "ana")?.stem).toBe("");
    expect(letter?.plain.find(({ word }) => word === "loom")?.stem).toBe("loom");
    expect(letter?.body.at(-1)?.stem).toBe("loom");
  });

  it("have their places in the whole text", () => {
    const [first] = letter?.body ?? [];
    expect(letter?.text.slice(first?.start, first?.end)).toBe("You");
  });
});

describe("no phrase is found in the name", () => {
  it.each([
    [
      "of a person, whole",
      "Thank you, Will Grant.",
      { interviewers: ["Will Grant"] },
      "Will Grant",
    ],
    [
      "of a person, in part",
      "Will will, and Grant.",
      { interviewers: ["Will  Grant"] },
      "Will Grant",
    ],
    [
      "of a person, whole in any case",
      "so will grant, will!",
      { interviewers: ["Will Grant"] },
      "will grant",
    ],
    [
      "of any person",
      "Will and Grace",
      { interviewers: ["Will Grant", "Grace Lee"] },
      "Will Grace",
    ],
    ["of the job", "The Lead leads.", { job: "Lead" }, "Lead"],
    ["of the company", "Your Show shows.", { company: "Show" }, "Show"],
    [
      "of several words in any case",
      "The tarn mill, TARN Mill",
      { company: "Tarn Mill" },
      "tarn mill TARN Mill",
    ],
    ["of several words, only together", "Tarn bread. Mill Tarn", { company: "Tarn Mill" }, ""],
    ["at the end, only whole", "We like Tarn", { company: "Tarn Mill" }, ""],
    ["as written, small", "Thank iris, Iris", { company: "iris" }, "iris"],
    ["of nobody", "Will will.", {}, ""],
    ["without a letter", "Will will.", { company: "—", job: "!" }, ""],
  ])("%s", (_whose, text, facts, expected) => {
    expect(hidden(text, facts)).toBe(expected);
  });
});

describe("the names that are known", () => {
  it("are kept by the stems of their words, without small ones", () => {
    const facts = {
      interviewers: ["Ana Reed", "Zoë Ovens"],
      job: "Head of Baking",
      company: "The Tarn Mills",
    };
    expect([...(readLetter("Hello", facts)?.named ?? [])].sort()).toEqual(
      ["ana", "bak", "head", "mil", "oven", "reed", "tarn", "zoe"].sort(),
    );
    expect(readLetter("Hello", {})?.named.size).toBe(0);
  });

  it.each([
    ["H & M", ["h", "m"]],
    ["H and M", ["h", "m"]],
    ["Zoë's Oven", ["zoe", "oven"]],
    ["&", []],
  ])("%s has the words %j", (name, expected) => {
    expect(nameWords(name)).toEqual(expected);
  });
});

it.each([
  [2, 5, 2, 5, true],
  [3, 4, 2, 5, true],
  [1, 4, 2, 5, false],
  [3, 6, 2, 5, false],
  [1, 6, 2, 5, false],
  [6, 8, 2, 5, false],
])("%i–%i stands in %i–%i: %s", (a, b, c, d, expected) => {
  expect(isIn({ start: a, end: b }, { start: c, end: d })).toBe(expected);
});
