import { inflateRawSync } from "node:zlib";
import { expect, it } from "vitest";
import { wordFile } from "../../../src/components/handover/word-file.ts";

/** The main part of a Word document: the one entry of the archive that holds the text. */
async function documentIn(file: Blob): Promise<string> {
  const bytes = Buffer.from(await file.arrayBuffer());
  const name = bytes.lastIndexOf("word/document.xml");
  const entry = name - 46;
  const [method, size, at] = [
    bytes.readUInt16LE(entry + 10),
    bytes.readUInt32LE(entry + 20),
    bytes.readUInt32LE(entry + 42),
  ];
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(start, start + size);
  return (method === 8 ? inflateRawSync(packed) : packed).toString("utf8");
}

it("holds the letter, a paragraph for each block and a break for each line", async () => {
  const xml = await documentIn(await wordFile("Dear Zoë,\n\nThank you.\n\nSam\nOkoro", "a4"));
  expect(xml.match(/<w:p[ >]/g)).toHaveLength(3);
  expect(xml.match(/<w:br\/>/g)).toHaveLength(1);
  expect(xml).toContain("Dear Zoë,");
  expect(xml).toMatch(/w:w="11906"/);
});

it("takes any text for text", async () => {
  const xml = await documentIn(await wordFile("</w:t> & <b>\u0000\u0007\uD83D 🙏", "letter"));
  expect(xml).toContain("&lt;/w:t&gt; &amp; &lt;b&gt;\uFFFD 🙏");
});
