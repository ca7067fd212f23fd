import { expect, it } from "vitest";
import {
  fillWording,
  gapsIn,
  shownGaps,
} from "../../../src/components/core/messages/fill-wording.ts";

const gaps = { topic: "the oven", company: "Hart", asked: "“Why us?”", better: "I bake.", why: "" };

it.each([
  ["Thank you for {topic}.", "Thank you for the oven."],
  ["{topic}, {company}: {topic}", "the oven, Hart: the oven"],
  ["Thank you.", "Thank you."],
  ["Sam", "Sam"],
])("%j is filled: %j", (say, expected) => {
  expect(fillWording(say, gaps)).toBe(expected);
});

it.each([
  ["Thank you[ at {company}].", "Thank you at Hart."],
  ["Thank you[ for {why}].", "Thank you."],
  ["Thank you[ for {nothing}].", "Thank you."],
  ["Thanks[ for {why} at {company}][ for {topic}].", "Thanks for the oven."],
  ["Thanks[ for {topic} and {why}].", "Thanks."],
  ["Thank you[ again].", "Thank you again."],
])("what stands in brackets goes where a gap in it is empty, %j: %j", (say, expected) => {
  expect(fillWording(say, gaps)).toBe(expected);
});

it.each([
  ["You asked {asked}.", "You asked “Why us?”"],
  ["{better}.", "I bake."],
  ["{better}", "I bake."],
  ["{topic}", "the oven"],
  ["Thank you{nothing}.", "Thank you."],
])("there is one stop at the end, and none where none was meant, %j: %j", (say, expected) => {
  expect(fillWording(say, gaps)).toBe(expected);
});

it("a wording tells its gaps, and those that really show", () => {
  const say = "{topic} at {company}[ for {why}], {nothing}.";
  expect(gapsIn(say)).toEqual(["topic", "company", "why", "nothing"]);
  expect(shownGaps(say, gaps)).toEqual(["topic", "company"]);
  expect(gapsIn("Thank you.")).toEqual([]);
});
