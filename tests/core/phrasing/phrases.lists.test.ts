import { describe, expect, it } from "vitest";
import {
  askedPhrase,
  topicPhrase,
  whyPhrase,
} from "../../../src/components/core/phrasing/phrases.ts";

const topics = (...rows: [string, string][]) =>
  it.each(rows)("%j becomes %j", (typed, phrase) => {
    expect(topicPhrase(typed)).toBe(phrase);
  });

describe("several things in one field become a list", () => {
  topics(
    ["the big new oven, the bread", "the big new oven and the bread"],
    ["the oven in the new house, the bread", "the oven in the new house, the bread"],
    ["the oven; - the bread", "the oven and the bread"],
    ["the oven\n–\nthe bread", "the oven and the bread"],
    ["St. Mary's night shift", "St. Mary's night shift"],
  );
});

describe("a phone's capital goes, a name keeps its own", () => {
  topics(
    ["Baking at night", "baking at night"],
    ["Washington ovens", "Washington ovens"],
    ["THE OVEN", "the oven"],
    ["Everyone bakes", "everyone bakes"],
    ["People", "people"],
    ["I bake", "I bake"],
    ["“Oven of the year”", "“Oven of the year”"],
  );
});

describe("a clause gets “how”, a thing stands as it is", () => {
  topics(
    ["the work at night", "the work at night"],
    ["the plan for the first weeks of work", "the plan for the first weeks of work"],
    ["new ways of work", "new ways of work"],
    ["those who have children", "those who have children"],
    ["the oven is where you want it", "the oven is where you want it"],
    ["the show is planned", "the show is planned"],
    ["the tools are kept clean", "the tools are kept clean"],
    ["you're growing", "you're growing"],
    ["Summit's new ovens", "Summit's new ovens"],
  );
});

it.each([
  ["They asked why did you leave?", "“Why did you leave?”"],
  ["I deal with stress", "I deal with stress"],
])("you asked about … %j becomes %j", (typed, phrase) => {
  expect(askedPhrase(typed)).toBe(phrase);
});

it.each([
  ["What draws me to you is the bread", "the bread"],
  ["I would like to join you because you bake by hand", "that you bake by hand"],
  ["the way you bake; your team", "the way you bake and your team"],
])("what draws me is … %j becomes %j", (typed, phrase) => {
  expect(whyPhrase(typed)).toBe(phrase);
});

describe("a contraction loses a phone's capital too", () => {
  topics(["It's new", "it's new"], ["You've grown", "you've grown"], ["I'm new", "I'm new"]);
});

it("the starter typed again goes, also in short", () => {
  expect(whyPhrase("I'd like to work with you because you bake")).toBe("that you bake");
});
