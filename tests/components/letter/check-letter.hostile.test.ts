import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkLetter } from "../../../src/components/letter/check-letter.ts";
import { letterChecks } from "../../../src/content/letter-checks.ts";
import { hostileStrings } from "../../browser/support/hostile-strings.ts";
import { factsOfFrame, letterWith } from "./letters/frame.ts";
import { badLetters, goodLetters } from "./letters/letters.ts";

const anything = fc.anything({
  maxDepth: 3,
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
});
const someText = fc.oneof(
  fc.constantFrom(...hostileStrings),
  fc.constantFrom(...hostileStrings).map(letterWith),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.constantFrom(...goodLetters, ...badLetters).map(({ text }) => text),
);
const someFacts = fc.oneof(
  anything,
  fc.record(
    {
      interviewers: fc.oneof(anything, fc.array(fc.string())),
      job: fc.oneof(anything, fc.string()),
      company: fc.oneof(anything, fc.string({ unit: "binary" })),
      topics: anything,
      promise: fc.oneof(
        anything,
        fc.record({
          kind: fc.constantFrom("by", "within", "end-of-week"),
          date: anything,
          count: anything,
        }),
      ),
      form: anything,
      interviewedOn: fc.oneof(anything, fc.constantFrom("2200-12-30", "1970-01-01")),
      today: anything,
      others: fc.oneof(anything, fc.array(someText, { maxLength: 2 })),
      region: fc.oneof(anything, fc.constantFrom("en-QQ", "en-US-x", "de")),
    },
    { requiredKeys: [] },
  ),
);

describe("whatever comes in", () => {
  it("brings findings that lie in the text, the same each time, and changes nothing", () => {
    fc.assert(
      fc.property(fc.oneof(someText, anything), someFacts, (text, facts) => {
        const findings = checkLetter(letterChecks, text, facts);
        const { length } = typeof text === "string" ? text : "";
        for (const { range } of findings) {
          expect(range?.start ?? 0).toBeLessThanOrEqual(range?.end ?? 0);
          expect(range?.end ?? 0).toBeLessThanOrEqual(length);
        }
        expect(JSON.parse(JSON.stringify(findings))).toEqual(
          checkLetter(letterChecks, text, facts),
        );
      }),
      { numRuns: 1500 },
    );
  });

  it("brings findings where a fact cannot be read", () => {
    const facts = new Proxy(
      {},
      {
        get: () => {
          throw new Error("no");
        },
      },
    );
    expect(() => checkLetter(letterChecks, letterWith(""), facts)).not.toThrow();
  });

  it.each([null, undefined, 5, "rows", {}])("nothing is checked by %j", (rows) => {
    expect(checkLetter(rows as never, letterWith(""), factsOfFrame)).toEqual([]);
  });

  it("whatever they typed stands in a message as they typed it", () => {
    const text = letterWith("").replace("Ana", () => "[{found} $& <b>]");
    const [found] = checkLetter(letterChecks, text, { ...factsOfFrame, interviewers: [] });
    expect(found?.message).toContain("[{found} $& <b>]");
  });
});

describe("how long it takes", () => {
  /** Milliseconds of the processor, the fewest of some runs: the machine may be doing something else as well. */
  const timeOf = (text: string, facts: unknown, runs = 3): number => {
    const times = Array.from({ length: runs }, () => {
      const start = process.cpuUsage();
      checkLetter(letterChecks, text, facts);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    return Math.min(...times);
  };

  it("a letter of 300 words is checked within 5 milliseconds", () => {
    const text = letterWith(
      "I walked the dog along the river and thought of the loom. ".repeat(22),
    );
    expect(timeOf(text, { ...factsOfFrame, others: [letterWith("")] }, 100)).toBeLessThan(5);
  });

  const junk = [
    " ",
    "\n",
    "\t",
    "a",
    "A ",
    "A",
    ".",
    ". ",
    "! ",
    "!",
    "_",
    "[",
    "[a",
    "{",
    "<a",
    "(",
    "(a ",
    "'",
    "a'",
    "’t",
    ",",
    "\n-",
    "\n ",
    "> ",
    "-",
    "X",
    "x ",
    "1 ",
    "13 March ",
    "Friday ",
    "I ",
    "will ",
    "will call ",
    "you ",
    "if you ",
    "thank you ",
    "Dear ",
    "Dear ,\n",
    "Hi",
    "é",
    "🙏",
    "\u0301",
    "汉",
    "Ana ",
    "Tarn ",
    "Tarn Mill ",
    "https://a.b/",
    "@",
    "0",
    ":",
  ];

  it.each(junk)("10,000 characters of %j are read within 200 milliseconds", (piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length));
    expect(timeOf(text, { ...factsOfFrame, others: [text] })).toBeLessThan(200);
    expect(timeOf(letterWith(text), factsOfFrame)).toBeLessThan(200);
  });

  it("any two pieces in turn are read as fast", () => {
    const pieces = fc.constantFrom(...junk);
    fc.assert(
      fc.property(pieces, pieces, pieces, (a, b, end) => {
        const text = (a + b).repeat(Math.ceil(10_000 / (a + b).length)) + end;
        expect(timeOf(text, factsOfFrame)).toBeLessThan(200);
      }),
      { numRuns: 150 },
    );
  });
});
