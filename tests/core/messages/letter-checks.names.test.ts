import { describe, expect, it } from "vitest";
import { checkLetter } from "../../../src/components/core/check/check-letter.ts";
import { letterChecks } from "../../../src/content/en/checks/letter-checks.ts";
import { factsOfFrame, letterWith } from "./letters/frame.ts";

describe("company and job, spelled alike", () => {
  const spelled = (sentence: string, company: string, job = "") =>
    checkLetter(
      letterChecks,
      letterWith(sentence)
        .replace("Tarn Mill", company)
        .replace("weaver", job || "weaver"),
      {
        ...factsOfFrame,
        company,
        ...(job && { job }),
      },
    ).map(({ suggestion }) => suggestion?.text);

  it.each([
    ["Yahoo!", "I like Yahoo and Yahoo!'s new page."],
    ["H&M", "I buy at H & M."],
    ["AT&T", "AT&T's masts are tall."],
    ["Ernst & Young", "I read about Ernst and Young."],
    ["Acme Bakery Ltd", "I know Acme well, and Acme Bakery's rolls."],
    ["The Body Shop", "I know the Body Shop by heart."],
    ["Next", "I am free next week."],
    ["Apple", "An apple a day helps."],
    ["Levi's", "Levi’s jeans last."],
    ["adidas", "Adidas shoes last."],
    ["iRobot", "The iRobot hall is big."],
    ["Royal Free London NHS Foundation Trust", "The Royal Free is close to home."],
    ["Café Zoë", "I liked the Cafe Zoë mugs."],
    ["7-Eleven", "I shop at 7-Eleven."],
    ["東京電力", "I admire 東京電力."],
  ])("%s: %s", (company, sentence) => {
    expect(spelled(sentence, company)).toEqual([]);
  });

  it.each([
    ["Harbour Lane Bakery", "I pass Harbor Lane Bakery daily.", "Harbour Lane Bakery"],
    ["Harbour Lane Bakery", "I pass Harbour Bakery daily.", "Harbour Lane Bakery"],
    ["Harbour Lane Bakery", "I pass harbour lane bakery daily.", "Harbour Lane Bakery"],
    ["The Body Shop", "I buy soap at Body Shop.", "Body Shop"],
    ["The Body Shop", "I know the Bodyshop by heart.", "Body Shop"],
    ["Sainsbury's", "I buy soap at Sainsburys.", "Sainsbury's"],
    ["Siemens", "I know Simens by heart.", "Siemens"],
    ["IKEA", "I buy shelves at Ikea.", "IKEA"],
  ])("%s, and then: %s", (company, sentence, offered) => {
    expect(spelled(sentence, company)).toEqual([offered]);
  });

  it.each([
    ["Sales", "I like sales."],
    ["IT support", "IT support calms people."],
    ["Marketing Assistant (maternity cover)", "The assistant I replace was kind."],
    ["Teacher of Maths", "Teaching maths is a joy."],
    ["Baker", "The bakery smells good."],
    ["Nurse / Midwife", "A midwife taught me."],
  ])("the job %s: %s", (job, sentence) => {
    expect(spelled(sentence, "Tarn Mill", job)).toEqual([]);
  });
});
