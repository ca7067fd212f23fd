import { describe, expect, it } from "vitest";
import { needPhrase } from "../../../src/components/core/phrasing/phrases.ts";
import { strengthPhrase } from "../../../src/components/core/phrasing/strength.ts";

const needs = (...rows: [string, string][]) =>
  it.each(rows)("%j becomes %j", (typed, phrase) => {
    expect(needPhrase(typed)).toBe(phrase);
  });

const strengths = (...rows: [string, string][]) =>
  it.each(rows)("%j becomes %j", (typed, phrase) => {
    expect(strengthPhrase(typed)).toBe(phrase);
  });

describe("you are looking for somebody", () => {
  needs(
    ["that bakes at night", "someone who bakes at night"],
    ["Could start in May", "someone who could start in May"],
    ["careful baker with patience", "a careful baker with patience"],
    ["baker for 4 nights", "a baker for 4 nights"],
    ["cook", "a cook"],
    ["your next baker", "your next baker"],
  );
});

describe("you are looking for somebody who does a thing, or for the thing", () => {
  needs(
    ["build demand", "someone who can build demand"],
    ["Test Android apps", "test Android apps"],
    ["design experience", "design experience"],
    ["design skill", "design skill"],
    ["good bread", "good bread"],
  );
});

describe("I do, as it was typed in lines", () => {
  strengths(
    ["- speak Polish", "speak Polish"],
    ["speak Polish\n- hold a licence", "speak Polish and hold a licence"],
    ["speak Polish\n...\nhold a licence", "speak Polish and hold a licence"],
    ["👍\nspeak Polish\nhold a licence", "speak Polish and hold a licence"],
    ["...", ""],
    ["", ""],
  );
});

describe("I do, in the past or with a verb that no list knows", () => {
  strengths(
    ["Reduced gas use", "reduced gas use"],
    ["trained interns", "trained interns"],
    ["I'll learn", "will learn"],
    ["I'd like to learn", "would like to learn"],
    ["need it", "need it"],
  );
});

describe("I am", () => {
  strengths(
    ["baker", "am a baker"],
    ["data analyst", "am a data analyst"],
    ["assistant", "am an assistant"],
    ["calm baker", "am a calm baker"],
    ["Calm", "am calm"],
    ["Trained as a nurse", "am trained as a nurse"],
  );
});

describe("I bring", () => {
  strengths(
    ["good hands", "bring good hands"],
    ["quick hands with a knife", "bring quick hands with a knife"],
    ["some people skills", "bring some people skills"],
    ["3 and a half years of nights", "bring 3 and a half years of nights"],
    ["medical training", "bring medical training"],
    ["Kingston ovens", "bring Kingston ovens"],
    ["sharp attention to detail", "bring sharp attention to detail"],
    ["first aid training", "bring first aid training"],
  );
});

describe("I can say what a whole clause says", () => {
  strengths(
    ["The team is calm with me", "can say that the team is calm with me"],
    ["they trust me", "can say that they trust me"],
  );
});

describe("a language keeps its capital, a verb does not", () => {
  strengths(
    ["Polish speaker", "am a Polish speaker"],
    ["Polish the floor", "polish the floor"],
    ["Python and SQL", "know Python and SQL"],
  );
});

describe("what is typed in a hurry, in a row or without a word of its own fits as well", () => {
  strengths(
    ["Im calm", "am calm"],
    ["calm, patient in the morning", "am calm, patient in the morning"],
    ["speak Polish\n-\nhold a licence", "speak Polish and hold a licence"],
    ["trained nurse", "am a trained nurse"],
    ["trained apprentices", "trained apprentices"],
    ["people skills", "bring people skills"],
    ["people trust me", "can say that people trust me"],
    ["Working knowledge of SQL", "bring working knowledge of SQL"],
  );
});
