import { describe, expect, it } from "vitest";
import { composeLetter, type Letter } from "../../../src/components/core/messages/letter.ts";
import { thankYouLetter } from "../../../src/content/en/messages/thank-you.ts";
import { choicesOf, everyPresence, forms, fullAnswers, tones } from "./some-answers.ts";

/** What no reader may find in a letter, and what it is called here. */
const faults: readonly [string, RegExp][] = [
  ["two spaces", / {2}/],
  ["a space before a stop", / [.,:;!?]/],
  ["undefined or null", /undefined|null|NaN/],
  ["a bracket or a gap", /[[\]{}()]/],
  ["two stops", /[.!?…]\s*[.!?…]|,,|::|,\./],
  ["an empty line too many", /\n{3}/],
  ["a space at the end of a line", / \n| $/],
  ["a small letter after a stop", /[.!?] \p{Ll}/u],
];

const bodyParts = /^(?:thanks|topic|fit|fit-more|asked|better|why|interest|pass-on|forward)$/;

function faultsOf(letter: Letter): string[] {
  const found = faults.filter(([, fault]) => fault.test(letter.text)).map(([name]) => name);
  const body = letter.segments.filter(({ id }) => bodyParts.test(id)).map(({ text }) => text);
  if (body.some((text) => !/[.!?…]["”’]?$/u.test(text))) found.push("a sentence without a stop");
  const opened = body.map((text) => text.split(/[\s,]/)[0]);
  if (opened.some((word, at) => at > 1 && word === opened[at - 1] && word === opened[at - 2]))
    found.push("three sentences that begin alike");
  if (!letter.text.startsWith("Dear ") && !/\n\n(?:Dear|Hello) |^Hello /.test(letter.text))
    found.push("no greeting");
  return found;
}

/** What most letters are about; the rest is walked with one wording each. */
const core = ["company", "topic", "fit", "better", "why", "promise"] as const;

const promises = [
  { kind: "by", day: "2025-11-28" },
  { kind: "within", count: 2, unit: "weeks" },
  { kind: "end-of-week" },
  { kind: "soon" },
] as const;

const lengths = { card: 60, one: 120, two: 180 };

/** One line a letter that has faults, and at most a few of them. */
function bad(letters: Iterable<[string, Letter, number]>): string[] {
  const lines: string[] = [];
  for (const [name, letter, most] of letters) {
    const found = faultsOf(letter);
    if (letter.words > most) found.push(`${letter.words} words`);
    if (found.length > 0) lines.push(`${name}: ${found.join(", ")}\n${letter.text}`);
    if (lines.length > 3) break;
  }
  return lines;
}

describe.each(forms)("every %s", (form) => {
  it.each(tones)("with any answers given or missing reads well: %s", (tone) => {
    function* letters(): Generator<[string, Letter, number]> {
      let at = 0;
      for (const answers of everyPresence()) {
        // Each combination meets each wording in its turn, and each pair of neighbours meets all of them.
        at += 1;
        const wordings = form === "card" ? [at % 60, (at + 1) % 60] : [at % 60];
        for (const wording of wordings) {
          const paragraphs = at % 2 ? 1 : 2;
          const choices = choicesOf({ tone, form, wording, paragraphs });
          const limit = form === "card" ? "card" : paragraphs === 1 ? "one" : "two";
          yield [
            `${at}/${wording}`,
            composeLetter(thankYouLetter, answers, choices),
            lengths[limit],
          ];
        }
      }
    }
    expect(bad(letters())).toEqual([]);
  });

  it.each(tones)("in all of its wordings, with any of what it is about, reads well: %s", (tone) => {
    function* letters(): Generator<[string, Letter, number]> {
      for (const answers of everyPresence(core)) {
        for (let wording = 0; wording < 60; wording++) {
          const region = wording % 2 ? "en-US" : "en-GB";
          const choices = choicesOf({ tone, form, wording, region });
          const letter = composeLetter(thankYouLetter, answers, choices);
          yield [`${wording}`, letter, form === "card" ? 60 : 120];
        }
      }
    }
    expect(bad(letters())).toEqual([]);
  });

  it.each(promises)("says when they decide as they said it: %j", (promise) => {
    function* letters(): Generator<[string, Letter, number]> {
      for (const tone of tones) {
        for (let wording = 0; wording < 60; wording++) {
          const choices = choicesOf({ tone, form, wording });
          const letter = composeLetter(thankYouLetter, { ...fullAnswers, promise }, choices);
          yield [`${wording}`, letter, form === "card" ? 60 : 120];
        }
      }
    }
    expect(bad(letters())).toEqual([]);
  });
});

it("says another sentence in every part when it is said differently", () => {
  for (const tone of tones) {
    const [one, other] = [0, 1].map((wording) =>
      composeLetter(thankYouLetter, fullAnswers, choicesOf({ tone, wording })),
    );
    const same = one?.segments.filter(
      ({ id, text }) =>
        bodyParts.test(id) && id !== "better" && other?.segments.some((part) => part.text === text),
    );
    expect(same).toEqual([]);
  }
});
