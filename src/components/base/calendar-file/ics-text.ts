/** A line may have 75 octets without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/**
 * A text that anybody may have typed, as text that a calendar can hold: half characters become U+FFFD, every
 * kind of line end becomes `\n`, and control characters, which could end a line or a file, are left out. A tab stays.
 */
export function clean(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not pass
      .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, "")
  );
}

/** A text as the value of a property (RFC 5545, 3.3.11): no end of line and no separator of a list is left. */
export function escapeText(text: string): string {
  return clean(text)
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/**
 * A character with what belongs to it: a flag, an accent, the parts of an emoji. Not as fine as the segments of
 * Unicode, which not every browser has; a cut in a wrong place would only look worse, and only in a text editor.
 */
const whole = /\p{RI}\p{RI}|.(?:[\p{M}\p{EMod}]|\u200d.)*/gsu;

/**
 * One line of a calendar file, with its end: folded where it has more than 75 octets, by characters and never
 * inside of one.
 */
export function foldLine(line: string): string {
  let folded = "";
  let room = LONGEST_LINE;
  for (const piece of piecesOf(line)) {
    const octets = octetsOf(piece);
    if (octets > room) {
      folded += "\r\n ";
      room = LONGEST_LINE - 1;
    }
    folded += piece;
    room -= octets;
  }
  return `${folded}\r\n`;
}

/** What a line is cut into: a letter with hundreds of accents does not fit a line, and comes in its parts. */
function piecesOf(line: string): string[] {
  return (line.match(whole) ?? []).flatMap((piece) =>
    octetsOf(piece) < LONGEST_LINE ? [piece] : [...piece],
  );
}

/** How long a well-formed text is in UTF-8. */
function octetsOf(text: string): number {
  let octets = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    octets += code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4;
  }
  return octets;
}

/** Names that Windows keeps for devices. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A name for a calendar file, from words of ours: lower-case letters, digits and hyphens, at most 60 characters.
 * Never from what was typed: the name of a file is seen in lists of downloads, on shared screens too.
 */
export function calendarFileName(words: string): string {
  const ascii = words
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "");
  const name = ascii
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 56)
    .replace(/^-+|-+$/g, "");
  return `${name === "" || device.test(name) ? "follow-up" : name}.ics`;
}
