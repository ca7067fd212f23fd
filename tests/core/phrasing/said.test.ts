import { describe, expect, it } from "vitest";
import { composeLetter, type Letter } from "../../../src/components/core/messages/letter.ts";
import type { LetterAnswers } from "../../../src/components/core/messages/letter-shape.ts";
import { thankYouLetter } from "../../../src/content/en/messages/thank-you.ts";
import { choicesOf, forms, noAnswers, tones } from "../messages/some-answers.ts";
import typed from "./typed/answers.json" with { type: "json" };

/** Answers as people type them on a phone, each by the question that it answers. */
const all = Object.entries(typed).flatMap(([question, list]) =>
  list.map((answer) => ({ question: question as keyof typeof typed, answer })),
);

const base = { ...noAnswers, company: "Hill House", to: ["Ines"], sender: "Sam" };

function answersOf(question: keyof typeof typed, answer: string): LetterAnswers {
  if (question === "strength") return { ...base, fit: [{ need: "", strength: answer }] };
  if (question === "need")
    return { ...base, fit: [{ need: answer, strength: "have 3 years of experience" }] };
  if (question === "asked") return { ...base, asked: answer, better: "I hold the certificate" };
  return { ...base, [question]: answer };
}

const freely = /^(?:topic|need|fit|asked|better|why)$/;
const bodyOf = ({ segments }: Letter): string =>
  segments
    .filter(({ id }) => freely.test(id))
    .map(({ text }) => text)
    .join(" ");

/** What no sentence of ours may do, whatever was typed into it. */
const faults: readonly [string, RegExp][] = [
  ["a small i", /(?<![\p{L}\p{N}.'’-])i(?=[\s,.!?;]|['’]m)/u],
  ["a small letter after a stop", /(?<!\d)[.!?] \p{Ll}(?!ttp)/u],
  ["two marks", /[!?]{2,}|\.\.|[,;:]\./],
  ["how before no sentence of how", /\babout (?:how (?:do|did|is|are)|because|that|when will)\b/],
  ["no stop at the end", /[^.!?…”")]$/],
];

describe("whatever is typed on a phone", () => {
  it("is set into sentences that were read, one by one", async () => {
    const lines = all.map(({ question, answer }, at) => {
      const choices = {
        tone: tones[at % 3] ?? "plain",
        form: forms[at % 7 === 0 ? 2 : 0] ?? "email",
      };
      const letter = composeLetter(
        thankYouLetter,
        answersOf(question, answer),
        choicesOf({ ...choices, wording: at, paragraphs: 2 }),
      );
      return `${question}: ${answer.replaceAll("\n", " / ")}\n    ${bodyOf(letter) || "(nothing)"}`;
    });
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("typed/letters.txt");
  });

  it("breaks no sentence, in any tone and form, and needs one colon at most", () => {
    const found = all.flatMap(({ question, answer }) =>
      tones.flatMap((tone) =>
        forms.flatMap((form) =>
          ["en-GB", "en-US"].flatMap((region) => {
            const choices = choicesOf({ tone, form, region, wording: 1, paragraphs: 2 });
            const letter = composeLetter(thankYouLetter, answersOf(question, answer), choices);
            const body = bodyOf(letter);
            const broken = faults
              .filter(([, fault]) => body && fault.test(body))
              .map(([name]) => name);
            const colons = letter.text.match(/:(?=\s)/g)?.length ?? 0;
            if (colons > (answer.includes(":") ? 2 : 1)) broken.push(`${colons} colons`);
            return broken.map((name) => `${name}: ${answer.slice(0, 60)} → ${body.slice(0, 160)}`);
          }),
        ),
      ),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  it("needs one colon at most where every answer is odd", () => {
    for (const tone of tones) {
      const { text } = composeLetter(
        thankYouLetter,
        {
          ...base,
          topic: "fast",
          fit: [
            { need: "licence", strength: "never late" },
            { need: "nights", strength: "no idea" },
          ],
          why: "close to home",
        },
        choicesOf({ tone, paragraphs: 2 }),
      );
      expect(text.match(/:(?=\s)/g) ?? []).toHaveLength(1);
    }
  });
});
