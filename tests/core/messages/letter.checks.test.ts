import { describe, expect, it } from "vitest";
import { checkLetter, composeLetter } from "../../../src/components/core/messages/letter.ts";
import { letterChecks } from "../../../src/content/en/checks/letter-checks.ts";
import { thankYouLetter } from "../../../src/content/en/messages/thank-you.ts";
import { choicesOf, forms, fullAnswers, tones } from "./some-answers.ts";

const facts = {
  interviewers: fullAnswers.to,
  job: fullAnswers.job,
  company: fullAnswers.company,
  topics: fullAnswers.topic,
  promise: { kind: "by", date: "2025-11-28" },
  interviewedOn: fullAnswers.interviewedOn,
  today: fullAnswers.today,
};

describe.each(forms)("a whole %s", (form) => {
  it.each(tones)("that is composed leaves the checks nothing to say: %s", (tone) => {
    for (let wording = 0; wording < 12; wording++) {
      for (const region of ["en-GB", "en-US"]) {
        const choices = choicesOf({ tone, form, wording, region, paragraphs: 2 });
        const { text } = composeLetter(thankYouLetter, fullAnswers, choices);
        const found = checkLetter(letterChecks, text, { ...facts, form, region });
        expect(found.map(({ check, message }) => `${check}: ${message}\n${text}`)).toEqual([]);
      }
    }
  });
});
