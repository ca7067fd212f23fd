import { addressIn, type Mail, mailLines } from "./mail-link.ts";

const lineEnd = "\r\n";
/** Bytes in one encoded word, so that it stays within the 75 signs of RFC 2047. */
const wordBytes = 45;

/**
 * A mail as a file that mail programs open as a draft (RFC 5322): headers in ASCII, the text in UTF-8 as base64, which no
 * line of a text can break out of. A name or subject is one line, so that nobody adds headers of their own.
 */
export function mailFile({ to, subject, body }: Mail): string {
  const address = addressIn(to);
  return [
    "X-Unsent: 1",
    ...(address ? [`To: <${address}>`] : []),
    `Subject: ${headerText(subject)}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    ...(base64(mailLines(body)).match(/.{1,76}/g) ?? []),
    "",
  ].join(lineEnd);
}

/** Short plain ASCII as it is; everything else as encoded words, one a line (RFC 2047). */
function headerText(typed: string): string {
  const text = typed.toWellFormed().replace(/\s+/g, " ").trim();
  const isPlain = /^[ -~]{0,60}$/.test(text) && !text.includes("=?");
  return isPlain
    ? text
    : inPieces(text)
        .map((piece) => `=?utf-8?B?${base64(piece)}?=`)
        .join(`${lineEnd} `);
}

/** Pieces of at most so many bytes, cut between characters. */
function inPieces(text: string): string[] {
  const pieces = [""];
  for (const character of text) {
    const grown = pieces.at(-1) + character;
    if (bytesOf(grown).length <= wordBytes) pieces[pieces.length - 1] = grown;
    else pieces.push(character);
  }
  return pieces;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const base64 = (text: string): string =>
  btoa(Array.from(bytesOf(text), (byte) => String.fromCharCode(byte)).join(""));
