import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeLetter, textOf } from "../../../src/components/core/messages/letter.ts";
import claims from "../../../src/content/en/advice/claims.json" with { type: "json" };
import { thankYouLetter } from "../../../src/content/en/messages/thank-you.ts";
import { hostileStrings } from "../../browser/support/hostile-strings.ts";
import { choicesOf, fullAnswers, noAnswers } from "./some-answers.ts";

const compose = (answers = {}, choices = {}) =>
  composeLetter(thankYouLetter, { ...fullAnswers, ...answers }, choicesOf(choices));

describe("a letter", () => {
  it("says where each sentence comes from: its part, the claims behind it, the answers in it", () => {
    const { segments, text } = compose();
    expect(segments.find(({ id }) => id === "topic")).toMatchObject({
      advice: ["E1", "C1"],
      answers: ["topic"],
    });
    expect(segments.find(({ id }) => id === "thanks")?.answers).toEqual([
      "interviewedOn",
      "job",
      "company",
    ]);
    expect(textOf(segments)).toBe(text);
  });

  it("stands on claims of the ledger only", () => {
    const known = claims.map(({ id }) => id);
    const named = thankYouLetter.row.parts.flatMap(({ claims }) => claims);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });

  it("gives the same words for the same answers, and puts the date where it is known", () => {
    expect(compose().text).toBe(compose().text);
    expect(compose().text).toContain("by Friday 28 November");
    expect(compose({ promise: null }).text).not.toContain(" by Friday");
  });

  it("invites no questions and names no other offer, in any wording (B6, C7)", () => {
    const said = Object.values(thankYouLetter.words).flatMap((cases) =>
      cases.flatMap(({ warm, plain, formal }) => [...warm, ...plain, ...formal]),
    );
    expect(said.filter((text) => /question|contact me|offer(?:s|ed)? from/i.test(text))).toEqual(
      [],
    );
  });

  it("greets several by all their names, and a team where nobody is named", () => {
    const to = ["Ines Duarte", "Tom Lee", "Dr Ama Boateng"];
    expect(compose({ to }).text).toMatch(/^Dear Ines, Tom and Dr Boateng,\n/);
    expect(compose({ to: [] }).text).toMatch(/^Dear Harbour Bread team,\n/);
    expect(compose({ to: [], company: "" }).text).toMatch(/^Dear hiring team,\n/);
  });

  it("in America closes and dates as there", () => {
    const text = compose({}, { region: "en-US", tone: "formal", form: "letter" }).text;
    expect(text).toContain("\nNovember 21, 2025\n");
    expect(text).toContain("Dear Ines Duarte:");
    expect(text).toMatch(/\nSincerely,\nSam Okoro$/);
  });

  it("on paper has the addresses, and in an email a subject", () => {
    expect(compose({}, { form: "letter" }).text).toMatch(
      /^1 Lindgate\nLeeds\n\n21 November 2025\n\nInes Duarte\nHarbour Bread\n2 Quay\nLeeds\n\nDear/,
    );
    expect(compose().subject).toContain("Baker");
    expect(compose({}, { form: "card" }).subject).toBe("");
  });

  it("keeps a job as it is called", () => {
    expect(compose({ job: "The night nurse role." }).text).toContain("the night nurse role");
    expect(compose({ company: "Hart Inc." }).text).not.toContain("..");
  });

  it("leaves out what a card has no room for, and says so", () => {
    const card = compose({}, { form: "card" });
    expect(card.words).toBeLessThanOrEqual(60);
    expect(card.leftOut).toContain("interest");
  });

  it("names what a good letter still wants", () => {
    const { problems } = composeLetter(thankYouLetter, noAnswers, choicesOf());
    expect(problems.map(({ field }) => field)).toEqual(["sender", "to", "job", "topic", "fit"]);
    const long = "a very long topic indeed ".repeat(40);
    expect(compose({ topic: long }).problems).toEqual([{ field: "letter", kind: "long" }]);
  });
});

describe("whatever is given", () => {
  /** Without the one that reads like a mistake of ours. */
  const typed = hostileStrings.filter((text) => text !== "undefined");
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("{topic}", "[ {when}]", ...typed),
    fc.jsonValue(),
  );

  it("there is a letter or part of one, and never an error", () => {
    const names = Object.keys(fullAnswers);
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...names), hostile),
        fc.dictionary(fc.constantFrom("tone", "form", "wording", "paragraphs", "region"), hostile),
        (answers, choices) => {
          const letter = composeLetter(thankYouLetter, answers as object, choices as object);
          expect(letter.text).not.toMatch(/undefined|\r/);
          expect(letter.text.isWellFormed()).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
    for (const odd of [null, undefined, 7, "x", []])
      expect(() => composeLetter(thankYouLetter, odd as never, odd as never)).not.toThrow();
  });

  it("there is a letter with every hostile text in every answer, and a subject of one line", () => {
    for (const text of typed) {
      const all = Object.keys(fullAnswers).map((name) => [name, text]);
      const people = { to: [text], colleagues: [text], fit: [{ need: text, strength: text }] };
      const letter = compose({ ...Object.fromEntries(all), ...people });
      expect(letter.text).not.toMatch(/undefined|\r/);
      expect(letter.text.isWellFormed()).toBe(true);
      expect(letter.subject).not.toMatch(/[\r\n]/);
    }
  });

  it("what was typed stands there as typed, also where it looks like a gap", () => {
    expect(compose({ company: "[{when}]" }).text).toContain("at [{when}]");
    expect(compose({ company: "$& Sons" }).text).toContain("at $& Sons");
  });
});
