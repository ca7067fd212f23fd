import { describe, expect, it } from "vitest";
import { findNames } from "../../../src/components/core/check/check-names.ts";
import { readLetter } from "../../../src/components/core/reading/check-reading.ts";

const rule = {
  kind: "names",
  roles: "role job team",
  jobs: "",
  endings: "ltd group",
  common: "school lake",
} as const;

function check(text: string, facts: object) {
  const letter = readLetter(text, facts);
  if (!letter) throw new Error("Nothing is written.");
  return findNames(rule, letter);
}
const said = (text: string, facts: object) => check(text, facts).map(({ say }) => say);

function mended(text: string, facts: object) {
  return check(text, facts).map(
    ({ mend }) =>
      mend && `${text.slice(0, mend.range.start)}${mend.text}${text.slice(mend.range.end)}`,
  );
}

describe("job and company", () => {
  const facts = { company: "Acme", job: "Baker" };

  it("are both named", () => {
    expect(check("I would like to be a baker at Acme.", facts)).toEqual([]);
    expect(check("I would like to be a baker.", facts)).toEqual([
      { say: "company", range: null, gaps: { name: "Acme" } },
    ]);
    expect(check("I would like to work at Acme.", facts)).toEqual([
      { say: "job", range: null, gaps: { name: "Baker" } },
    ]);
    expect(said("I would like to work.", facts)).toEqual(["company", "job"]);
  });

  it("are not asked for where they are not known", () => {
    expect(check("I would like to work.", {})).toEqual([]);
    expect(check("I would like to work.", { company: "!", job: "?" })).toEqual([]);
    expect(check("I would like to work.", { company: "You", job: "(any)" })).toEqual([]);
  });

  it("need not both have room on a card", () => {
    const card = { ...facts, form: "card" };
    expect(said("I would like to be a baker.", card)).toEqual([]);
    expect(said("I would like to work at Acme.", card)).toEqual([]);
    expect(said("I would like to work.", card)).toEqual(["company", "job"]);
    expect(said("I would like to work.", { ...card, job: "" })).toEqual(["company"]);
    expect(said("I would like to work.", { ...card, company: "" })).toEqual(["job"]);
    expect(said("I would be a bakker, I think.", card)).toEqual(["spelled"]);
  });
});

describe("the company", () => {
  it.each([
    ["Old Tarn Works", "I like Works, and the hills."],
    ["Old Tarn Works", "I like OTW."],
    ["University of Leeds", "I like UL."],
    ["電力", "私は電力が好き"],
  ])("%s is named by a part of its name: %s", (company, text) => {
    expect(check(text, { company })).toEqual([]);
  });

  it.each([
    ["Old Tarn Works", "I like works."],
    ["Tarn Sky Works", "I like Sky."],
    ["Tarn Sky Works", "I like tsw and the Tsw."],
    ["Acme", "A day at work is good."],
    ["Acme School Group", "I like the School and the Group."],
    ["Old Reed Works", "Thank you, Ms Reed."],
    ["電力", "私は好き"],
  ])("%s is not named: %s", (company, text) => {
    expect(said(text, { company, interviewers: ["Ana Reed"] })).toEqual(["company"]);
  });

  it("is spelled alike wherever it is, also in the subject and the close", () => {
    const company = "Siemens";
    const text = "Subject: Simens\n\nDear Ana,\n\nThank you, Simens.\n\nKind regards,\nIda, Simens";
    expect(said(text, { company })).toEqual(["spelled", "spelled"]);
    expect(check("I like Siemens, and Simens.", { company })).toEqual([
      {
        say: "spelled",
        range: { start: 20, end: 26 },
        gaps: { found: "Simens", name: "Siemens" },
        mend: { range: { start: 20, end: 26 }, text: "Siemens" },
      },
    ]);
  });

  it("may be in other capitals in the subject, but not in the letter", () => {
    const text = "Subject: SIEMENS\n\nDear Ana,\n\nI like SIEMENS.\n\nKind regards,\nIda";
    expect(mended(text, { company: "Siemens" })).toEqual([
      "Subject: SIEMENS\n\nDear Ana,\n\nI like Siemens.\n\nKind regards,\nIda",
    ]);
  });

  it.each([
    ["Siemens", "I like Simens’s hall.", "I like Siemens’s hall."],
    ["Siemens", "I like Simens's hall.", "I like Siemens's hall."],
    ["Sainsbury's", "I like Sainsburry's.", "I like Sainsbury's."],
    ["Sainsbury’s", "I like Sainsburry’s.", "I like Sainsbury’s."],
    ["Harbour Lane Mill", "I like Harbor’s Lane Mill.", "I like Harbour Lane Mill."],
    ["Levi's Jeans Hut", "I like Levi's Jean Hut’s door.", "I like Levi's Jeans Hut’s door."],
    ["The  Body Shop", "I like the Bodyshop.", "I like the Body Shop."],
    ["the Body Shop", "I like the Body Shopp.", "I like the Body Shop."],
    ["Bathe Lane", "I like Bath Lane.", "I like Bathe Lane."],
  ])("%s is mended: %s", (company, text, whole) => {
    expect(mended(text, { company })).toEqual([whole]);
  });
});
