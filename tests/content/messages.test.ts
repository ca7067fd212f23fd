import { describe, expect, it } from "vitest";
import { checkLetter } from "../../src/components/core/check/check-letter.ts";
import { composeLetter } from "../../src/components/core/messages/compose-letter.ts";
import { wordsIn } from "../../src/components/core/phrasing/tidy.ts";
import claims from "../../src/content/en/advice/claims.json" with { type: "json" };
import { letterChecks } from "../../src/content/en/checks/letter-checks.ts";
import { feedbackEmail } from "../../src/content/en/messages/feedback.ts";
import { thankYouLetter } from "../../src/content/en/messages/thank-you.ts";
import { withdrawalEmail } from "../../src/content/en/messages/withdraw.ts";
import { events } from "../../src/content/rules/timeline/events.ts";
import { fullAnswers, noAnswers } from "../core/messages/some-answers.ts";

/** Every kind of message, with the gaps that only it has. A new kind is one more row. */
const kinds = [
  { message: thankYouLetter, more: {} },
  {
    message: feedbackEmail,
    more: {
      ...{ person: "Ines", you: "Sam", job: "baker", count: "one question", question1: "Why?" },
      ...{ workedOut: "yes", disappointed: "yes", notToChange: "yes", keepInMind: "yes" },
    },
    always: { you: "Sam", job: "baker", count: "one question" },
  },
  { message: withdrawalEmail, more: { elsewhere: "yes" } },
];
const tones = ["warm", "plain", "formal"] as const;
const regions = ["en-GB", "en-US"];

describe.each(kinds.map((kind) => [kind.message.row.id, kind] as const))(
  "the message %s",
  (_, kind) => {
    const { message, more } = kind;
    const { row, words } = message;
    const always = "always" in kind ? kind.always : {};
    const most = Math.max(
      ...Object.values(words).flatMap((cases) => cases.map(({ plain }) => plain.length)),
    );
    const all = [
      ["nothing", noAnswers, always],
      ["everything", fullAnswers, more],
    ] as const;

    it.each(all)(
      "is whole with %s known, in each form, tone, region and wording",
      (_, answers, gaps) => {
        for (const form of row.forms)
          for (const tone of tones)
            for (const region of regions)
              for (let wording = 0; wording < most; wording++) {
                const letter = composeLetter(
                  message,
                  answers,
                  { form, tone, region, wording },
                  gaps,
                );
                const { text, problems } = letter;
                expect(text).not.toMatch(/[{}[\]]|undefined|null| {2}|\.\.| [,.]|\n{3}|^\s|\s$/);
                expect(wordsIn(text)).toBeGreaterThan(8);
                expect(problems.map(({ kind: problem }) => problem)).not.toContain("long");
                const ids = row.checks ?? letterChecks.map(({ id }) => id);
                if (row.checks) {
                  const checks = letterChecks.filter(({ id }) => ids.includes(id));
                  expect(checkLetter(checks, text, {})).toEqual([]);
                }
              }
      },
    );

    it("uses each of its words, and has words for each of its parts", () => {
      expect(Object.keys(words).toSorted()).toEqual(row.parts.map(({ id }) => id).toSorted());
      expect(Object.keys(message.names).toSorted()).toEqual(
        row.parts.map(({ id }) => id).toSorted(),
      );
    });

    it("names parts, claims, checks and an event that are there", () => {
      const ids: string[] = row.parts.map(({ id }) => id);
      for (const id of [...row.blocks.flat(), ...row.second, ...row.lines, ...row.dropped])
        expect(ids).toContain(id);
      const known = claims.map(({ id }) => id);
      for (const id of row.parts.flatMap((part) => part.claims)) expect(known).toContain(id);
      for (const id of row.checks ?? [])
        expect(letterChecks.map((check) => check.id)).toContain(id);
      if (row.onSent) expect(Object.keys(events)).toContain(row.onSent);
      expect(row.fileName).toMatch(/^[a-z-]+$/);
    });
  },
);
