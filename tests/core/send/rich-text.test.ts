import type { ElementContent } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { expect, it } from "vitest";
import { richText } from "../../../src/components/core/send/rich-text.ts";
import { hostileStrings } from "../../browser/support/hostile-strings.ts";

it("an empty line begins a paragraph, a new line stays one", () => {
  expect(richText("Dear Ines,\r\n\r\nThank you.\n\n\nKind regards,\nSam\n")).toBe(
    "<p>Dear Ines,</p><p>Thank you.</p><p>Kind regards,<br>Sam</p>",
  );
  expect(richText("Dear Ines,\r\rThank\ryou.")).toBe("<p>Dear Ines,</p><p>Thank<br>you.</p>");
});

it("what was typed is text, whatever it looks like", () => {
  expect(richText(`<img src=x onerror="a()"> & 'b' \uD83D`)).toBe(
    "<p>&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; &#39;b&#39; \uFFFD</p>",
  );
});

/** What a program reads that the text is pasted into: paragraphs and new lines, or the name of what else is there. */
function readHtml(html: string): string {
  const { children } = unified().use(rehypeParse, { fragment: true }).parse(html);
  return (children as ElementContent[])
    .map((one) =>
      one.type === "element" && one.tagName === "p" ? one.children.map(asText).join("") : one.type,
    )
    .join("\n\n");
}

function asText(one: ElementContent): string {
  if (one.type === "text") return one.value;
  const isPlain = one.type === "element" && Object.keys(one.properties).length === 0;
  return isPlain && one.tagName === "br" ? "\n" : `(${one.type})`;
}

it.each(hostileStrings)("%j is pasted as it was typed, in a paragraph and nothing else", (text) => {
  // HTML ends lines in one way and has no character 0.
  const readable = text.toWellFormed().replace(/\r\n?/g, "\n").replaceAll("\0", "");
  expect(readHtml(richText(text))).toBe(readable.trim());
  const inside = readable.replace(/\n{2,}/g, "\n\n");
  expect(readHtml(richText(`Dear ${text}.\n\nSam`))).toBe(`Dear ${inside}.\n\nSam`);
});
