import { describe, expect, it } from "vitest";
import {
  checkQuestion,
  type QuestionCheck,
} from "../../../src/components/core/questions/check-question.ts";

const row: QuestionCheck = {
  id: "row",
  title: "A row",
  message: "Say it another way.",
  claims: ["A9"],
  cases: [
    { finds: ["red", "blue"], unless: ["blue sky"], kinder: "A colour?" },
    { finds: ["green"], kinder: "Another?" },
  ],
  most: { count: 1, kinder: "One?" },
};
const found = (text: string, checks: unknown = [row]) =>
  checkQuestion(checks as QuestionCheck[], text).map(({ range, suggestion }) => [
    text.slice(range.start, range.end),
    suggestion,
  ]);

describe("a row of checks", () => {
  it("finds its phrases, the first case before the next, once each", () => {
    expect(found("Is it green or red?")).toEqual([["red", "A colour?"]]);
    expect(found("Is it green?")).toEqual([["green", "Another?"]]);
  });

  it("leaves a phrase alone that is harmless where it stands", () => {
    expect(found("A blue sky")).toEqual([]);
    expect(found("A blue car")).toEqual([["blue", "A colour?"]]);
  });

  it("finds more questions than its most, over the whole text", () => {
    expect(found("“What is it? And why?”")).toEqual([["What is it? And why?", "One?"]]);
    expect(found("What is it?")).toEqual([]);
  });

  it("stands where it is found: rows come in the order of the text", () => {
    const after = { ...row, id: "after", cases: [{ finds: ["car"], kinder: "A thing?" }] };
    expect(found("A red car", [after, row]).map(([text]) => text)).toEqual(["red", "car"]);
  });

  it("that cannot be read finds nothing and harms no other", () => {
    const broken = [null, 7, {}, { ...row, cases: "red" }, { ...row, claims: undefined }];
    expect(found("A red car", [...broken, row])).toEqual([["red", "A colour?"]]);
    expect(found("A red car", broken)).toEqual([]);
    expect(found("A red car", "rows")).toEqual([]);
    expect(checkQuestion([row], 7 as never)).toEqual([]);
    expect(checkQuestion([row], "")).toEqual([]);
  });
});
