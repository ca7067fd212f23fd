import { describe, expect, it } from "vitest";
import { readTree } from "../house/tree.ts";
import { borrowed } from "./article-runs.ts";
import { sentencesInContent } from "./content-text.ts";
import { forbiddenIn } from "./forbidden-words.ts";
import { builtPages, isLesson, pageOf } from "./pages.ts";
import { measure } from "./readability.ts";
import { linesOf } from "./text.ts";

const pages = builtPages().map((page) => ({ ...page, lines: linesOf(page) }));
const lessons = pages.filter(isLesson);
const content = sentencesInContent(readTree("."));

const grade = { least: 3, most: 7 };
const words = { least: 250, most: 600 };
const longestSentence = 25;

/** `{first}{second}` in a template: no space is written between them. */
const stuckTogether = /\p{Lowercase}[.:;?]\p{Uppercase}\p{Lowercase}/u;

describe.each(lessons)("the lesson $url", ({ lines }) => {
  const prose = lines.filter(({ isProse }) => isProse);
  const reading = measure(prose.map(({ text }) => text));

  it(`is read with ease: school years ${grade.least} to ${grade.most}`, () => {
    expect(reading.grade).toBeGreaterThanOrEqual(grade.least);
    expect(reading.grade).toBeLessThanOrEqual(grade.most);
  });

  it(`has no sentence of more than ${longestSentence} words`, () => {
    expect(reading.longest.words, reading.longest.text).toBeLessThanOrEqual(longestSentence);
  });

  it(`has ${words.least} to ${words.most} words, its tool apart`, () => {
    const lesson = measure(prose.filter(({ inTool }) => !inTool).map(({ text }) => text));
    expect(lesson.words).toBeGreaterThanOrEqual(words.least);
    expect(lesson.words).toBeLessThanOrEqual(words.most);
  });
});

describe.each(pages)("the words of $url", ({ url, lines }) => {
  it("are there", () => {
    expect(lines.length).toBeGreaterThan(1);
  });

  it("are our own", () => {
    expect(lines.flatMap(({ text }) => borrowed(text))).toEqual([]);
  });

  it("are set apart: no sentence sticks to the next", () => {
    expect(lines.filter(({ text }) => stuckTogether.test(text))).toEqual([]);
  });

  it("have no gap that nobody filled", () => {
    expect(lines.filter(({ text }) => /\{\w+\}/.test(text))).toEqual([]);
  });

  it("are kind", () => {
    expect(lines.flatMap(({ text }) => forbiddenIn(text, url))).toEqual([]);
  });
});

describe("the words in src/content, which tools show later", () => {
  it("are our own", () => {
    expect(
      content.flatMap(({ path, text }) => borrowed(text).map((run) => `${path}: ${run}`)),
    ).toEqual([]);
  });
});

describe("the prose gates", () => {
  const html = `<main><h1>Say thank you</h1><p>Write <b>one</b> line. Send it.</p>
    <ul><li>Name the job<ul><li>and the firm</li></ul></li></ul>
    <p data-score="no">You should!</p><label>Your name</label>
    <astro-island><p>Tool text</p></astro-island><script>no()</script></main><p>Footer</p>`;

  it("take each block of main as a line of its own, and leave out what is not scored", () => {
    expect(linesOf(pageOf("/", html)).map(({ text }) => text)).toEqual([
      "Say thank you",
      "Write one line. Send it.",
      "Name the job",
      "and the firm",
      "Your name",
      "Tool text",
    ]);
  });

  it("tell prose from labels, and the lesson from its tool", () => {
    const lines = linesOf(pageOf("/", html));
    expect(lines.filter(({ isProse }) => !isProse).map(({ text }) => text)).toEqual([
      "Say thank you",
      "Your name",
    ]);
    expect(lines.filter(({ inTool }) => inTool).map(({ text }) => text)).toEqual(["Tool text"]);
  });

  it("measure hard words and long sentences", () => {
    const hard = "Consequently, organisational deliberations necessitate considerable patience.";
    expect(measure([hard]).grade).toBeGreaterThan(grade.most);
    expect(measure(["Call them.", "Ask for a date."]).grade).toBeLessThan(grade.least);
    expect(measure([`They ${"wait and ".repeat(13)}call.`]).longest.words).toBe(28);
    expect(measure(["First item", "Second item"])).toMatchObject({
      words: 4,
      longest: { words: 2 },
    });
  });

  it.each([
    "You should call.",
    "Just call.",
    "It is overdue",
    "Well done!",
    "50% of firms",
    "Experts say so",
    "Sent 🎉",
  ])("refuse %s", (text) => {
    expect(forbiddenIn(text)).not.toEqual([]);
  });

  it("see sentences that stick together", () => {
    expect("Call them.It helps").toMatch(stuckTogether);
    expect("See example.com. It helps").not.toMatch(stuckTogether);
  });

  it("let pass what only looks alike", () => {
    expect(forbiddenIn("Adjust it. I just had it. They said no. © Justine © 2026")).toEqual([]);
  });

  it("know the articles' words in any dress, and none of ours", () => {
    const theirs = "“All of your eggs, in the ONE basket…";
    expect(borrowed(`Don't put ${theirs}`)).toEqual(borrowed(`dont put ${theirs.toLowerCase()}`));
    expect(borrowed("Send a short note to each person by the end of tomorrow")).toEqual([]);
  });
});
