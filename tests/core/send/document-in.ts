import { inflateRawSync } from "node:zlib";

/** The main part of a Word document: the one entry of the archive that holds the text. */
export function documentIn(bytes: Buffer): string {
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
