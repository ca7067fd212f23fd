import { describe, expect, it } from "vitest";
import { checkLetter } from "../../../src/components/core/check/check-letter.ts";
import { letterChecks } from "../../../src/content/en/checks/letter-checks.ts";
import { factsOfFrame, letterWith } from "./letters/frame.ts";
import { badLetters, goodLetters, harmful, harmless } from "./letters/letters.ts";

const check = (text: unknown, facts: unknown = {}) => checkLetter(letterChecks, text, facts);
const idsIn = (text: unknown, facts?: unknown) => [
  ...new Set(check(text, facts).map(({ check: id }) => id)),
];
const inFrame = (sentence: string, facts = {}) =>
  check(letterWith(sentence), { ...factsOfFrame, ...facts });

describe("a good letter", () => {
  it.each(goodLetters)("$name: nothing to change", ({ text, facts }) => {
    expect(check(text, facts)).toEqual([]);
  });

  it.each(harmless)("may say: %s", (sentence) => {
    expect(inFrame(sentence)).toEqual([]);
  });
});

describe("a letter with faults", () => {
  it.each(badLetters)("$name: each is found, and nothing else", ({ text, facts, finds }) => {
    expect(idsIn(text, facts).sort()).toEqual([...finds].sort());
  });

  it.each(
    Object.entries(harmful).flatMap(([id, sentences]) =>
      sentences.map((one) => [id, one] as const),
    ),
  )("%s: %s", (id, sentence) => {
    expect(idsIn(letterWith(sentence), factsOfFrame)).toEqual([id]);
  });
});

describe("what is found", () => {
  it("has its place in the text, and a sentence without gaps", () => {
    for (const { text, facts } of badLetters)
      for (const { range, message, suggestion } of check(text, facts)) {
        expect(message).not.toMatch(/(?<!“[^”]*)[{}]|undefined|^$/);
        for (const place of [range, suggestion?.range].filter(Boolean)) {
          expect(place?.start).toBeGreaterThanOrEqual(0);
          expect(place?.end).toBeLessThanOrEqual(text.length);
        }
      }
  });

  it("stands where the words are, in UTF-16 places", () => {
    const text = letterWith("🙏 I am a team player.");
    const [found] = check(text, factsOfFrame);
    expect(text.slice(found?.range?.start, found?.range?.end)).toBe("team player");
  });

  it("is mended by what is offered", () => {
    for (const { text, facts } of badLetters)
      for (const { check: id, suggestion } of check(text, facts)) {
        if (!suggestion) continue;
        const { range } = suggestion;
        const mended = text.slice(0, range.start) + suggestion.text + text.slice(range.end);
        const before = check(text, facts).filter((one) => one.check === id).length;
        expect(check(mended, facts).filter((one) => one.check === id).length, text).toBeLessThan(
          before,
        );
      }
  });

  it("names its claims, or is our suggestion", () => {
    const [spoken] = inFrame("I have another offer from Acme.");
    expect(spoken).toMatchObject({
      check: "presses-or-other-offers",
      claims: ["C7"],
      tone: "advice",
    });
    const [late] = inFrame("", { interviewedOn: "2026-03-02", today: "2026-03-09" });
    expect(late).toMatchObject({ check: "sent-late", range: null, tone: "kind" });
    expect(late?.claims).toContain("D6");
  });
});

describe("the day they named", () => {
  const lookAhead = (line: string, promise: unknown, more = {}) =>
    check(letterWith("").replace(/I look.*March\./, line), { ...factsOfFrame, promise, ...more });

  it.each([
    ["I look forward to hearing from you on the 13th.", "2026-03-13"],
    ["I look forward to hearing from you on March 13th.", { kind: "by", date: "2026-03-13" }],
    ["I look forward to hearing from you next Friday.", "2026-03-13"],
    ["I look forward to your news in two weeks.", { kind: "within", count: 2, unit: "weeks" }],
    ["I look forward to your news by the end of the week.", { kind: "end-of-week" }],
    ["I look forward to your news.", { kind: "none" }],
    ["I look forward to your news.", null],
    ["I look forward to your news.", ""],
    ["I look forward to your news.", { kind: "within", count: "soon" }],
  ])("%s fits %j", (line, promise) => {
    expect(lookAhead(line, promise)).toEqual([]);
  });

  it.each([
    ["I look forward to hearing from you by Thursday.", "2026-03-13", "they named Friday 13 March"],
    ["I look forward to hearing from you on the 14th.", "2026-03-13", "they named Friday 13 March"],
    ["I look forward to hearing from you by 13 April.", "2026-03-13", "they named Friday 13 March"],
    [
      "I look forward to hearing from you by Monday 13 March 2026.",
      "2026-03-13",
      "is Friday 13 March",
    ],
    ["I look forward to hearing from you.", "2026-03-13", "Friday 13 March"],
    ["I look forward to hearing from you.", { kind: "end-of-week" }, "time they gave"],
  ])("%s is mended where they said %j", (line, promise, message) => {
    expect(lookAhead(line, promise).map((one) => one.message)).toEqual([
      expect.stringContaining(message),
    ]);
  });

  it("is offered in the English of the reader", () => {
    const [found] = lookAhead("", "2026-03-13", { region: "en-US" });
    expect(found?.suggestion?.text).toContain("Friday March 13");
  });

  it("may be another day where that one was the day of the interview", () => {
    const line = "After our talk on Monday I look forward to hearing from you by Friday.";
    expect(lookAhead(line, "2026-03-13", { interviewedOn: "2026-03-09" })).toEqual([]);
  });
});

describe("what is not known", () => {
  it("is not asked for: job, company, day", () => {
    expect(idsIn(letterWith("").replace("Tarn Mill", "yours"), { interviewers: ["Ana"] })).toEqual(
      [],
    );
  });

  it("leaves the rest: a person, thanks, something said, a strength, a look ahead", () => {
    expect(idsIn("The weather is fine in Leeds today, and the trains run.")).toEqual([
      "named-person",
      "thanks",
      "something-you-talked-about",
      "fit-for-the-job",
      "looks-forward",
    ]);
  });

  it.each(["", "   \n", null, undefined, 7, {}, []])("nothing is asked of %j", (text) => {
    expect(check(text, factsOfFrame)).toEqual([]);
  });
});

describe("the rows", () => {
  it("have an id of their own, a claim or our name, and words for a reader", () => {
    const ids = letterChecks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { claims, ours, title, fine, say } of letterChecks) {
      expect(claims.length > 0).toBe(ours !== true);
      for (const words of [title, fine, ...Object.values(say)]) expect(words).toMatch(/\S/);
    }
  });

  it("know eighty generic phrases and more, each found in a letter", () => {
    const row = letterChecks.find(({ id }) => id === "generic-phrases");
    const phrases = row?.rule.kind === "avoid" ? row.rule.groups.flatMap((one) => one.phrases) : [];
    expect(phrases.length).toBeGreaterThanOrEqual(80);
    for (const phrase of phrases) {
      const plain = phrase
        .replace(/\S+\?(?= |$)/g, "")
        .replace(/(\S+?)\|\S+/g, "$1")
        .replace(/ ?… ?/g, " ");
      expect(
        inFrame(`We ${plain.trim()}.`).map((one) => one.check),
        phrase,
      ).toContain("generic-phrases");
    }
  });
});
