import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkLetter } from "../../../src/components/core/check/check-letter.ts";
import { letterChecks } from "../../../src/content/en/checks/letter-checks.ts";
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
