import { Document, Packer, Paragraph, TextRun } from "docx";

/** In twentieths of a point, as Word counts. */
const pages = {
  a4: { width: 11_906, height: 16_838 },
  letter: { width: 12_240, height: 15_840 },
  a6: { width: 5_953, height: 8_391 },
} as const;

export type Paper = keyof typeof pages;

const afterParagraph = 200;
/** What XML cannot hold. */
const unwritable = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A letter as a Word document, a paragraph for each block of lines. Heavy: load it when it is asked for. */
export function wordFile(text: string, paper: Paper): Promise<Blob> {
  const blocks = text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(unwritable, "")
    .split(/\n{2,}/);
  return Packer.toBlob(
    new Document({
      sections: [{ properties: { page: { size: pages[paper] } }, children: blocks.map(paragraph) }],
    }),
  );
}

function paragraph(block: string): Paragraph {
  const runs = block
    .split("\n")
    .map(
      (line, at) =>
        new TextRun({ text: line, font: "Calibri", size: 23, ...(at > 0 && { break: 1 }) }),
    );
  return new Paragraph({ children: runs, spacing: { after: afterParagraph, line: 300 } });
}
