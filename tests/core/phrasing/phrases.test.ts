import { describe, expect, it } from "vitest";
import {
  askedPhrase,
  needPhrase,
  topicPhrase,
  whyPhrase,
} from "../../../src/components/core/phrasing/phrases.ts";
import { strengthPhrase } from "../../../src/components/core/phrasing/strength.ts";

describe("We talked about …", () => {
  it.each([
    ["The new oven.", "the new oven"],
    ["We talked about the new oven", "the new oven"],
    ["about your plans for 2026", "your plans for 2026"],
    ["The new oven.\n- The early starts\n\n", "the new oven and the early starts"],
    ["The oven. The starts! The bread", "the oven, the starts and the bread"],
    ["how you train apprentices", "how you train apprentices"],
    ["You train apprentices yourself", "how you train apprentices yourself"],
    ["the oven is being replaced", "the oven is being replaced"],
    ["the oven that is being replaced", "the oven that is being replaced"],
    ["Python and SQL", "Python and SQL"],
    ["Working at night", "working at night"],
    ["Harbour Bread's night shift", "Harbour Bread's night shift"],
    ["churn models, dashboards, tests", "churn models, dashboards and tests"],
    ["the oven, which is new", "the oven, which is new"],
    ["bread, cakes and pies", "bread, cakes and pies"],
    ["...", ""],
    ["  ", ""],
  ])("%j becomes %j", (typed, phrase) => {
    expect(topicPhrase(typed)).toBe(phrase);
  });
});

describe("You are looking for …", () => {
  it.each([
    ["Someone who can start early", "someone who can start early"],
    ["You are looking for people with patience.", "people with patience"],
    ["baker", "a baker"],
    ["Analyst with an eye for detail", "an analyst with an eye for detail"],
    ["computer skills", "computer skills"],
    ["to run the night shift", "someone to run the night shift"],
    ["who likes children", "someone who likes children"],
    ["can drive a van", "someone who can drive a van"],
    ["lead a small team", "someone who can lead a small team"],
    ["good with customers", "someone good with customers"],
    ["a person for the early shift", "a person for the early shift"],
    ["3 years of experience", "3 years of experience"],
    ["explain numbers to people", "someone who can explain numbers to people"],
  ])("%j becomes %j", (typed, phrase) => {
    expect(needPhrase(typed)).toBe(phrase);
  });
});

describe("I …", () => {
  it.each([
    ["have worked early shifts for 4 years", "have worked early shifts for 4 years"],
    ["I have worked early shifts.", "have worked early shifts"],
    ["I've run a ward", "have run a ward"],
    ["I'm good with people", "am good with people"],
    ["Good with people", "am good with people"],
    ["calm under pressure", "am calm under pressure"],
    ["4 years of early shifts", "bring 4 years of early shifts"],
    ["my own tools", "bring my own tools"],
    ["Trained 2 apprentices", "trained 2 apprentices"],
    ["trained in first aid", "am trained in first aid"],
    ["working at night", "have experience of working at night"],
    ["experience with tills", "bring experience with tills"],
    ["Python", "know Python"],
    ["juggle the orders of 3 shops", "juggle the orders of 3 shops"],
    ["a trained nurse", "am a trained nurse"],
    ["experienced nurse", "am an experienced nurse"],
    ["speak Polish\nhold a driving licence", "speak Polish and hold a driving licence"],
  ])("%j becomes %j", (typed, phrase) => {
    expect(strengthPhrase(typed)).toBe(phrase);
  });
});

it.each([
  ["you bake by hand", "that you bake by hand"],
  ["because the team is small", "that the team is small"],
  ["Your bread", "your bread"],
  ["the way you train people", "the way you train people"],
])("what draws me is … %j becomes %j", (typed, phrase) => {
  expect(whyPhrase(typed)).toBe(phrase);
});

it.each([
  ["You asked me about the gap in spring", "the gap in spring"],
  ["why I left my last job?", "why I left my last job"],
  ["Why did you leave your last job?", "“Why did you leave your last job?”"],
  ["tell me about yourself", "“Tell me about yourself”"],
  ["They asked about stress", "stress"],
])("you asked about … %j becomes %j", (typed, phrase) => {
  expect(askedPhrase(typed)).toBe(phrase);
});
