import { expect, it } from "vitest";
import { wordFile } from "../../../src/components/core/send/word-file.ts";
import { hostileStrings } from "../../browser/support/hostile-strings.ts";
import { documentIn } from "./document-in.ts";

const bytesOf = async (...letter: Parameters<typeof wordFile>) =>
  Buffer.from(await (await wordFile(...letter)).arrayBuffer());

it("holds the letter, a paragraph for each block and a break for each line", async () => {
  const xml = documentIn(await bytesOf("Dear Zoë,\n\nThank you.\n\nSam\nOkoro", "a4"));
  expect(xml.match(/<w:p[ >]/g)).toHaveLength(3);
  expect(xml.match(/<w:br\/>/g)).toHaveLength(1);
  expect(xml).toContain("Dear Zoë,");
});

it.each([
  ["a4", 210, 297],
  ["letter", 215.9, 279.4],
  ["a6", 105, 148],
] as const)("fills a sheet of %s, %d by %d mm", async (paper, width, height) => {
  const xml = documentIn(await bytesOf("Dear Zoë,", paper));
  const [, across = 0, down = 0] = xml.match(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/)?.map(Number) ?? [];
  const inMillimetres = (twentieths: number) => (twentieths / 20 / 72) * 25.4;
  expect(inMillimetres(across)).toBeCloseTo(width, 1);
  expect(inMillimetres(down)).toBeCloseTo(height, 1);
});

it("is set in Calibri of 11.5 points, with room between lines and after paragraphs", async () => {
  const xml = documentIn(await bytesOf("Dear Zoë,\rSam\r\rBye", "a4"));
  expect(xml.match(/<w:rFonts[^>]*w:ascii="Calibri"/g)).toHaveLength(3);
  expect(xml.match(/<w:sz w:val="23"\/>/g)).toHaveLength(3);
  expect(xml.match(/<w:spacing w:after="200" w:line="300"\/>/g)).toHaveLength(2);
});

it("lets each paragraph go the way of its first letter", async () => {
  const ways: [text: string, isRtl: boolean][] = [
    ["Dear Zoë, שלום", false],
    ["שלום רב, Zoë", true],
    ["123 (…) شكرا لكم", true],
    ["2 × Thank you. شكرا", false],
    ["\u200Fabc", true],
    ["\u200Eשלום", false],
    ["𞤀𞤣𞤤𞤢𞤥", true],
    ["你好", false],
    ["12.30", false],
    ["…\nشكرا\nSam", true],
  ];
  const xml = documentIn(await bytesOf(ways.map(([text]) => text).join("\n\n"), "a4"));
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  expect(paragraphs.map((one) => one.includes("<w:bidi/>"))).toEqual(
    ways.map(([, isRtl]) => isRtl),
  );
  for (const [at, [text, isRtl]] of ways.entries()) {
    const lines = text.split("\n").length;
    expect(paragraphs[at]?.match(/<w:rtl\/>/g) ?? [], text).toHaveLength(isRtl ? lines : 0);
  }
});

const meant: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const runs = /(<w:t(?: [^>]*)?>)([^<]*)(?=<\/w:t>)/g;

/** What Word shows, run by run, where each sign that XML reads is written as XML wants it. */
function textsIn(xml: string): string[] {
  return [...xml.matchAll(runs)].map(([, , text = ""]) =>
    text.replace(/&(?:(\w+);)?/g, (_, name = "") => meant[name] ?? "(no entity)"),
  );
}

it("holds every hostile text as text, and nothing that it brought along", async () => {
  const letters = hostileStrings.map((text) => `“${text}”`);
  const xml = documentIn(await bytesOf(letters.join("\n\n"), "a4"));
  // What XML 1.0 can not hold is left out (its production 2), and half characters are replaced.
  const unwritable = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
  const shown = letters.map((text) =>
    text.toWellFormed().replace(/\r\n?/g, "\n").replace(unwritable, ""),
  );
  expect(xml).not.toMatch(unwritable);
  expect(textsIn(xml)).toEqual(shown.flatMap((text) => text.split("\n")));
  const harmless = shown.map((text) => text.replace(/[^\n]+/g, "a")).join("\n\n");
  const around = (document: string) =>
    document.replace(runs, "$1").replace(/<w:(?:bidi|rtl)\/>/g, "");
  expect(around(xml)).toBe(around(documentIn(await bytesOf(harmless, "a4"))));
});

it("takes any text for text", async () => {
  const xml = documentIn(await bytesOf("</w:t> & <b>\u0000\u0007\uD83D 🙏", "letter"));
  expect(xml).toContain("&lt;/w:t&gt; &amp; &lt;b&gt;\uFFFD 🙏");
});
