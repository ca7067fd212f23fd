import { addressIn, type Mail, mailLines } from "./mail-link.ts";

const lineEnd = "\r\n";
/** Signs that a line with an encoded word may have, its header's name among them (RFC 2047, 2). */
const longestLine = 76;

/**
 * A mail as a file that mail programs open as a draft (RFC 5322): headers in ASCII, the text in UTF-8 as base64, which no
 * line of a text can break out of. A name or subject is one line, so that nobody adds headers of their own.
 */
export function mailFile({ to, subject, body }: Mail): string {
  const address = addressIn(to);
  return [
    "X-Unsent: 1",
    ...(address ? [`To: <${address}>`] : []),
    header("Subject", subject),
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    ...(base64(mailLines(body)).match(/.{1,76}/g) ?? []),
    "",
  ].join(lineEnd);
}

/** A header with a typed text: short plain ASCII as it is; everything else as encoded words, one a line (RFC 2047). */
function header(name: string, typed: string): string {
  const text = typed.toWellFormed().replace(/\s+/g, " ").trim();
  const isPlain = /^[ -~]{0,60}$/.test(text) && !text.includes("=?");
  if (isPlain) return `${name}: ${text}`;
  const words = inPieces(text, bytesAfter(`${name}: `)).map(
    (piece) => `${wordStart}${base64(piece)}${wordEnd}`,
  );
  return `${name}: ${words.join(`${lineEnd} `)}`;
}

const [wordStart, wordEnd] = ["=?utf-8?B?", "?="];

/** How many bytes an encoded word has room for on a line that begins so: three stand in each four signs of base64. */
function bytesAfter(start: string): number {
  const room = longestLine - start.length - wordStart.length - wordEnd.length;
  return Math.floor(room / 4) * 3;
}

/** Pieces that each fit a line, the first of them after the header's name, cut between characters. */
function inPieces(text: string, firstBytes: number): string[] {
  const pieces = [""];
  for (const character of text) {
    const grown = pieces.at(-1) + character;
    const most = pieces.length === 1 ? firstBytes : bytesAfter(" ");
    if (bytesOf(grown).length <= most) pieces[pieces.length - 1] = grown;
    else pieces.push(character);
  }
  return pieces;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const base64 = (text: string): string =>
  btoa(Array.from(bytesOf(text), (byte) => String.fromCharCode(byte)).join(""));
