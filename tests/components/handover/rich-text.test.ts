import { expect, it } from "vitest";
import { richText } from "../../../src/components/handover/rich-text.ts";

it("an empty line begins a paragraph, a new line stays one", () => {
  expect(richText("Dear Ines,\r\n\r\nThank you.\n\n\nKind regards,\nSam\n")).toBe(
    "<p>Dear Ines,</p><p>Thank you.</p><p>Kind regards,<br>Sam</p>",
  );
});

it("what was typed is text, whatever it looks like", () => {
  expect(richText(`<img src=x onerror="a()"> & 'b' \uD83D`)).toBe(
    "<p>&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; &#39;b&#39; \uFFFD</p>",
  );
});
