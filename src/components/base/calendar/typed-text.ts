/** The zeros of the digits that people type: Latin, Arabic, Persian, Indian, Thai, full width and others. */
const zeros = [
  ...[0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6],
  ...[0x0d66, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10],
];

function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
}

/**
 * A number or a day as it was typed, with what nobody sees taken out and every digit a Latin one, so that it can be
 * read: signs of direction and of width, soft hyphens, odd spaces.
 */
export function readable(typed: string): string {
  return typed
    .replace(/[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g, "")
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, " ")
    .replace(/\p{Nd}/gu, latinDigit)
    .trim();
}

/** One part of a day, without the ending of "27th" and without a stray mark behind it. */
export function readablePart(typed: string): string {
  return readable(typed)
    .replace(/[\s.,;:/-]+$/, "")
    .replace(/^(\d{1,2})\s*(?:st|nd|rd|th)$/i, "$1");
}
