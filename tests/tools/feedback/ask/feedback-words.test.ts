import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyFeedback } from "../../../../src/components/core/questions/draft.ts";
import {
  emailOf,
  factsOf,
  scriptOf,
  scriptText,
  type WordsFacts,
} from "../../../../src/components/tools/feedback/ask/feedback-words.ts";
import claims from "../../../../src/content/en/advice/claims.json" with { type: "json" };
import { feedbackParts } from "../../../../src/content/en/questions/feedback-parts.ts";
import { hostileStrings } from "../../../browser/support/hostile-strings.ts";

const facts: WordsFacts = {
  way: "phone",
  tone: "plain",
  person: "Ines Duarte",
  you: "Sam Rivera",
  job: "baker",
  workedOut: false,
  disappointed: true,
  notToChange: true,
  keepInMind: true,
  questions: ["What would have made me a stronger match?", "What is one thing to change?"],
};

const flags = ["workedOut", "disappointed", "notToChange", "keepInMind"] as const;
const tones = ["warm", "plain", "formal"] as const;

/** Every way in which the words can come together: 2 ways, 3 tones, with and without each part and the name. */
const all = (["phone", "email"] as const).flatMap((way) =>
  tones.flatMap((tone) =>
    Array.from({ length: 2 ** (flags.length + 1) }, (_, bits): WordsFacts => {
      const on = Object.fromEntries(flags.map((flag, at) => [flag, Boolean(bits & (1 << at))]));
      return { ...facts, ...on, way, tone, person: bits & 16 ? facts.person : "" };
    }),
  ),
);

describe("the words after a no", () => {
  it("are an email with each part in its place", () => {
    expect(emailOf({ ...facts, way: "email" })).toMatchObject({
      subject: "baker: thank you, and two questions",
      text: `Hello Ines Duarte,

Thank you for your time and for considering me for the position of baker. I am disappointed, and I understand. It is hard to decide such things. I am not trying to change your mind. I want to learn.

May I ask you two questions?
What would have made me a stronger match?
What is one thing to change?

Please keep me in mind for other openings. A short answer is enough. Thank you.

Best wishes,
Sam Rivera`,
    });
  });

  it("are a script in four parts, each sentence with the claims behind it", () => {
    const script = scriptOf(facts);
    expect(script.map(({ title }) => title)).toEqual(["Hello", "Thanks", "Questions", "Close"]);
    expect(script[1]?.lines.map((line) => line.claims)).toEqual([["A9", "B9"], ["B9"], ["B9"]]);
    expect(scriptText(script)).toContain("Questions\nMay I ask you two questions?\nWhat would");
  });

  it("read well however they come together: no gap, no hole, no doubled space", () => {
    expect(all).toHaveLength(192);
    for (const one of all) {
      const text = one.way === "phone" ? scriptText(scriptOf(one)) : emailOf(one).text;
      expect(text, JSON.stringify(one)).not.toMatch(/[{}]|undefined| {2}| [,.?]|\n{3}|^\s|\s$/);
      expect(text).toContain("Sam Rivera");
      expect(text.includes("mind")).toBe(/mind/.test(text));
      expect(text.includes("disappointed")).toBe(one.disappointed);
      expect(text).toContain("hank you");
    }
  });

  it("name claims of the ledger only, and have a text for each tone", () => {
    const known = new Set(claims.map(({ id }) => id));
    for (const part of feedbackParts) {
      expect(part.claims.filter((id) => !known.has(id))).toEqual([]);
      for (const tone of tones) {
        expect(part.phone[tone]).not.toBe("");
      }
    }
  });

  it("have gaps to read over where something is not known yet", () => {
    const gaps = factsOf(emptyFeedback, { interviewers: [], job: " " }, "", []);
    expect(scriptText(scriptOf(gaps))).toContain("(your name)");
    expect(scriptText(scriptOf(gaps))).toContain("(the job)");
  });

  it("leave names as they were typed, also what looks like a gap", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (you, job) => {
        const { text } = emailOf({ ...facts, way: "email", you: `<${you}>`, job: `<${job}>` });
        expect(text).toContain(`<${you}>`);
        expect(text).toContain(`<${job}>`);
      }),
      { examples: hostileStrings.map((text): [string, string] => [text, text]) },
    );
  });
});
