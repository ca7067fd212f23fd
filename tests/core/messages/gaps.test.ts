import { describe, expect, it } from "vitest";
import { answerOf, gapsOf } from "../../../src/components/core/messages/gaps.ts";
import type { LetterAnswers, LetterChoices } from "../../../src/components/core/messages/letter.ts";
import { choicesOf, fullAnswers, noAnswers } from "./some-answers.ts";

const gapsFor = (answers: Partial<LetterAnswers>, choices: Partial<LetterChoices> = {}) =>
  gapsOf({ ...noAnswers, ...answers }, choicesOf(choices));

describe("the gaps of a letter", () => {
  it("are filled from the answers, as they stand in a sentence", () => {
    expect(gapsFor(fullAnswers)).toEqual({
      organisation: "organisation",
      sincerely: "Yours sincerely",
      colon: ",",
      seek: "someone who can start early",
      need: "someone who can start early",
      strength: "have worked early shifts for 4 years",
      need2: "food safety",
      strength2: "trained 2 apprentices in it",
      sender: "Sam Okoro",
      comma: ",",
      names: "Ines",
      colleagues: "Tom Lee and Ama Boateng",
      theJob: "the Baker position",
      company: "Harbour Bread",
      companyWork: "the work at Harbour Bread",
      companyOrYou: "Harbour Bread",
      topic: "the new oven and how you train apprentices",
      asked: "cleaning plans",
      better: "I hold the certificate and wrote the plan at my last bakery.",
      why: "that you bake everything by hand",
      when: "yesterday",
      by: "by Friday 28 November",
      date: "21 November 2025",
      ownAddress: "1 Lindgate\nLeeds",
      address: "Ines Duarte\nHarbour Bread\n2 Quay\nLeeds",
    });
  });

  it("are empty without answers, but for whom it greets and what you would join", () => {
    const filled = Object.entries(gapsFor({})).filter(([, value]) => value);
    expect(Object.fromEntries(filled)).toEqual({
      organisation: "organisation",
      sincerely: "Yours sincerely",
      colon: ",",
      names: "hiring team",
      companyOrYou: "your team",
    });
  });

  it("are spelled as the region spells", () => {
    const american = { organisation: "organization", sincerely: "Sincerely", colon: ":" };
    expect(gapsFor({}, { region: "en-US" })).toMatchObject(american);
    expect(gapsFor({}, { region: "en-PH" })).toMatchObject(american);
    expect(gapsFor({}, { region: "en-AU" })).toMatchObject({ organisation: "organisation" });
  });

  it.each([
    ["names", "to"],
    ["theJob", "job"],
    ["companyWork", "company"],
    ["companyOrYou", "company"],
    ["need2", "fit"],
    ["strength", "fit"],
    ["by", "promise"],
    ["when", "interviewedOn"],
  ])("%s stands on the answer to %s", (gap, answer) => {
    expect(answerOf[gap]).toBe(answer);
  });

  it("stand on an answer each, but for words of the region, the comma and the date", () => {
    const ours = ["organisation", "sincerely", "colon", "comma", "date"];
    const gaps = Object.keys(gapsFor(fullAnswers)).filter((gap) => !ours.includes(gap));
    // What fits into no sentence has a gap of its own (said.ts), in place of this one.
    const fitting = Object.keys(answerOf).filter((gap) => !/(?:Said|Own)$/.test(gap));
    expect(fitting.sort()).toEqual(gaps.sort());
    for (const answer of Object.values(answerOf)) expect(fullAnswers).toHaveProperty(answer);
  });
});

it.each([
  ["Baker", "the Baker position"],
  ["the Baker role", "the Baker role"],
  ["An internship", "the internship"],
  ["a baker position.", "the baker position"],
  ["role model", "the role model position"],
  ["Casserole", "the Casserole position"],
  ["Head of the bakery?!", "the Head of the bakery position"],
  ["The position", "the position"],
  ["The Position of Baker", "the Position of Baker"],
  ["The", ""],
  ["?!", ""],
  ["", ""],
])("the job %j is %j", (job, expected) => {
  expect(gapsFor({ job }).theJob).toBe(expected);
});

