import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sectionsOf, stepsUnder } from "../../../src/components/core/guide/sections.ts";

const lesson = `
This small plan shows an offer.

<LittlePlan promise="one-week" approach="steady" show="decide" />

## Weigh it on *one* **sheet**

Write 6 words down. <Says ids="B10" /> Then do this. <Ours />

1. Mark the words that matter.
2. Write good or poor <Says ids="A1" />

If you have one offer, see [the figures](/evidence/) first.

1. Not a step of it.

## Check yourself

<CheckYourself question="How do you choose?">

> Compare "only" one thing, if it's there.

</CheckYourself>

| Time | Share |
|---|---|
| 1 week | 29% |
`;

describe("the sections of a lesson", () => {
  it("begin before the first heading, and then at each", () => {
    expect(sectionsOf(lesson).map(({ heading }) => heading)).toEqual([
      null,
      "Weigh it on *one* sheet",
      "Check yourself",
    ]);
  });

  it("are words without tags, links and signs, set apart by full stops", () => {
    expect(sectionsOf(lesson).map(({ text }) => text)).toEqual([
      "This small plan shows an offer.",
      "Write 6 words down. Then do this. Mark the words that matter. Write good or poor. " +
        "If you have one offer, see the figures first. Not a step of it.",
      "How do you choose? Compare “only” one thing, if it’s there. Time, Share. 1 week, 29%.",
    ]);
  });

  it("leave out what is empty before the first heading", () => {
    expect(sectionsOf("\n\n## A\n\nB.")).toEqual([{ heading: "A", text: "B.", steps: [] }]);
    expect(sectionsOf("")).toEqual([]);
  });

  it("have the steps of their first numbered list", () => {
    expect(stepsUnder("Weigh it on *one* sheet", lesson)).toEqual([
      "Mark the words that matter.",
      "Write good or poor.",
    ]);
  });

  it.each(["Check yourself", "Nowhere"])("stop the build where %s has no list", (heading) => {
    expect(() => stepsUnder(heading, lesson)).toThrow(`no numbered list under "${heading}"`);
  });

  const folder = new URL("../../../src/content/en/guide/lessons/", import.meta.url);

  it.each(readdirSync(folder))("leave no tag and no sign of Markdown in %s", (file) => {
    const source = readFileSync(new URL(file, folder), "utf8").replace(/^---[\s\S]*?\n---\n/, "");
    const texts = sectionsOf(source).flatMap(({ heading, text }) => [heading ?? "", text]);
    expect(texts.filter((text) => /[<>*|`]|\]\(|^#|\s{2}|\s[.,;]/.test(text))).toEqual([]);
  });
});
