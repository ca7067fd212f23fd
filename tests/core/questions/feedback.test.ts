import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkQuestion, chooseQuestions } from "../../../src/components/core/questions/feedback.ts";
import claims from "../../../src/content/en/advice/claims.json" with { type: "json" };
import { feedbackQuestions } from "../../../src/content/en/questions/feedback-questions.ts";
import { questionChecks } from "../../../src/content/en/questions/question-checks.ts";
import * as fifth from "./fifth-voices.ts";
import * as fourth from "./fourth-voices.ts";
import * as others from "./other-voices.ts";
import * as own from "./own-questions.ts";
import * as sixth from "./sixth-voices.ts";
import * as third from "./third-voices.ts";

const sets = [own, others, third, fourth, fifth, sixth];
const known = new Set(claims.map(({ id }) => id));

describe("a question that another person can answer", () => {
  it.each(sets.flatMap(({ good }) => good))("has no finding: %s", (question) => {
    expect(checkQuestion(questionChecks, question)).toEqual([]);
  });

  it.each(feedbackQuestions)("is each of ours: $text", ({ text, textAtLast = "" }) => {
    expect(checkQuestion(questionChecks, text)).toEqual([]);
    expect(checkQuestion(questionChecks, textAtLast)).toEqual([]);
  });
});

describe("a question asked while it hurts", () => {
  it.each(sets.flatMap(({ faulty }) => faulty))("%s: %s", (question, check) => {
    expect(checkQuestion(questionChecks, question).map((finding) => finding.check)).toContain(
      check,
    );
  });

  it("is shown where the fault stands, with its claims and a kinder wording", () => {
    const [finding] = checkQuestion(questionChecks, "Thank you. Why didn’t I get the job?");
    expect(finding).toMatchObject({
      check: "why-not-me",
      claims: ["A9", "B9"],
      range: { start: 11, end: 23 },
      suggestion: "What would have made me a stronger match?",
    });
  });

  it("may have several faults, each found once, in the order in which they stand there", () => {
    const text =
      "Did you even read my CV? Did you even look at it? My lawyer will ask who got the job.";
    expect(checkQuestion(questionChecks, text).map(({ check }) => check)).toEqual([
      "blame",
      "closed",
      "legal",
      "comparison",
    ]);
  });
});

describe("the checks", () => {
  it("name claims that exist, and offer wordings with no fault of their own", () => {
    for (const { id, claims: named, cases, most } of questionChecks) {
      expect(named.length, id).toBeGreaterThan(0);
      expect(named.filter((claim) => !known.has(claim))).toEqual([]);
      for (const kinder of [...cases.map((one) => one.kinder), ...(most ? [most.kinder] : [])]) {
        expect(checkQuestion(questionChecks, kinder), kinder).toEqual([]);
      }
    }
  });

  it("can each be found, by each of their phrases' own words", () => {
    const found = new Set(sets.flatMap(({ faulty }) => faulty.map(([, check]) => check)));
    expect([...found].sort()).toEqual(questionChecks.map(({ id }) => id).sort());
  });

  it("take any text, say the same twice, and point into it", () => {
    const someText = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(fc.constantFrom("why", "not", "i", "?", "but", "…", "didn't", "you", "’", "sue"), {
          maxLength: 40,
        })
        .map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(someText, (text) => {
        const findings = checkQuestion(questionChecks, text);
        expect(checkQuestion(questionChecks, text)).toEqual(findings);
        for (const { range } of findings) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThan(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("never throw, whatever they are given", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (rows, text) => {
        expect(checkQuestion(rows as never, text as never)).toBeInstanceOf(Array);
      }),
    );
    const cases = [{ finds: ["(("], kinder: "" }];
    const broken = { id: "x", title: "", message: "", claims: [], cases };
    expect(checkQuestion([broken], "((")).toEqual([]);
  });

  it("answer to a very long text within a tenth of a second", () => {
    const text = "why did you not but i was you never ".repeat(3_000);
    const start = performance.now();
    checkQuestion(questionChecks, text);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe("the questions to ask", () => {
  const situation = { ask: "phone", reached: "first", hard: [], wants: [], own: "" } as const;
  const idsOf = (changes: object) =>
    chooseQuestions(feedbackQuestions, { ...situation, ...changes }).chosen.map(({ id }) => id);

  it("are those that are wanted, in the order in which they are best asked", () => {
    expect(idsOf({ wants: ["again", "answer", "stronger-match"] })).toEqual([
      "stronger-match",
      "answer",
      "again",
    ]);
  });

  it("are suggested where none is wanted, by how far you got and what was hard", () => {
    expect(idsOf({})).toEqual(["stronger-match", "skill-gap", "one-thing"]);
    expect(idsOf({ reached: "last" })).toEqual(["stronger-match", "answer", "again"]);
    expect(idsOf({ hard: ["Food safety?"] })).toContain("answer");
  });

  it("name the question that was hard, whatever it holds", () => {
    const { chosen } = chooseQuestions(feedbackQuestions, {
      ...situation,
      hard: [" ", "What is {hard} $&?"],
      wants: ["answer"],
    });
    expect(chosen[0]?.text).toContain("“What is {hard} $&?”");
  });

  it("leave room for a question of one's own, which is asked last", () => {
    const wants = ["stronger-match", "answer", "one-thing"];
    expect(idsOf({ wants, own: " How? " })).toEqual(["stronger-match", "answer", "own"]);
    expect(idsOf({ own: "How?" })).toEqual(["own"]);
  });

  it("say of each that is held back why", () => {
    const { heldBack } = chooseQuestions(feedbackQuestions, {
      ...situation,
      wants: feedbackQuestions.map(({ id }) => id),
    });
    expect(heldBack.map(({ id, why }) => [id, why])).toEqual([
      ["training", "too-many"],
      ["one-thing", "too-many"],
      ["again", "too-many"],
    ]);
    const suggested = chooseQuestions(feedbackQuestions, situation).heldBack;
    expect(suggested.map(({ why }) => why)).toContain("same");
    expect(suggested.map(({ why }) => why)).toContain("others-fit");
  });

  it("are one to three of the list, each once, and all others are held back", () => {
    const ids = feedbackQuestions.map(({ id }) => id);
    const some = fc.record({
      ask: fc.constantFrom("phone", "email"),
      reached: fc.constantFrom("first", "later", "last"),
      hard: fc.array(fc.string()),
      wants: fc.array(fc.oneof(fc.constantFrom(...ids), fc.string())),
      own: fc.string(),
    });
    fc.assert(
      fc.property(some, (given) => {
        const { chosen, heldBack } = chooseQuestions(feedbackQuestions, given as never);
        expect(chosen.length).toBeGreaterThanOrEqual(1);
        expect(chosen.length).toBeLessThanOrEqual(3);
        const all = [...chosen, ...heldBack].map(({ id }) => id).filter((id) => id !== "own");
        expect(all.sort()).toEqual([...ids].sort());
        for (const { id, reason, claims: named } of chosen.filter((one) => one.id !== "own")) {
          expect(reason, id).not.toBe("");
          expect(named.every((claim) => known.has(claim))).toBe(true);
        }
      }),
    );
  });

  it("are answered for, whatever is given", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (rows, given) => {
        expect(chooseQuestions(rows as never, given as never).heldBack).toBeInstanceOf(Array);
        expect(chooseQuestions(feedbackQuestions, given as never).chosen.length).toBeGreaterThan(0);
      }),
    );
  });
});