it.each([
  ["Harbour Bread,;", "Harbour Bread"],
  ["Hart Inc.", "Hart Inc."],
  ["Yes! Bread", "Yes! Bread"],
])("the company %j is %j", (company, expected) => {
  expect(gapsFor({ company })).toMatchObject({
    company: expected,
    companyWork: `the work at ${expected}`,
    companyOrYou: expected,
  });
});

describe("whom a letter greets", () => {
  it("is everybody, each once", () => {
    const to = ["Ines Duarte", "Tom Lee", " ", "Ines Hart", "Ama"];
    expect(gapsFor({ to }).names).toBe("Ines, Tom and Ama");
    expect(gapsFor({ to: ["Ines Duarte"] }, { tone: "formal" }).names).toBe("Ines Duarte");
  });

  it("is the team where nobody is named", () => {
    expect(gapsFor({ company: "Hart" }).names).toBe("Hart team");
    expect(gapsFor({ to: [" "] }).names).toBe("hiring team");
    expect(gapsFor({ company: "Hart" }, { form: "card" }).names).toBe("team");
  });

  it("does not name colleagues without a name", () => {
    expect(gapsFor({ colleagues: [" ", "Tom Lee", "ama@example.com"] }).colleagues).toBe("Tom Lee");
  });
});

describe("what they need and what you can", () => {
  const fitOf = (...fit: [string, string][]) => {
    const pairs = fit.map(([need, strength]) => ({ need, strength }));
    const { need, strength, need2, strength2 } = gapsFor({ fit: pairs });
    return [need, strength, need2, strength2];
  };

  it("are told in their order, pairs of nothing left out", () => {
    expect(fitOf(["", ""], ["bread", "bake cakes"], [" ", "..."], ["cakes", "sell bread"])).toEqual(
      ["bread", "bake cakes", "cakes", "sell bread"],
    );
  });

  it("may be one without the other, but a second need is told with its strength only", () => {
    expect(fitOf(["bread", ""])).toEqual(["bread", "", "", ""]);
    expect(fitOf(["", "bake cakes"])).toEqual(["", "bake cakes", "", ""]);
    expect(fitOf(["bread", "bake cakes"], ["cakes", ""])).toEqual(["bread", "bake cakes", "", ""]);
    expect(fitOf(["bread", "bake cakes"], ["", "sell bread"])).toEqual([
      "bread",
      "bake cakes",
      "",
      "sell bread",
    ]);
  });
});

it("a card does not say when you met, as it is read later", () => {
  expect(gapsFor(fullAnswers, { form: "card" }).when).toBe("");
  expect(gapsFor(fullAnswers, { form: "letter" }).when).toBe("on Thursday 20 November");
});

it("a better answer is written as sentences, and blanks are none", () => {
  expect(gapsFor({ better: "i bake\nI sell" }).better).toBe("I bake. I sell.");
  expect(gapsFor({ better: " \n " }).better).toBe("");
});

it("an address names person and company once, also where they were typed there", () => {
  const to = ["Ines Duarte", " "];
  const addressOf = (address: string, company = "Hart") =>
    gapsFor({ to, company, address }).address;
  expect(addressOf("2 Quay")).toBe("Ines Duarte\nHart\n2 Quay");
  expect(addressOf("Hart\n2 Quay")).toBe("Ines Duarte\nHart\n2 Quay");
  expect(addressOf("Ines Duarte\nHart")).toBe("Ines Duarte\nHart");
  expect(addressOf("", "")).toBe("Ines Duarte");
});

it("an address names whoever is only part of another word there", () => {
  const answers = { to: ["Ann"], company: "Hart", address: "1 Quay\nAnnfield, Hartlepool" };
  expect(gapsFor(answers).address).toBe("Ann\nHart\n1 Quay\nAnnfield, Hartlepool");
});
