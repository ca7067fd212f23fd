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

/** The scripts written from right to left, which Unicode gives the directions R and AL. */
const rightToLeft =
  /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const strong = new RegExp(`${rightToLeft.source}|\\p{L}|\u200E`, "u");

/** As mail programs and browsers tell it: by the first letter that has a direction (UAX 9, rules P2 and P3). */
const isRightToLeft = (text: string): boolean => rightToLeft.test(text.match(strong)?.[0] ?? "");

/**
 * Word takes the direction of a paragraph from the paragraph, and the font and order of a run from the run; words of the
 * other direction in a run it lays out by themselves.
 */
function paragraph(block: string): Paragraph {
  const isRtl = isRightToLeft(block);
  const direction = isRtl && { rightToLeft: true };
  const runs = block.split("\n").map(
    (line, at) =>
      new TextRun({
        ...{ text: line, font: "Calibri", size: 23 },
        ...direction,
        ...(at > 0 && { break: 1 }),
      }),
  );
  return new Paragraph({
    children: runs,
    spacing: { after: afterParagraph, line: 300 },
    ...(isRtl && { bidirectional: true }),
  });
}
